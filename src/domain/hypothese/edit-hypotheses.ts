import type { Hypothese } from './hypothese';

/** A supposition before it has an id. */
export type HypotheseNouvelle = Hypothese extends infer Une
  ? Une extends Hypothese
    ? Omit<Une, 'id'>
    : never
  : never;

/** The same supposition, whatever its id. */
export function sameHypothese(a: HypotheseNouvelle, b: HypotheseNouvelle): boolean {
  return cleHypothese(a) === cleHypothese(b);
}

function cleHypothese(hypothese: HypotheseNouvelle): string {
  const { id: _id, ...reste } = { id: '', ...hypothese };
  return JSON.stringify(Object.entries(reste).sort(([x], [y]) => (x < y ? -1 : 1)));
}

/**
 * Adds suppositions, each with an id of its own. One about an establishment takes the place of those it
 * contradicts: a closure of all of them, a move or a new size of a closure and of its own kind.
 */
export function addHypotheses(
  liste: readonly Hypothese[],
  nouvelles: readonly HypotheseNouvelle[],
): readonly Hypothese[] {
  let suite = liste;
  for (const nouvelle of nouvelles) {
    const gardees = suite.filter((deja) => !contreditHypothese(nouvelle, deja));
    suite = [...gardees, { ...nouvelle, id: nameId(suite) } as Hypothese];
  }
  return suite;
}

/** Puts `hypothese` in the place of the one that bears its id. */
export function replaceHypothese(liste: readonly Hypothese[], hypothese: Hypothese): readonly Hypothese[] {
  return liste.map((deja) => (deja.id === hypothese.id ? hypothese : deja));
}

/** true when adding `nouvelle` takes `deja` away. */
export function contreditHypothese(nouvelle: HypotheseNouvelle, deja: HypotheseNouvelle): boolean {
  if (nouvelle.genre === 'ouvrir' || deja.genre === 'ouvrir') return false;
  if (nouvelle.numeroFiness !== deja.numeroFiness) return false;
  return nouvelle.genre === 'fermer' || deja.genre === 'fermer' || deja.genre === nouvelle.genre;
}

function nameId(liste: readonly Hypothese[]): string {
  const pris = new Set(liste.map(({ id }) => id));
  for (let numero = 1; ; numero += 1) if (!pris.has(`h${numero}`)) return `h${numero}`;
}
