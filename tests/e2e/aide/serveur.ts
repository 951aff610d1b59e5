import { createStaticServer, listen } from '../../../scripts/serveur.mjs';

export interface ServedPage {
  readonly origin: string;
  close(): Promise<void>;
}

/** The built page, behind the very server of `npm start`, on a port of its own. */
export async function servePage(): Promise<ServedPage> {
  const server = await createStaticServer();
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
