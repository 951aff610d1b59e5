import { type BornesAge, readTrancheAge } from '../../domain/table/read-tranche-age';

/** What a row of a long table counts: some ages, all of them, or something not understood. */
export type AgeLu = BornesAge | 'total' | null;

const AGE_MAX = 130;

/** Reads an age code: "007" and "Y7" (one year), "Y15T29", "Y_LT20", "Y_GE75", "_T", "15 à 29 ans", "75 ans ou plus". */
export function lireAge(texte: string): AgeLu {
  const code = texte.trim().toUpperCase();
  if (/^(?:_T|T|TOTAL|TOUS.*|ENSEMBLE|TOT)$/.test(code)) return 'total';
  const seul = /^Y?_?(\d{1,3})$/.exec(code)?.[1];
  if (seul !== undefined) return borner(Number(seul), Number(seul));
  const moins = /^Y?_?LT(\d{1,3})$/.exec(code)?.[1];
  if (moins !== undefined) return borner(0, Number(moins) - 1);
  const plus = /^Y?_?(?:GE(\d{1,3})|(\d{1,3})(?:P|\+))$/.exec(code);
  if (plus) return borner(Number(plus[1] ?? plus[2]), null);
  const entre = /^Y?(\d{1,3})[T_-]Y?(\d{1,3})$/.exec(code);
  if (entre) return borner(Number(entre[1]), Number(entre[2]));
  return readTrancheAge(texte);
}

function borner(min: number, max: number | null): BornesAge | null {
  if (min > AGE_MAX || (max !== null && max < min)) return null;
  // "Y100T120": beyond a hundred, all the rest.
  return { min, max: max !== null && min >= 90 && max >= 110 ? null : max };
}

/**
 * Ages as the table means them. Single years that skip ages are the first ages of bands (00, 05, 10… or 00, 03,
 * 06, 11…); when no band is open, the last one is.
 */
export function interpreterAges(lues: readonly BornesAge[]): readonly BornesAge[] {
  const debuts = lues.map(({ min }) => min).sort((a, b) => a - b);
  const seules = lues.every(({ min, max }) => max === min);
  const dernier = debuts.at(-1) ?? 0;
  const trouees = seules && debuts.length > 2 && dernier - (debuts[0] as number) + 1 > debuts.length;
  const bandes = trouees
    ? lues.map(({ min }) => {
        const suivant = debuts.find((autre) => autre > min);
        return { min, max: suivant === undefined ? null : suivant - 1 };
      })
    : lues;
  if (bandes.some(({ max }) => max === null)) return bandes;
  const plusGrand = Math.max(...bandes.map(({ max }) => max ?? 0));
  // Below, the table stops before old age and says nothing of it.
  return plusGrand < 75
    ? bandes
    : bandes.map(({ min, max }) => ({ min, max: max === plusGrand ? null : max }));
}
