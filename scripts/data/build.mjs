// Regenerates the derived files of `data/` in place: `npm run data:build`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const racine = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { module } = await runnerImport(join(racine, 'scripts/data/generate-data.ts'), {
  root: racine,
  configFile: false,
  logLevel: 'error',
});

const produits = await module.generateData({
  donnees: join(racine, 'data'),
  cache: join(racine, '.cache'),
  sortie: join(racine, 'data'),
});
for (const { chemin, octets, octetsGzip } of produits) {
  console.log(`${chemin.padEnd(44)} ${String(octets).padStart(9)} o  ${String(octetsGzip).padStart(8)} o gz`);
}
