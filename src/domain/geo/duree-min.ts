import { CLASSE_DENSE, type ClasseDensite, classeDensite } from './classe-densite';
import type { ParametresTemps } from './temps-trajet';

/** Least time between two different addresses, minutes (method D.3). */
export const DUREE_MINIMALE_MIN = 2;

/** Share of the off-peak speed left at peak hours above 4,000 inhabitants/km² (method D.1, D.3). */
const VITESSE_HEURES_PLEINES = 0.6;

/** t = k·d^p by class of the pair: rural or mixed, intermediate (geometric mean), dense (method D.3). */
const COEFFICIENTS: readonly (readonly [k: number, p: number])[] = [
  [1.57, 0.883],
  [1.88, 0.847],
  [2.25, 0.811],
];

/** What multiplies k·d^p for a class: relief, and peak hours in dense areas. */
function facteur(classe: ClasseDensite, parametres: ParametresTemps): number {
  const pointe = parametres.heuresPleines && classe === CLASSE_DENSE ? VITESSE_HEURES_PLEINES : 1;
  return parametres.facteurRelief / pointe;
}

/** Estimated minutes for a pair of class `classe`, `distanceKm` apart as the crow flies, two different addresses. */
export function dureeClasseMin(
  distanceKm: number,
  classe: ClasseDensite,
  parametres: ParametresTemps,
): number {
  const [k, p] = COEFFICIENTS[classe] as readonly [number, number];
  return Math.max(DUREE_MINIMALE_MIN, k * distanceKm ** p * facteur(classe, parametres));
}

/**
 * Estimated minutes by car between two places `distanceKm` apart as the crow flies (method D.3); the class of
 * the pair is the denser of the two communes. Never rounded; an estimate wherever it is shown.
 */
export function dureeMin(
  distanceKm: number,
  densiteA: number,
  densiteB: number,
  parametres: ParametresTemps,
  memeAdresse: boolean,
): number {
  if (memeAdresse) return 0;
  const classe = Math.max(classeDensite(densiteA), classeDensite(densiteB)) as ClasseDensite;
  return dureeClasseMin(distanceKm, classe, parametres);
}

/**
 * Crow-fly kilometres beyond which no place can be within `minutes` of a place of class `origine`, whatever the
 * class of the other end: the largest inverse of the model over the classes a pair can take.
 */
export function rayonKm(minutes: number, origine: ClasseDensite, parametres: ParametresTemps): number {
  let rayon = 0;
  for (let classe = origine; classe <= CLASSE_DENSE; classe += 1) {
    const [k, p] = COEFFICIENTS[classe] as readonly [number, number];
    rayon = Math.max(rayon, (minutes / (k * facteur(classe as ClasseDensite, parametres))) ** (1 / p));
  }
  return rayon * (1 + 1e-9);
}
