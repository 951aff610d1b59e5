import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

const SORTIE = resolve('.cache/bench/temoin');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Builds the plain page the application is measured against, and serves it. */
export async function servirTemoin(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  await build({
    configFile: false,
    root: resolve('scripts/bench/temoin'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: SORTIE, emptyOutDir: true, target: 'es2023' },
  });
  const serveur = createServer(async ({ url = '/' }, reponse) => {
    const chemin = new URL(url, 'http://localhost').pathname;
    try {
      const contenu = await readFile(join(SORTIE, chemin === '/' ? 'index.html' : chemin));
      reponse.setHeader('Content-Type', TYPES[extname(chemin === '/' ? '.html' : chemin)] ?? 'text/html');
      reponse.end(contenu);
    } catch {
      reponse.writeHead(404).end();
    }
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  return {
    origin: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    close: () =>
      new Promise((fini) => {
        serveur.closeAllConnections();
        serveur.close(() => fini());
      }),
  };
}
