import { ROLES } from '../etablissement/nomenclature';
import type { Offre } from '../etablissement/offre';

/** What each legal entity runs over all that is loaded, by row of the entities. */
export interface SyntheseEntites {
  /** Open establishments of entity e, pharmacies and the like left out unless asked for: `lignes[debuts[e] … debuts[e + 1])`, ascending. */
  readonly debuts: Uint32Array;
  readonly lignes: Uint32Array;
  readonly nombreCategories: Uint16Array;
  readonly nombreDepartements: Uint16Array;
}

const EXCLU = ROLES.indexOf('exclu');

export function summarizeEntites(
  { etablissements: et, entites }: Offre,
  { horsOffre = false } = {},
): SyntheseEntites {
  const compte = (i: number): boolean =>
    (et.entite[i] as number) >= 0 && et.ferme[i] !== 1 && (horsOffre || et.role[i] !== EXCLU);
  const debuts = new Uint32Array(entites.nombre + 1);
  for (let i = 0; i < et.nombre; i += 1) {
    if (!compte(i)) continue;
    const suivante = (et.entite[i] as number) + 1;
    debuts[suivante] = (debuts[suivante] as number) + 1;
  }
  for (let e = 0; e < entites.nombre; e += 1)
    debuts[e + 1] = (debuts[e + 1] as number) + (debuts[e] as number);
  const lignes = new Uint32Array(debuts[entites.nombre] as number);
  const places = debuts.slice();
  for (let i = 0; i < et.nombre; i += 1) {
    if (!compte(i)) continue;
    const entite = et.entite[i] as number;
    lignes[places[entite] as number] = i;
    places[entite] = (places[entite] as number) + 1;
  }
  const distincts = (colonne: ArrayLike<number>): Uint16Array =>
    Uint16Array.from({ length: entites.nombre }, (_, e) => {
      const siennes = lignes.subarray(debuts[e], debuts[e + 1]);
      return new Set(Array.from(siennes, (i) => colonne[i] as number)).size;
    });
  return {
    debuts,
    lignes,
    nombreCategories: distincts(et.categorie.index),
    nombreDepartements: distincts(et.departement.index),
  };
}

/** Establishments of an entity. */
export function lignesEntite({ debuts, lignes }: SyntheseEntites, entite: number): Uint32Array {
  return lignes.subarray(debuts[entite], debuts[entite + 1]);
}

/** One establishment or one category (guide l. 5418), null for an entity that runs none. */
export function estMonoActivite(synthese: SyntheseEntites, entite: number): boolean | null {
  const nombre = lignesEntite(synthese, entite).length;
  if (nombre === 0) return null;
  return nombre === 1 || synthese.nombreCategories[entite] === 1;
}
