import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DIST, ROOT } from './depot.mjs';
import { run } from './executer.mjs';

/** What the built page depends on. */
const SOURCES = [
  'src',
  'data',
  'public',
  'index.html',
  'en-ligne.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/csp.mjs',
  'scripts/csp-plugin.ts',
  'scripts/build.mjs',
  'scripts/outils/compression.mjs',
  'scripts/outils/precache.mjs',
];

/** The fingerprint of the sources a build was made from stands beside the build. */
export const FINGERPRINT_FILE = join(DIST, '.vite', 'sources.sha256');

/** @param {string} path @returns {Promise<string[]>} every file at or under a path, sorted */
export async function listFiles(path) {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const nested = await Promise.all(
      entries.map((entry) => {
        const child = join(path, entry.name);
        return entry.isDirectory() ? listFiles(child) : [child];
      }),
    );
    return nested.flat().sort();
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}

/** Content hash of all sources: a checkout, a deletion or an edit all change it, a mere touch does not. */
export async function fingerprintSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await listFiles(join(ROOT, source))) {
      hash
        .update(`${relative(ROOT, file)}\0`)
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

export async function buildIsCurrent() {
  const built = await readFile(FINGERPRINT_FILE, 'utf8').catch(() => null);
  return built !== null && built === (await fingerprintSources());
}

/** Builds the page when it is missing or older than its sources. */
export async function ensureBuild() {
  if (await buildIsCurrent()) return;
  console.log("Construction de l'application…");
  const { code } = await run(process.execPath, ['scripts/build.mjs']);
  if (code !== 0) {
    console.error('La construction a échoué : voir les messages ci-dessus.');
    process.exit(1);
  }
}
