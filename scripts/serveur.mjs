import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy } from './csp.mjs';
import { DOSSIER } from './donnees/options.mjs';
import { createDonneesOuvertes, PREFIXE } from './donnees/servir.mjs';
import { listFiles } from './outils/construction.mjs';
import { DIST, ROOT } from './outils/depot.mjs';

/** Document that may reach the network (the list of hosts is written beside the build). */
const ONLINE_DOCUMENT = 'en-ligne.html';

/** @type {Record<string, string>} */
const MIME_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Best first; `suffix` is that of the file compressed at build time. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

/** Sent with every file, whatever it is. */
const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
};

/**
 * Headers of a file. Scripts and workers keep the strict policy even under the online document: what a
 * module worker may reach is said by the header of its own file.
 * @param {string} path @param {readonly string[]} hotes
 */
function headersOf(path, hotes) {
  const online = path === ONLINE_DOCUMENT;
  return {
    ...COMMON_HEADERS,
    'Content-Security-Policy': contentSecurityPolicy({ hotes: online ? hotes : [], forHeader: true }),
    // Tiles of the online basemap carry no resource policy of their own.
    'Cross-Origin-Embedder-Policy': online ? 'credentialless' : 'require-corp',
    'Content-Type': MIME_TYPES[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  };
}

/**
 * Reads the built files once: only these can be asked for, so no path can climb out of the folder.
 * @param {string} root
 */
async function loadFiles(root) {
  const paths = (await listFiles(root)).map((file) => relative(root, file).split(sep).join('/'));
  const known = new Set(paths);
  const compressed = (/** @type {string} */ path) =>
    ENCODINGS.some(({ suffix }) => path.endsWith(suffix) && known.has(path.slice(0, -suffix.length)));
  const served = paths.filter((path) => !path.startsWith('.') && !compressed(path));
  return new Map(
    await Promise.all(
      served.map(async (path) => {
        const bytes = await readFile(join(root, path));
        const variants = new Map();
        for (const { name, suffix } of ENCODINGS) {
          if (known.has(`${path}${suffix}`))
            variants.set(name, await readFile(join(root, `${path}${suffix}`)));
        }
        const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
        return /** @type {const} */ ([path, { bytes, variants, etag }]);
      }),
    ),
  );
}

/** @param {string} url @returns {string | null} path of a file, null when the address is malformed */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '').slice(1);
    return path === '' ? 'index.html' : path;
  } catch {
    return null;
  }
}

/** @param {string} root @returns {Promise<readonly string[]>} */
async function readHotes(root) {
  const text = await readFile(join(root, '.vite', 'hotes-en-ligne.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text);
}

/**
 * Static server of the built page and of the downloaded open data, for this machine only.
 * @param {string} [root] folder of the built page
 * @param {string} [donnees] folder of the open data
 * @returns {Promise<import('node:http').Server>}
 */
export async function createStaticServer(root = DIST, donnees = join(ROOT, DOSSIER)) {
  const files = await loadFiles(root);
  const hotes = await readHotes(root);
  const answerDonnees = createDonneesOuvertes(donnees, headersOf('', hotes));
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path === null ? undefined : files.get(path);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersOf('', hotes), Allow: 'GET, HEAD' }).end();
      return;
    }
    if (path?.startsWith(PREFIXE)) {
      void answerDonnees(request, response, path.slice(PREFIXE.length)).catch(() => response.destroy());
      return;
    }
    if (path === null || file === undefined) {
      response.writeHead(404, headersOf('introuvable.txt', hotes)).end('Introuvable');
      return;
    }
    const headers = { ...headersOf(path, hotes), ETag: file.etag };
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const accepted = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
    const encoding = ENCODINGS.find(({ name }) => accepted.includes(name) && file.variants.has(name));
    const body = encoding === undefined ? file.bytes : file.variants.get(encoding.name);
    response.writeHead(200, {
      ...headers,
      ...(encoding === undefined ? {} : { 'Content-Encoding': encoding.name }),
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
}

/**
 * Listens on this machine only; `port` 0 takes any free one.
 * @param {import('node:http').Server} server @param {number} port
 * @returns {Promise<number>} the port; rejects with the system's error when it is taken
 */
export function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
