/** `npm run budget`: size of every built file, and the weights that may not be exceeded. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { gzipBytes, isCompressible } from './outils/compression.mjs';
import { ensureBuild, listFiles } from './outils/construction.mjs';
import { DIST, ROOT } from './outils/depot.mjs';
import { readPrecache } from './outils/precache.mjs';

/** Ceilings in kilobytes (1,000 bytes) once gzipped. */
const CEILINGS_KB = {
  premiereImage: 560,
  workersDepart: 240,
  workersDemande: 160,
  css: 50,
  reference: 700,
  horsLigne: 3000,
};

/**
 * @typedef {{ path: string, rawBytes: number, gzipBytes: number }} BuiltFile
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk
 */

/** @returns {Promise<BuiltFile[]>} every served file with its weight, compressed variants left out */
async function measureFiles() {
  const paths = (await listFiles(DIST)).filter(
    (file) => !/\.(br|gz)$/.test(file) && !file.includes(`${sep}.vite${sep}`),
  );
  return Promise.all(
    paths.map(async (file) => {
      const bytes = await readFile(file);
      return {
        path: relative(DIST, file).split(sep).join('/'),
        rawBytes: bytes.length,
        gzipBytes: isCompressible(file) ? (await gzipBytes(bytes)).length : bytes.length,
      };
    }),
  );
}

/**
 * Chunks reached from the page without any action of the user: the entry, what it imports, and the lazily
 * loaded chunks that the first picture needs (the map).
 * @param {Record<string, Chunk>} manifest
 */
function chunksOfFirstPicture(manifest) {
  const reached = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (chunk === undefined || reached.has(chunk.file)) return;
    reached.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
    for (const next of chunk.dynamicImports ?? []) if (FIRST_PICTURE_LAZY.test(next)) visit(next);
  };
  visit('index.html');
  return reached;
}

/** Lazy modules that the first picture shows all the same. */
const FIRST_PICTURE_LAZY = /src\/(map|ui\/carte|app)\//;

/** Workers (ours and the map's) and what they load: see `worker` in vite.config.ts. */
const WORKER_FILE = /^assets\/worker-[^/]*\.js$/;

/** Scripts that the page starts as workers; the rest of `WORKER_FILE` is loaded by them. */
const WORKER_ENTRY = /^assets\/worker-(worker|maplibre-gl-worker)-[^/]*\.js$/;

/** `import … from "./x.js"`, `import"./x.js"`, `export … from "./x.js"`: not `import("./x.js")`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/**
 * Worker scripts read at its start: the entries and what they import at their top. The others (readers of
 * workbooks, of JSON…) are loaded when a file calls for them.
 * @param {readonly BuiltFile[]} files
 */
async function workersAtStart(files) {
  const known = new Set(files.map(({ path }) => path));
  const reached = new Set();
  const visit = async (/** @type {string} */ path) => {
    if (reached.has(path) || !known.has(path)) return;
    reached.add(path);
    const text = await readFile(join(DIST, path), 'utf8');
    for (const [, name] of text.matchAll(STATIC_IMPORT)) await visit(`assets/${name}`);
  };
  for (const { path } of files) if (WORKER_ENTRY.test(path)) await visit(path);
  return reached;
}

/** Names (without hash) of the reference tables; the demonstration is read like a user's files. */
async function referenceNames() {
  const files = await listFiles(join(ROOT, 'data'));
  return files
    .map((file) => relative(join(ROOT, 'data'), file).split(sep))
    .filter((parts) => parts[0] !== 'demo')
    .map((parts) => basename(parts.at(-1) ?? ''));
}

/** @param {string} path built path @param {readonly string[]} names */
function isAmong(path, names) {
  return names.some((name) => {
    const extension = extname(name);
    const stem = name.slice(0, -extension.length);
    return path.startsWith(`assets/${stem}-`) && path.endsWith(extension);
  });
}

/**
 * @param {readonly BuiltFile[]} files @param {Record<string, Chunk>} manifest
 * @param {readonly string[]} names @param {ReadonlySet<string>} start worker scripts read at its start
 * @param {ReadonlySet<string>} kept files kept for offline use
 */
function sumUp(files, manifest, names, start, kept) {
  const first = chunksOfFirstPicture(manifest);
  const total = (/** @type {(file: BuiltFile) => boolean} */ keep) =>
    files.filter(keep).reduce((sum, file) => sum + file.gzipBytes, 0) / 1000;
  return {
    premiereImage: total((file) => first.has(file.path)),
    workersDepart: total((file) => start.has(file.path)),
    workersDemande: total((file) => WORKER_FILE.test(file.path) && !start.has(file.path)),
    css: total((file) => file.path.endsWith('.css')),
    reference: total((file) => isAmong(file.path, names)),
    horsLigne: total((file) => kept.has(file.path)),
  };
}

const LABELS = {
  premiereImage: 'JavaScript de la première image',
  workersDepart: 'Workers, au départ',
  workersDemande: 'Workers, à la demande',
  css: 'Feuilles de style',
  reference: 'Données de référence',
  horsLigne: 'Gardé pour l’usage hors ligne',
};

await ensureBuild();
const files = await measureFiles();
const manifest = JSON.parse(await readFile(join(DIST, '.vite', 'manifest.json'), 'utf8'));
const start = await workersAtStart(files);
const totals = sumUp(files, manifest, await referenceNames(), start, await readPrecache(DIST));

const kb = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(9);
console.log('       ko   ko gzip  fichier');
for (const file of [...files].sort((a, b) => b.gzipBytes - a.gzipBytes)) {
  const demand = WORKER_FILE.test(file.path) && !start.has(file.path) ? '  (à la demande)' : '';
  console.log(`${kb(file.rawBytes)} ${kb(file.gzipBytes)}  ${file.path}${demand}`);
}
let over = 0;
console.log('');
for (const [name, ceiling] of Object.entries(CEILINGS_KB)) {
  const value = totals[/** @type {keyof typeof totals} */ (name)];
  const fits = value <= ceiling && value > 0;
  if (!fits) over += 1;
  console.log(
    `${LABELS[/** @type {keyof typeof LABELS} */ (name)].padEnd(34)} ${value.toFixed(0).padStart(5)} ko gzip, plafond ${ceiling} : ${fits ? 'tenu' : 'DÉPASSÉ'}`,
  );
}
process.exit(over === 0 ? 0 : 1);
