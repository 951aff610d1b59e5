import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Climbs to the folder of the lockfile, so that a bundled copy of a script finds it too. @param {string} start */
function findRoot(start) {
  if (existsSync(resolve(start, 'package-lock.json'))) return start;
  const parent = dirname(start);
  if (parent === start) throw new Error('package-lock.json introuvable au-dessus du script');
  return findRoot(parent);
}

/** Root of the repository, whatever the current folder. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Folder of the built page. */
export const DIST = resolve(ROOT, 'dist');
