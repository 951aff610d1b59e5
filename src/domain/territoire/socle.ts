import type { Contexte } from '../etablissement/contexte';
import { createCodesLieux } from '../geo/codes-lieux';
import { createMinutes, type Lieux, type Minutes } from '../geo/lieux';
import { createTempsConnus, type TempsConnus } from '../geo/temps-connus';
import type { ParametresTemps } from '../geo/temps-trajet';
import { locateEtablissements } from '../scoring/locate-etablissements';
import type { MatriceTemps } from '../table/annexes';
import { createMailles, type Mailles } from './mailles';
import type { PopulationCommunes } from './population';

/**
 * What every territorial figure stands on: the offer, the ground as mailles, who lives there, and the minutes
 * between them. Place i of `lieux` is row i of the offer, then place `nombreEtablissements + m` is maille m.
 */
export interface Socle {
  readonly contexte: Contexte;
  readonly mailles: Mailles;
  readonly population: PopulationCommunes;
  /** Inhabitants per km² of each commune row, NaN unknown. */
  readonly densiteHabKm2: Float32Array;
  readonly nombreEtablissements: number;
  readonly lieux: Lieux;
  readonly temps: ParametresTemps;
  /** Minutes between two places, the user's where they are told, else estimated. */
  readonly minutes: Minutes;
  /** Times of the user's tables, null when none bears on these places. */
  readonly connus: TempsConnus | null;
}

export interface EntreeSocle {
  readonly contexte: Contexte;
  readonly densiteHabKm2: Float32Array;
  readonly population: PopulationCommunes;
  readonly temps: ParametresTemps;
  readonly matrices: readonly MatriceTemps[];
}

export function createSocle({ contexte, densiteHabKm2, population, temps, matrices }: EntreeSocle): Socle {
  const mailles = createMailles(contexte.communes);
  const { etablissements } = contexte.offre;
  const premieres = Array.from(mailles.premiere);
  const lieux = locateEtablissements({ ...contexte, densiteHabKm2 }, premieres);
  const connus = createTempsConnus(
    matrices,
    createCodesLieux(etablissements, contexte.communes, premieres, matrices),
  );
  return {
    contexte,
    mailles,
    population,
    densiteHabKm2,
    nombreEtablissements: etablissements.nombre,
    lieux,
    temps,
    minutes: createMinutes(lieux, temps, connus),
    connus,
  };
}

/** Place of maille `m` in `lieux`. */
export function lieuMaille(socle: Socle, m: number): number {
  return socle.nombreEtablissements + m;
}
