import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../../scripts/outils/depot.mjs';
import { writePrecache } from '../../../scripts/outils/precache.mjs';
import { createStaticServer, listen } from '../../../scripts/serveur.mjs';

/** A server of the built page that can be stopped, and started again with a newer build at the same address. */
export interface Deploiement {
  readonly origin: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Serves a build that differs from the one before by the title of its page. */
  release(title: string): Promise<void>;
  close(): Promise<void>;
}

export async function deploy(): Promise<Deploiement> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-deploiement-'));
  await cp(DIST, folder, { recursive: true });
  let server: Server | null = await createStaticServer(folder);
  const port = await listen(server, 0);

  const stop = async (): Promise<void> => {
    const running = server;
    server = null;
    if (running === null) return;
    await new Promise<void>((done) => {
      running.closeAllConnections();
      running.close(() => done());
    });
  };
  const start = async (): Promise<void> => {
    if (server !== null) return;
    server = await createStaticServer(folder);
    await listen(server, port);
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    stop,
    start,
    release: async (title) => {
      const page = join(folder, 'index.html');
      const html = await readFile(page, 'utf8');
      await writeFile(page, html.replace(/<title>.*<\/title>/, `<title>${title}</title>`));
      // Variants compressed from the former page would be served instead of it.
      const stale = (await readdir(folder)).filter((name) => /\.(br|gz)$/.test(name));
      for (const name of stale) await rm(join(folder, name));
      const script = join(folder, 'service-worker.js');
      const built = await readFile(script, 'utf8');
      await writeFile(script, built.slice(built.indexOf('\n') + 1));
      await writePrecache(folder);
      await stop();
      await start();
    },
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
