import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Folder of the real files (`CORPUS_DIR`, else `../shared/data` beside the repository), null when absent:
 * tests that need it are skipped, and say so.
 */
export function findCorpus(): string | null {
  const dir = resolve(process.env.CORPUS_DIR ?? '../shared/data');
  return existsSync(dir) ? dir : null;
}

export const CORPUS = findCorpus();

/** Path of a real file; of none when the corpus is absent, since what a skipped group prepares is run all the same. */
export const fichierCorpus = (...chemin: readonly string[]): string =>
  join(CORPUS ?? 'corpus-absent', ...chemin);

if (CORPUS === null)
  console.warn('Corpus réel absent (variable CORPUS_DIR) : tests sur données réelles ignorés.');
