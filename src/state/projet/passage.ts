/** What the other document is to open. */
export interface Passage {
  /** Project to take up; null when there is nothing of the user's. */
  readonly id: string | null;
  /** true when the session was emptied on purpose: the demonstration must not come back. */
  readonly vide: boolean;
}

/** A page change takes seconds; older than this, it never happened. */
const DUREE_MS = 5 * 60_000;

/** What the other document left, whatever its version; null when there is nothing, or nothing fresh. */
export function readPassage(brut: unknown, maintenant: number): Passage | null {
  if (typeof brut !== 'object' || brut === null) return null;
  const { id, vide, date } = brut as Readonly<Record<string, unknown>>;
  if (typeof date !== 'number' || date > maintenant || maintenant - date > DUREE_MS) return null;
  return { id: typeof id === 'string' ? id : null, vide: vide === true };
}
