import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type { Correspondance } from '../../../src/domain/table/correspondance';
import { createMagasin, type Magasin } from '../../../src/state/magasin';
import {
  assignChamp,
  createCorrespondance,
  listChamps,
  listManques,
  startChamps,
} from '../../../src/state/table-en-cours';
import { createJumeau } from '../../../src/workers/jumeau';

const lire = async (chemin: string) => new Uint8Array(await readFile(join('data', chemin)));
const fichier = (nom: string, texte: string) => ({ nom, contenu: new TextEncoder().encode(texte) });

const TABLE = 'Structure;Absent. (%);Remarque\n299900027;7,5;\n299900035;11;x\n';
const CORRESPONDANCE: Correspondance = {
  genre: 'indicateurs',
  feuille: null,
  ligneEntete: 1,
  liens: [
    { colonne: 0, champ: 'numeroFiness' },
    { colonne: 1, champ: 'taux_absenteisme' },
    { colonne: 2, champ: null },
  ],
};

let magasin: Magasin;
beforeEach(async () => {
  magasin = createMagasin({ moteur: createJumeau(lire), parametres: PARAMETRES_DEFAUT });
  await magasin.actions.demarrer(null);
});

async function examenPret(): Promise<NonNullable<ReturnType<Magasin['store']['getState']>['examen']>> {
  for (;;) {
    const { examen } = magasin.store.getState();
    if (examen !== null && examen.etat !== 'lecture') return examen;
    await new Promise((suite) => setTimeout(suite, 1));
  }
}

const siens = () =>
  magasin.store.getState().session?.fichiers.filter(({ cleSource }) => cleSource !== null) ?? [];

describe('a table whose columns have to be named', () => {
  test('opens its window, is read as told, and the mapping serves the next file with these headers', async () => {
    const { store, actions } = magasin;
    await actions.importer([fichier('a.csv', TABLE)]);
    const premier = await examenPret();
    expect(store.getState().fenetre).toBe('correspondance');
    expect(premier.examen?.profil).toBeNull();
    await actions.importerTable(CORRESPONDANCE, ' Export RH ');
    expect(store.getState()).toMatchObject({ examen: null, fenetre: null });
    expect(siens()).toMatchObject([{ nom: 'a.csv', genre: 'indicateurs', acceptees: 2, enUsage: true }]);
    expect(store.getState().profils).toMatchObject([{ nom: 'Export RH', correspondance: CORRESPONDANCE }]);

    await actions.importer([fichier('b.csv', TABLE.replace('7,5', '8'))]);
    const second = await examenPret();
    expect(second.examen?.profil?.nom).toBe('Export RH');
    expect(second.examen?.proposition).toEqual(CORRESPONDANCE);
    actions.oublierProfil(second.examen?.profil?.id ?? '');
    expect(store.getState().profils).toEqual([]);
  });

  test('several wait their turn; one closed unread can be opened again', async () => {
    const { store, actions } = magasin;
    await actions.importer([fichier('a.csv', TABLE), fichier('b.csv', 'fruit;prix\npomme;1\n')]);
    expect((await examenPret()).fichier.nom).toBe('a.csv');
    actions.fermerExamen();
    expect((await examenPret()).fichier.nom).toBe('b.csv');
    actions.fermerExamen();
    expect(store.getState()).toMatchObject({ examen: null, fenetre: null });
    expect(store.getState().aNommer.map(({ nom }) => nom)).toEqual(['a.csv', 'b.csv']);
    const [attente] = store.getState().aNommer;
    if (attente === undefined) throw new Error('got no table to be named, expected a.csv');
    await actions.examiner(attente);
    await actions.importerTable(CORRESPONDANCE, null);
    expect(store.getState().aNommer.map(({ nom }) => nom)).toEqual(['b.csv']);
    expect(siens().filter(({ nom, refuse }) => nom === 'a.csv' && !refuse)).toHaveLength(1);
  });

  test('read again another way, the former reading is set aside and undo brings it back', async () => {
    const { store, actions } = magasin;
    await actions.importer([{ ...fichier('a.csv', TABLE), correspondance: CORRESPONDANCE }]);
    const [source] = store.getState().sources;
    if (source === undefined) throw new Error('got no source, expected a.csv');
    await actions.examiner(source);
    await examenPret();
    const autre = {
      ...CORRESPONDANCE,
      liens: [...CORRESPONDANCE.liens.slice(0, 1), { colonne: 1, champ: 'gmp' }],
    };
    await actions.importerTable(autre, null);
    expect(siens().map(({ enUsage }) => enUsage)).toEqual([false, true]);
    const valeurs = async () =>
      (await magasin.moteur.detail('299900027'))?.indicateurs.map(({ champ }) => champ);
    expect(await valeurs()).toContain('gmp');
    await actions.annuler();
    expect(siens().map(({ enUsage }) => enUsage)).toEqual([true, false]);
    expect(await valeurs()).toContain('taux_absenteisme');
  });

  test('a file that is no table says so', async () => {
    await magasin.actions.examiner(fichier('x.pdf', '%PDF-1.7'));
    expect(await examenPret()).toMatchObject({ etat: 'impossible', examen: null });
  });
});

describe('the choice of columns', () => {
  test('a field one column may hold moves, one that several may hold stays', () => {
    expect(assignChamp('indicateurs', ['numeroFiness', null, 'autre'], 1, 'numeroFiness')).toEqual([
      null,
      'numeroFiness',
      'autre',
    ]);
    expect(assignChamp('indicateurs', ['numeroFiness', null, 'autre'], 1, 'autre')).toEqual([
      'numeroFiness',
      'autre',
      'autre',
    ]);
    expect(assignChamp('indicateurs', ['numeroFiness', null], 0, null)).toEqual([null, null]);
  });

  test('what is missing follows, needed fields come first', () => {
    expect(listManques('ght', ['numeroFiness', null])).toEqual([[['codeGht'], ['nomGht']]]);
    expect(listManques('ght', ['numeroFiness', 'nomGht'])).toEqual([]);
    expect(listChamps('ght').attendus).toEqual(['codeGht', 'nomGht', 'numeroFiness']);
  });

  test('the window starts from the mapping of a file already read, else from what is proposed', async () => {
    await magasin.actions.examiner(fichier('a.csv', TABLE), { genre: 'indicateurs' });
    const { examen } = await examenPret();
    if (examen === null) throw new Error('got no table, expected one');
    expect(startChamps(examen, null)[1]).toBe('autre');
    expect(startChamps(examen, CORRESPONDANCE)).toEqual(['numeroFiness', 'taux_absenteisme', null]);
    expect(createCorrespondance(examen, 'indicateurs', startChamps(examen, CORRESPONDANCE))).toEqual(
      CORRESPONDANCE,
    );
  });
});
