const REPETITIONS = 5;

/**
 * Milliseconds of a computation on one thread. On a machine that others use, the clock also counts their turns: the
 * processor's time is then the better measure of what it takes.
 */
export function chrono<T>(travail: () => T): { readonly valeur: T; readonly ms: number } {
  const avant = process.cpuUsage();
  const debut = performance.now();
  const valeur = travail();
  const horloge = performance.now() - debut;
  const { user, system } = process.cpuUsage(avant);
  return { valeur, ms: Math.min(horloge, (user + system) / 1000) };
}

/** Median milliseconds of five runs. */
export function mediane(travail: () => unknown): number {
  const durees = Array.from({ length: REPETITIONS }, () => chrono(travail).ms).sort((a, b) => a - b);
  return durees[REPETITIONS >> 1] as number;
}
