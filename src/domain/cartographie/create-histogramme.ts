/**
 * Counts of values by equal slices: slice k is [debut + k × pas, debut + (k + 1) × pas[, of the values themselves or, when
 * `log` is true, of their decimal logarithms.
 */
export interface Histogramme {
  readonly debut: number;
  readonly pas: number;
  readonly nombres: readonly number[];
  readonly log: boolean;
}

const TRANCHES = 40;

/**
 * Beyond that ratio of the greatest value to the median, equal slices would put nearly all of them in the first one:
 * inhabitants of communes, from hamlet to city.
 */
const ETALEMENT_LOG = 20;

/**
 * Counts by equal slices, the greatest value in the last one; null without any known value. Whole numbers are counted
 * in slices of whole width, or some would be empty for no reason.
 */
export function createHistogramme(valeurs: ArrayLike<number>): Histogramme | null {
  const connues = Float64Array.from(valeurs).filter(Number.isFinite).sort();
  if (connues.length === 0) return null;
  const min = connues[0] as number;
  const max = connues[connues.length - 1] as number;
  if (min === max) return { debut: min, pas: 0, nombres: [connues.length], log: false };
  const log = min > 0 && max > ETALEMENT_LOG * (connues[connues.length >> 1] as number);
  const lues = log ? connues.map(Math.log10) : connues;
  const entieres = !log && connues.every(Number.isInteger);
  return { ...count(lues, entieres), log };
}

/** Ascending values, not all equal. */
function count(lues: Float64Array, entieres: boolean): Omit<Histogramme, 'log'> {
  const debut = lues[0] as number;
  const etendue = (lues[lues.length - 1] as number) - debut;
  const pas = entieres ? Math.max(1, Math.ceil(etendue / TRANCHES)) : etendue / TRANCHES;
  const nombre = entieres ? Math.floor(etendue / pas) + 1 : TRANCHES;
  const nombres = new Array<number>(nombre).fill(0);
  for (const valeur of lues) {
    const rang = Math.min(nombre - 1, Math.floor((valeur - debut) / pas));
    nombres[rang] = (nombres[rang] as number) + 1;
  }
  return { debut, pas, nombres };
}
