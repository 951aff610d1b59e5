import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalizeVille, splitAcheminement } from '../../../src/domain/territoire/acheminement';
import type { TableCommunes } from '../../../src/domain/territoire/commune';
import { toCodeInsee, toDepartementInsee } from '../../../src/domain/territoire/departement-finess';
import { readRattachement } from '../../../src/domain/territoire/read-rattachement';
import { createResolveur, type ResolveurCommune } from '../../../src/domain/territoire/resolve-commune';
import { loadReference } from '../../../src/reference/load-reference';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { lireDisque } from '../reference/lire-disque';
import { createTable } from './table-exemple';

describe('toCodeInsee', () => {
  it.each([
    ['29', '151', '29151'],
    ['2A', '004', '2A004'],
    ['75', '113', '75113'],
    ['9A', '105', '97105'],
    ['9B', '209', '97209'],
    ['9F', '611', '97611'],
    ['9E', '502', '97502'],
    ['9J', '613', '98613'],
    ['9A', '123', '97701'],
    ['9A', '127', '97801'],
    ['971', '105', '97105'],
    ['974', '411', '97411'],
    ['29', '29151', '29151'],
    ['9A', '97123', '97701'],
    ['29', '', ''],
    ['29', '15', ''],
    ['', '151', ''],
  ])('%s + %s → %s', (departement, commune, attendu) => {
    expect(toCodeInsee(departement, commune)).toBe(attendu);
  });

  it('knows the INSEE code of each overseas letter and leaves others alone', () => {
    expect(['9A', '9B', '9C', '9D', '9E', '9F', '9J', '2A', '03'].map(toDepartementInsee)).toEqual([
      '971',
      '972',
      '973',
      '974',
      '975',
      '976',
      '986',
      '2A',
      '03',
    ]);
  });
});

describe('splitAcheminement', () => {
  it.each([
    ['29600 MORLAIX', '29600', 'MORLAIX'],
    ['29672 MORLAIX CEDEX', '29672', 'MORLAIX'],
    ['29609 BREST CEDEX 2', '29609', 'BREST'],
    ['29480 LE RELECQ KERHUON', '29480', 'RELECQ KERHUON'],
    ['03440 ST HILAIRE', '03440', 'SAINT HILAIRE'],
    ['MORLAIX', '', 'MORLAIX'],
    ['29600', '29600', ''],
    ['', '', ''],
  ])('%s', (ligne, codePostal, ville) => {
    expect(splitAcheminement(ligne)).toEqual({ codePostal, ville });
  });

  it('makes spellings of one town equal', () => {
    expect(normalizeVille("L'Haÿ-les-Roses")).toBe(normalizeVille('L HAY LES ROSES'));
    expect(normalizeVille('Sainte-Sévère-sur-Indre')).toBe(normalizeVille('STE SEVERE SUR INDRE'));
    expect(normalizeVille('Schœlcher')).toBe(normalizeVille('SCHOELCHER'));
    expect(normalizeVille('RELECQ KERHUON (LE)')).toBe(normalizeVille('Le Relecq-Kerhuon'));
  });
});

