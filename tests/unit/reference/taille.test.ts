import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { FICHIERS_DEMONSTRATION } from '../../../src/reference/demonstration';
import { FICHIERS_REFERENCE } from '../../../src/reference/load-reference';
import { lireDisque } from './lire-disque';

async function weigh(chemins: readonly string[]): Promise<number> {
  const tailles = await Promise.all(
    chemins.map(async (chemin) => gzipSync(await lireDisque(chemin), { level: 9 }).length),
  );
  return tailles.reduce((somme, taille) => somme + taille, 0);
}

it('what the page downloads at start weighs at most 700 kB compressed, demonstration included', async () => {
  const [reference, demonstration] = [await weigh(FICHIERS_REFERENCE), await weigh(FICHIERS_DEMONSTRATION)];
  expect(reference + demonstration).toBeLessThanOrEqual(700_000);
});
