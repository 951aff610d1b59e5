import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { listFiles } from './construction.mjs';

/** Script that keeps the page on the user's computer: at the root, so that it may serve the whole folder. */
export const SERVICE_WORKER = 'service-worker.js';

/**
 * What is never kept: the online document (it needs the network anyway), pictures of the README, compressed
 * variants, build notes, and the script itself.
 */
const LEFT_OUT = [/^en-ligne\.html$/, /^captures\//, /^\.vite\//, /\.(br|gz)$/, /^service-worker\.js$/];

/**
 * Writes into the built service worker the list of the built files with their digests. The script changes with
 * any of them, which is how browsers notice a new version.
 * @param {string} dist
 * @returns {Promise<number>} how many files are kept
 */
export async function writePrecache(dist) {
  const files = (await listFiles(dist))
    .map((file) => relative(dist, file).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)));
  const entries = await Promise.all(
    files.map(async (path) => [
      path,
      createHash('sha256')
        .update(await readFile(join(dist, path)))
        .digest('hex'),
    ]),
  );
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
  const list = JSON.stringify({ version, fichiers: Object.fromEntries(entries) });
  const script = await readFile(join(dist, SERVICE_WORKER), 'utf8');
  if (/^\s*(import|export)\b/m.test(script))
    throw new Error(`${SERVICE_WORKER} : got imports or exports, expected one self-contained script`);
  await writeFile(join(dist, SERVICE_WORKER), `const PRECACHE=${list};\n${script}`);
  return entries.length;
}

/** Paths of the files kept for offline use, as the built service worker lists them. @param {string} dist */
export async function readPrecache(dist) {
  const script = await readFile(join(dist, SERVICE_WORKER), 'utf8');
  const list = script.slice(script.indexOf('{'), script.indexOf(';\n'));
  return new Set(Object.keys(JSON.parse(list).fichiers));
}