describe('createResolveur', () => {
  const table = createTable([
    { code: '29001', nom: 'Argol', codesPostaux: '29560' },
    { code: '29002', nom: 'Telgruc-sur-Mer', codesPostaux: '29560' },
    { code: '29003', nom: 'Plouézoch', codesPostaux: '29252' },
    { code: '29004', nom: 'Ploujean', codesPostaux: '29252', genre: 'deleguee', parent: '29003' },
    { code: '29005', nom: 'Argol', codesPostaux: '29999', genre: 'associee', parent: '29002' },
  ]);
  const resolve = (commune: string, ligneAcheminement: string, departement = '29') => {
    const { ligne, methode } = createResolveur(table)({ departement, commune, ligneAcheminement });
    return [table.code[ligne] ?? null, methode];
  };

  it('takes the code first', () => {
    expect(resolve('002', '29560 ARGOL')).toEqual(['29002', 'code']);
  });

  it('takes postcode and town when the code is missing or unknown', () => {
    expect(resolve('', '29560 TELGRUC SUR MER')).toEqual(['29002', 'code_postal']);
    expect(resolve('999', '29560 ARGOL')).toEqual(['29001', 'code_postal']);
    expect(resolve('', '29252 PLOUJEAN')).toEqual(['29004', 'code_postal']);
  });

  it('takes the only commune of a postcode whatever the town, none of several', () => {
    expect(resolve('', '29252 LE HAMEAU')).toEqual(['29003', 'code_postal']);
    expect(resolve('', '29560 LE HAMEAU')).toEqual([null, 'aucune']);
  });

  it('takes the name alone in the département for a CEDEX postcode, a commune before its namesake', () => {
    expect(resolve('', '29678 TELGRUC SUR MER CEDEX')).toEqual(['29002', 'nom']);
    expect(resolve('', '29678 ARGOL CEDEX')).toEqual(['29001', 'nom']);
    expect(resolve('', '03000 ARGOL', '03')).toEqual([null, 'aucune']);
  });

  it('understands names longer than the official one and names cut short', () => {
    const longues = createTable([
      { code: '73181', nom: 'Moûtiers', codesPostaux: '73600' },
      { code: '73182', nom: 'Hautecour', codesPostaux: '73600' },
      { code: '53062', nom: 'Château-Gontier-sur-Mayenne', codesPostaux: '53200' },
      { code: '53063', nom: 'Fromentières', codesPostaux: '53200' },
      { code: '58062', nom: 'Château-Chinon (Ville)', codesPostaux: '58120' },
      { code: '58063', nom: 'Château-Chinon (Campagne)', codesPostaux: '58120' },
    ]);
    const find = (departement: string, ligneAcheminement: string) =>
      longues.code[createResolveur(longues)({ departement, commune: '', ligneAcheminement }).ligne] ?? null;
    expect(find('73', '73600 MOUTIERS TARENTAISE')).toBe('73181');
    expect(find('53', '53200 CHATEAU GONTIER SUR MAYENN')).toBe('53062');
    expect(find('73', '73604 MOUTIERS TARENTAISE CEDE')).toBe('73181');
    expect(find('58', '58120 CHATEAU CHINON')).toBe(null);
  });

  it('says nothing of an empty address', () => {
    expect(resolve('', '')).toEqual([null, 'aucune']);
  });

  it('leads attached rows to their commune', () => {
    expect(table.code[readRattachement(table, 3)]).toBe('29003');
    expect(readRattachement(table, 0)).toBe(0);
    expect(readRattachement(table, -1)).toBe(-1);
  });
});

describe.skipIf(CORPUS === null)('createResolveur on the national file of January 2021', () => {
  let communes: TableCommunes;
  let resolve: ResolveurCommune;
  let lignes: string[][];

  beforeAll(async () => {
    ({ communes } = await loadReference(lireDisque));
    resolve = createResolveur(communes);
    const octets = gunzipSync(
      readFileSync(
        fichierCorpus('finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz'),
      ),
    );
    const texte = new TextDecoder('windows-1252').decode(octets);
    lignes = Papa.parse<string[]>(texte, { delimiter: ';' }).data.filter(
      ([section]) => section === 'structureet',
    );
  });

  it('finds all but a handful of communes, most of those without a code by their address', () => {
    const comptes: Record<string, number> = { code: 0, code_postal: 0, nom: 0, aucune: 0 };
    let arrondissements = 0;
    let sansCode = 0;
    for (const champs of lignes) {
      const { ligne, methode } = resolve({
        departement: champs[13] as string,
        commune: champs[12] as string,
        ligneAcheminement: champs[15] as string,
      });
      comptes[methode] = (comptes[methode] as number) + 1;
      if (champs[12] === '') sansCode += 1;
      if (communes.genre[ligne] === 1) arrondissements += 1;
    }
    expect(lignes).toHaveLength(95_333);
    expect(sansCode).toBe(862);
    expect(arrondissements).toBeGreaterThanOrEqual(3_046);
    // 862 without a code and 9 with an unknown one; nine in ten of them are found by their address.
    expect(comptes.code).toBe(95_333 - 862 - 9);
    expect(comptes.aucune).toBeLessThan(87);
  });
});
