import type { MethodeClasses } from '../projet/reglages-analyse';
import { classeDe, countClasses } from './classe-de';
import { computeClasses } from './compute-classes';

/** Classes of each of the two variables of a bivariate map: nine colours are as many as a reader can tell. */
export const CLASSES_BIVARIEES = 3;

/**
 * Bounds of one variable of a bivariate map: three classes by the method chosen; manual bounds only when there are
 * two of them, else quantiles.
 */
export function computeBornesBivariees(
  valeurs: ArrayLike<number>,
  methode: MethodeClasses,
  bornes: readonly number[],
): readonly number[] {
  const manuelles = methode === 'manuelles' && bornes.length === CLASSES_BIVARIEES - 1;
  return computeClasses(valeurs, {
    methode: methode === 'manuelles' && !manuelles ? 'quantiles' : methode,
    classes: CLASSES_BIVARIEES,
    bornes,
  });
}

/** 3 × class of the secondary variable + class of the primary one, -1 when either is unknown. */
export function classeBivariee(
  valeur: number,
  secondaire: number,
  bornes: readonly number[],
  bornesSecondaires: readonly number[],
): number {
  const primaire = classeDe(valeur, bornes);
  const autre = classeDe(secondaire, bornesSecondaires);
  if (primaire < 0 || autre < 0) return -1;
  return (
    CLASSES_BIVARIEES * spread(autre, countClasses(bornesSecondaires)) +
    spread(primaire, countClasses(bornes))
  );
}

/** With fewer than three classes, the last one still takes the strongest colour. */
export function spread(classe: number, nombre: number): number {
  if (nombre <= 1) return 0;
  return Math.round((classe * (CLASSES_BIVARIEES - 1)) / (nombre - 1));
}
