import type { Candidat } from './candidat';
import { comparerCandidats } from './comparer-candidats';

/** Largest share of its establishments the smaller of two listed groups may have in common with the other. */
const RECOUVREMENT_MAXIMUM = 1 / 3;

export interface Selection {
  /** Kept groups, best first. */
  readonly gardes: readonly Candidat[];
  /** Kept group that stands for each candidate, by identifier: itself, or the better one it overlaps. */
  readonly representants: ReadonlyMap<string, Candidat>;
}

/**
 * Keeps the best groups of one family in one département: no two of one list (pathway, public) share more than a
 * third of the establishments of the smaller one; one group is listed once; at most `maximum` over all lists.
 */
export function selectCandidats(candidats: readonly Candidat[], maximum: number): Selection {
  const gardes: Candidat[] = [];
  const parListe = new Map<string, Candidat[]>();
  const representants = new Map<string, Candidat>();
  for (const candidat of [...candidats].sort(comparerCandidats)) {
    // The same members may make a parcours in two pathways: they are listed once, in the better one.
    if (representants.has(candidat.id)) continue;
    const cle = candidat.filiere ?? candidat.public ?? '';
    const liste = parListe.get(cle) ?? [];
    const proche = liste.find((garde) => recouvrement(garde.rows, candidat.rows) > RECOUVREMENT_MAXIMUM);
    if (proche !== undefined) {
      representants.set(candidat.id, proche);
      continue;
    }
    if (gardes.length >= maximum) continue;
    gardes.push(candidat);
    parListe.set(cle, [...liste, candidat]);
    representants.set(candidat.id, candidat);
  }
  return { gardes, representants };
}

/** Shared members over the size of the smaller group; both lists ascending. */
export function recouvrement(a: readonly number[], b: readonly number[]): number {
  let communs = 0;
  let k = 0;
  for (const row of a) {
    while (k < b.length && (b[k] as number) < row) k += 1;
    if (b[k] === row) communs += 1;
  }
  return communs / Math.min(a.length, b.length);
}
