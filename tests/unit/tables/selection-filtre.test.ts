import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { createMagasin } from '../../../src/state/magasin';
import { createJumeau } from '../../../src/workers/jumeau';

const lire = async (chemin: string) => new Uint8Array(await readFile(join('data', chemin)));

test('a selection read by the page becomes its filter, once; the next file leaves the filter alone', async () => {
  const { store, actions } = createMagasin({ moteur: createJumeau(lire), parametres: PARAMETRES_DEFAUT });
  await actions.demarrer(null);
  const importer = (nom: string, texte: string): Promise<void> =>
    actions.importer([{ nom, contenu: new TextEncoder().encode(texte) }]);
  const tout = store.getState().vue?.nombre ?? 0;
  await importer('choix.csv', 'commune;departement\nBrest;29\nQuimper;29\n');
  expect(store.getState().filtre.valeurs).toEqual({ commune: ['29019', '29232'] });
  expect(store.getState().vue?.nombre).toBeGreaterThan(10);
  expect(store.getState().vue?.nombre).toBeLessThan(tout);
  actions.reinitialiserFiltre();
  await importer('valeurs.csv', 'finess;nb_cdi\n299900027;3\n');
  expect(store.getState().filtre.valeurs).toEqual({});
});
