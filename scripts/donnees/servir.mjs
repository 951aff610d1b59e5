import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { readInventaire } from './inventaire.mjs';

/** Path of the downloads under the origin of the page. */
export const PREFIXE = 'donnees-ouvertes/';

/**
 * Answers for the downloaded files: those the list names and no other, so no path can climb out of the
 * folder. The list is read again at each question: a download needs no restart.
 * @param {string} dossier
 * @param {Readonly<Record<string, string>>} headers sent with every answer
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, path: string) => Promise<void>}
 *   `path`: decoded, below `PREFIXE`
 */
export function createDonneesOuvertes(dossier, headers) {
  return async (request, response, path) => {
    const communs = { ...headers, 'Cache-Control': 'no-cache' };
    const corps = request.method !== 'HEAD';
    const fichiers = await readInventaire(dossier);
    if (path === 'index.json') {
      const texte = JSON.stringify({
        version: 1,
        fichiers: fichiers.map(({ validateur: _, ...fichier }) => fichier),
      });
      response.writeHead(200, {
        ...communs,
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(texte),
      });
      response.end(corps ? texte : undefined);
      return;
    }
    const fichier = fichiers.find(({ nom }) => nom === path);
    if (fichier === undefined) {
      response.writeHead(404, { ...communs, 'Content-Type': 'text/plain; charset=utf-8' }).end('Introuvable');
      return;
    }
    const etag = `"${fichier.sha256.slice(0, 32)}"`;
    // Data to be read by the page, never to be shown as a document of this origin.
    const siens = {
      ...communs,
      ETag: etag,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${fichier.nom}"`,
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, siens).end();
      return;
    }
    response.writeHead(200, { ...siens, 'Content-Length': fichier.octets });
    if (!corps) {
      response.end();
      return;
    }
    const flux = createReadStream(join(dossier, fichier.nom));
    // A file removed or shortened meanwhile: the broken answer tells the page that it is not whole.
    flux.once('error', () => response.destroy());
    response.once('close', () => flux.destroy());
    flux.pipe(response);
  };
}
