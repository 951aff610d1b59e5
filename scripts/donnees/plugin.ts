import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DOSSIER } from './options.mjs';
import { createDonneesOuvertes, PREFIXE } from './servir.mjs';

/** Serves the downloaded open data under the development server too. */
export function donneesOuvertesPlugin(): Plugin {
  return {
    name: 'maillage-donnees-ouvertes',
    apply: 'serve',
    configureServer(server) {
      const answer = createDonneesOuvertes(resolve(server.config.root, DOSSIER), {});
      server.middlewares.use((request, response, next) => {
        const path = decodePath(request.url ?? '');
        if (!path.startsWith(`/${PREFIXE}`)) next();
        else void answer(request, response, path.slice(PREFIXE.length + 1)).catch(next);
      });
    },
  };
}

/** "" for a malformed address. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return '';
  }
}
