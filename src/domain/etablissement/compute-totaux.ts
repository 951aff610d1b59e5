import type { Emprise } from './filtre';
import { getEmprise } from './get-emprise';
import type { Famille } from './nomenclature';
import { FAMILLES } from './nomenclature';
import type { Offre } from './offre';

/** Figures of a set of establishments; what is closed is told apart and enters no other figure. */
export interface Totaux {
  /** Rows, closed ones included. */
  readonly nombre: number;
  readonly fermes: number;
  /** Sum of the known places. */
  readonly places: number;
  /** Establishments whose places are unknown. */
  readonly placesInconnues: number;
  /** Distinct legal entities. */
  readonly gestionnaires: number;
  /** Establishments without any position. */
  readonly nonPlaces: number;
  readonly familles: Readonly<Record<Famille, number>>;
  readonly emprise: Emprise | null;
}

export function computeTotaux(offre: Offre, indices: Uint32Array): Totaux {
  const { etablissements: et, entites } = offre;
  const parFamille = new Uint32Array(FAMILLES.length);
  const vues = new Uint8Array(entites.nombre);
  let fermes = 0;
  let places = 0;
  let placesInconnues = 0;
  let gestionnaires = 0;
  let nonPlaces = 0;
  for (let k = 0; k < indices.length; k += 1) {
    const i = indices[k] as number;
    if (et.ferme[i] === 1) {
      fermes += 1;
      continue;
    }
    const famille = et.famille[i] as number;
    parFamille[famille] = (parFamille[famille] as number) + 1;
    const capacite = et.places[i] as number;
    if (Number.isNaN(capacite)) placesInconnues += 1;
    else places += capacite;
    if (Number.isNaN(et.longitude[i] as number)) nonPlaces += 1;
    const entite = et.entite[i] as number;
    if (entite >= 0 && vues[entite] === 0) {
      vues[entite] = 1;
      gestionnaires += 1;
    }
  }
  const familles = Object.fromEntries(
    FAMILLES.map((famille, f) => [famille, parFamille[f] as number]),
  ) as Record<Famille, number>;
  return {
    nombre: indices.length,
    fermes,
    places,
    placesInconnues,
    gestionnaires,
    nonPlaces,
    familles,
    emprise: getEmprise(et, indices),
  };
}
