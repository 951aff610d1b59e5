import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './csp.mjs';

/** Document allowed to reach the network, after a click that says what will be sent. */
const ONLINE_DOCUMENT = 'en-ligne.html';

/**
 * Writes the policy into the built pages, and the hosts of the online one where the server reads them;
 * the development server needs inline scripts, so it has none.
 */
export function cspPlugin(hotesEnLigne: readonly string[]): Plugin {
  return {
    name: 'maillage-csp',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: '.vite/hotes-en-ligne.json',
        source: JSON.stringify(hotesEnLigne),
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const hotes = basename(context.filename) === ONLINE_DOCUMENT ? hotesEnLigne : [];
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy({ hotes }) },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}
