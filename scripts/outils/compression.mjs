import { readFile, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const COMPRESSIBLE = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.svg',
  '.json',
  '.geojson',
  '.csv',
  '.txt',
  '.bin',
  '.webmanifest',
]);

/** Under this size a compressed answer saves no packet. */
const SMALLEST_BYTES = 1024;

/** @param {string} path */
export function isCompressible(path) {
  return COMPRESSIBLE.has(extname(path));
}

/** @param {Buffer} bytes */
export function gzipBytes(bytes) {
  return gzipped(bytes, { level: 9 });
}

/**
 * Writes `file.br` and `file.gz` beside a file, when that makes it smaller.
 * @param {string} path
 */
export async function precompress(path) {
  if (!isCompressible(path) || (await stat(path)).size < SMALLEST_BYTES) return;
  const bytes = await readFile(path);
  const variants = [
    ['.gz', await gzipBytes(bytes)],
    ['.br', await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })],
  ];
  for (const [suffix, compressed] of variants) {
    if (compressed.length < bytes.length) await writeFile(`${path}${suffix}`, compressed);
  }
}
