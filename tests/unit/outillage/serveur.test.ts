import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer, listen } from '../../../scripts/serveur.mjs';

const SCRIPT = 'export const a = 1;\n'.repeat(200);
const SECRET = 'hors du dossier servi';
const HOTE = 'https://tuiles.exemple';

let folder: string;
let server: Server;

/** Raw request: unlike fetch it sends the path as it is, climbing included. */
function ask(path: string, { method = 'GET', headers = {} as Record<string, string> } = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', failed);
    sent.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-serveur-'));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await mkdir(join(dist, '.vite'));
  await writeFile(join(folder, 'secret.txt'), SECRET);
  await writeFile(join(dist, '.vite/hotes-en-ligne.json'), JSON.stringify([HOTE]));
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>Maillage</title>');
  await writeFile(join(dist, 'en-ligne.html'), '<!doctype html><title>En ligne</title>');
  await writeFile(join(dist, 'assets/worker-abc.js'), SCRIPT);
  await writeFile(join(dist, 'assets/worker-abc.js.gz'), gzipSync(SCRIPT));
  await writeFile(join(dist, 'assets/archive-abc.csv.gz'), gzipSync('a;b'));
  server = await createStaticServer(dist);
  await listen(server, 0);
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('static server', () => {
  test('serves the page at the root, to be checked again at each visit', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toContain('Maillage');
  });

  test('sends a strict policy with every file, found or not', async () => {
    for (const path of ['/', '/assets/worker-abc.js', '/absent', '/index.html?x=1']) {
      const { headers } = await ask(path);
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain(HOTE);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    }
  });

  test('widens the policy of the online document alone', async () => {
    const { headers } = await ask('/en-ligne.html');
    expect(headers['content-security-policy']).toContain(`connect-src 'self' ${HOTE}`);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  test('sends the compressed variant to who accepts it, and keeps hashed files for good', async () => {
    const zipped = await ask('/assets/worker-abc.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers['cache-control']).toContain('immutable');
    expect(gunzipSync(zipped.body).toString()).toBe(SCRIPT);
    const plain = await ask('/assets/worker-abc.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(SCRIPT);
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('serves a gzip file that is a file of its own as it is', async () => {
    const { status, headers, body } = await ask('/assets/archive-abc.csv.gz');
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBeUndefined();
    expect(gunzipSync(body).toString()).toBe('a;b');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/.vite/hotes-en-ligne.json',
    '/%',
    '/index.html%00',
    '/assets/',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain(SECRET);
  });

  test('answers 304 to who has the file, an empty body to HEAD, 405 to a write', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { headers: { 'If-None-Match': headers.etag ?? '' } })).status).toBe(304);
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  test('says that a port is taken', async () => {
    const { port } = server.address() as AddressInfo;
    const other = await createStaticServer(join(folder, 'dist'));
    await expect(listen(other, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(await listen(other, 0)).toBeGreaterThan(0);
    other.close();
  });
});
