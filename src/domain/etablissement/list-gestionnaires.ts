import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import type { Contexte } from './contexte';
import type { StatutGroupe } from './nomenclature';
import { STATUT_GROUPES } from './nomenclature';

/** A legal entity with what it runs among a set of establishments. */
export interface LigneGestionnaire {
  readonly numeroFinessEj: string;
  readonly nom: string | null;
  readonly siren: string | null;
  readonly statut: string | null;
  readonly libelleStatut: string | null;
  readonly statutGroupe: StatutGroupe;
  readonly etablissements: number;
  /** Sum of the known places, null when none is known. */
  readonly places: number | null;
  readonly placesInconnues: number;
  /** INSEE codes of the départements of these establishments, ascending. */
  readonly departements: readonly string[];
}

/** Legal entities of the open establishments among `indices`, by EJ number. */
export function listGestionnaires(contexte: Contexte, indices: Uint32Array): readonly LigneGestionnaire[] {
  const { offre, nomenclature } = contexte;
  const { etablissements: et, entites } = offre;
  const comptes = new Map<
    number,
    { etablissements: number; places: number; connues: number; departements: Set<string> }
  >();
  for (let k = 0; k < indices.length; k += 1) {
    const i = indices[k] as number;
    const entite = et.entite[i] as number;
    if (entite < 0 || et.ferme[i] === 1) continue;
    let compte = comptes.get(entite);
    if (compte === undefined) {
      compte = { etablissements: 0, places: 0, connues: 0, departements: new Set() };
      comptes.set(entite, compte);
    }
    compte.etablissements += 1;
    compte.departements.add(readCode(et.departement, i));
    const places = et.places[i] as number;
    if (Number.isNaN(places)) continue;
    compte.places += places;
    compte.connues += 1;
  }
  return [...comptes.entries()]
    .sort(([a], [b]) => a - b)
    .map(([entite, compte]) => {
      const statut = readCode(entites.statut, entite);
      return {
        numeroFinessEj: readTexte(entites.numeroFiness, entite),
        nom: readTexte(entites.nom, entite) || null,
        siren: readTexte(entites.siren, entite) || null,
        statut: statut || null,
        libelleStatut: nomenclature.statuts.get(statut)?.libelle ?? null,
        statutGroupe: STATUT_GROUPES[entites.statutGroupe[entite] as number] ?? 'INCONNU',
        etablissements: compte.etablissements,
        places: compte.connues === 0 ? null : compte.places,
        placesInconnues: compte.etablissements - compte.connues,
        departements: [...compte.departements].sort(),
      };
    });
}
