import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countDoublons, countRejets } from '../../../src/state/rejets';
import { createJumeau } from '../../../src/workers/jumeau';

const table = (...numeros: string[]) =>
  new TextEncoder().encode(
    `finess;nom;categorie;code_commune\n${numeros.map((numero) => `${numero};EHPAD;500;03190`).join('\n')}\n`,
  );

test('what a file is used for follows the choice, whatever it was read for', async () => {
  const moteur = createJumeau(async (chemin) => new Uint8Array(await readFile(join('data', chemin))));
  await moteur.ouvrir();
  const { session } = await moteur.importer([
    { nom: 'a.csv', cle: 'a', contenu: table('030000012') },
    { nom: 'b.csv', cle: 'b', contenu: table('030000012', '030000020') },
  ]);
  const usages = (s: typeof session) => s.fichiers.map(({ nom, role, enUsage }) => [nom, role, enUsage]);
  expect(usages(session)).toEqual([
    ['a.csv', 'offre', true],
    ['b.csv', 'offre', true],
  ]);
  const choix = { ...session.choix, offre: ['b'], comparaison: ['a'] };
  const compare = (await moteur.choisirSources(choix)).session;
  expect(usages(compare)).toEqual([
    ['a.csv', 'comparaison', true],
    ['b.csv', 'offre', true],
  ]);
  expect(compare.comparaison?.nombre).toBe(1);
  const ecarte = (await moteur.choisirSources({ ...choix, comparaison: [] })).session;
  expect(usages(ecarte)).toEqual([
    ['a.csv', 'offre', false],
    ['b.csv', 'offre', true],
  ]);
});

test('a record that another one already gives is told apart from a rejection', async () => {
  const moteur = createJumeau(async (chemin) => new Uint8Array(await readFile(join('data', chemin))));
  await moteur.ouvrir();
  const { session } = await moteur.importer([
    { nom: 'a.csv', cle: 'a', contenu: table('030000012', '030000012', 'x') },
  ]);
  const [compte] = session.fichiers;
  if (compte === undefined) throw new Error('got no account, expected one');
  expect([compte.rejetees, countDoublons(compte), countRejets(compte)]).toEqual([2, 1, 1]);
});
