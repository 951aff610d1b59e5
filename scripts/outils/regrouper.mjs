import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './depot.mjs';

/**
 * Bundles a TypeScript script and imports it: Node 20 reads no TypeScript, and a bundle runs at full speed,
 * which a benchmark needs.
 * @param {string} path from the root of the repository
 * @returns {Promise<any>} its exports
 */
export async function importBundled(path) {
  const { build } = await import('vite');
  const name = basename(path, '.ts');
  const outDir = resolve(ROOT, '.cache', 'scripts', name);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: resolve(ROOT, path),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return import(pathToFileURL(resolve(outDir, `${name}.mjs`)).href);
}
