import { CLASSE_DENSE, type ClasseDensite, classeDensite } from './classe-densite';
import { reliefMinimal } from './relief';
import type { ParametresTemps } from './temps-trajet';

/** Least time between two different addresses, minutes (method D.3). */
export const DUREE_MINIMALE_MIN = 2;

/** Share of the off-peak speed left at peak hours above 4,000 inhabitants/km² (method D.1, D.3). */
const VITESSE_HEURES_PLEINES = 0.6;

/** t = k·d^p by class of the pair: rural or mixed, intermediate (geometric mean), dense (method D.3). */
const K = Float64Array.of(1.57, 1.88, 2.25);
const P = Float64Array.of(0.883, 0.847, 0.811);

/** What multiplies k·d^p for a class: the relief of the pair, and peak hours in dense areas. */
function facteur(classe: ClasseDensite, heuresPleines: boolean, relief: number): number {
  return heuresPleines && classe === CLASSE_DENSE ? relief / VITESSE_HEURES_PLEINES : relief;
}

/**
 * Estimated minutes for a pair of class `classe`, `distanceKm` apart as the crow flies, two different addresses;
 * `relief` is the factor of the pair (mean of its two ends where départements have their own).
 */
export function dureeClasseMin(
  distanceKm: number,
  classe: ClasseDensite,
  parametres: ParametresTemps,
  relief: number = parametres.facteurRelief,
): number {
  // The power d^p, in two thirds of its time.
  const puissance = Math.exp((P[classe] as number) * Math.log(distanceKm));
  const duree = (K[classe] as number) * puissance * facteur(classe, parametres.heuresPleines, relief);
  return Math.max(DUREE_MINIMALE_MIN, duree);
}

/** Crow-fly kilometres that a pair of class `classe` and factor `relief` covers in `minutes`; the inverse of the model. */
export function distanceClasseKm(
  minutes: number,
  classe: ClasseDensite,
  parametres: ParametresTemps,
  relief: number,
): number {
  return (
    (minutes / ((K[classe] as number) * facteur(classe, parametres.heuresPleines, relief))) **
    (1 / (P[classe] as number))
  );
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
 * class and the relief of the other end: the largest inverse of the model over the pairs there can be.
 */
export function rayonKm(minutes: number, origine: ClasseDensite, parametres: ParametresTemps): number {
  const relief = reliefMinimal(parametres);
  let rayon = 0;
  for (let classe = origine; classe <= CLASSE_DENSE; classe += 1)
    rayon = Math.max(rayon, distanceClasseKm(minutes, classe as ClasseDensite, parametres, relief));
  return rayon * (1 + 1e-9);
}
