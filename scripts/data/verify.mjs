// Proves that the committed files of `data/` are what the pinned packages and our seed produce: `npm run data:verify`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const racine = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { module } = await runnerImport(join(racine, 'scripts/data/generate-data.ts'), {
  root: racine,
  configFile: false,
  logLevel: 'error',
});

const temporaire = mkdtempSync(join(tmpdir(), 'maillage-donnees-'));
let ecarts = 0;
try {
  const produits = await module.generateData({
    donnees: join(racine, 'data'),
    cache: join(racine, '.cache'),
    sortie: temporaire,
  });
  for (const { chemin } of produits) {
    const ecart = module.compareFiles(
      readFileSync(join(temporaire, chemin)),
      readIfPresent(join(racine, 'data', chemin)),
    );
    if (ecart !== null) ecarts += 1;
    console.log(
      `${ecart === null ? 'identique' : 'DIFFERENT'}  data/${chemin}${ecart === null ? '' : `  (${ecart})`}`,
    );
  }
  console.log(`${produits.length - ecarts} identical, ${ecarts} different`);
} finally {
  rmSync(temporaire, { recursive: true, force: true });
}
process.exitCode = ecarts === 0 ? 0 : 1;

function readIfPresent(chemin) {
  try {
    return readFileSync(chemin);
  } catch (erreur) {
    if (erreur.code === 'ENOENT') return null;
    throw erreur;
  }
}
