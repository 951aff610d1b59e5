import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The page's own proj4: the projections and the datum of French files, nothing else (15 kB gzipped instead
 * of 42). Node keeps the whole package; a test compares the two.
 */
export function proj4Plugin(): Plugin {
  return {
    name: 'maillage-proj4',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source === 'proj4') return file('./proj4.ts');
      if (!/[\\/]proj4[\\/]lib[\\/]/.test(importer)) return null;
      if (source === './constants/Datum') return file('./datum.ts');
      if (source === 'wkt-parser') return file('./wkt-parser.ts');
      return null;
    },
  };
}
