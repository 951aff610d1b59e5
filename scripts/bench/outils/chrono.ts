const REPETITIONS = 5;

export function chrono<T>(travail: () => T): { readonly valeur: T; readonly ms: number } {
  const debut = performance.now();
  const valeur = travail();
  return { valeur, ms: performance.now() - debut };
}

/** Median milliseconds of five runs. */
export function mediane(travail: () => unknown): number {
  const durees = Array.from({ length: REPETITIONS }, () => chrono(travail).ms).sort((a, b) => a - b);
  return durees[REPETITIONS >> 1] as number;
}
