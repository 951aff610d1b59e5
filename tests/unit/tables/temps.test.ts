import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { MatriceTemps } from '../../../src/domain/table/annexes';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { annexeDe, csv, lireTable } from './aide';

/** Pairs as texts, in their order. */
function lister({ codes, origine, destination, minutes }: MatriceTemps): string[] {
  return Array.from(
    origine,
    (o, k) =>
      `${codes[o]} ${codes[destination[k] as number]} ${Math.round((minutes[k] as number) * 100) / 100}`,
  );
}

async function lire(...lignes: readonly string[]) {
  const { resultat, codes, rapport } = await lireTable(csv(...lignes));
  const { temps } = annexeDe(resultat, 'temps');
  return { temps, codes, rapport, paires: lister(temps) };
}

describe('travel times', () => {
  test('pairs of FINESS numbers, sorted, both ways kept apart', async () => {
    const { paires, temps, rapport } = await lire(
      'finess_o;finess_d;minutes',
      '030000020;030000012;14,5',
      '030000012;030000020;12',
      '30000012;030000038;8 min',
    );
    expect(temps.cle).toBe('finess');
    expect(paires).toEqual(['030000012 030000020 12', '030000012 030000038 8', '030000020 030000012 14.5']);
    expect(rapport).toMatchObject({ genre: 'temps', lignes: 3, acceptees: 3 });
  });

  test('pairs of communes, in seconds', async () => {
    const { paires, temps } = await lire('origine;destination;secondes', '1001;75101;90');
    expect(temps.cle).toBe('commune');
    expect(paires).toEqual(['01001 75101 1.5']);
  });

  test('a square table, one column per destination', async () => {
    const { paires, rapport } = await lire('origine;75101;75102;75103', '75101;0;2,6;', '75102;2,4;0;3');
    expect(paires).toEqual([
      '75101 75101 0',
      '75101 75102 2.6',
      '75102 75101 2.4',
      '75102 75102 0',
      '75102 75103 3',
    ]);
    expect(rapport).toMatchObject({ lignes: 2, acceptees: 2 });
  });

  test('negative, absurd or unreadable times are refused; of one pair met twice the shorter is kept', async () => {
    const { paires, codes, rapport } = await lire(
      'finess_o;finess_d;minutes',
      '030000012;030000020;-1',
      '030000012;030000020;NaN',
      '030000012;030000020;abc',
      '030000012;030000020;5000',
      '030000012;030000020;20',
      '030000012;030000020;10',
      'zzz;030000020;10',
    );
    expect(paires).toEqual(['030000012 030000020 10']);
    expect(rapport).toMatchObject({ lignes: 7, acceptees: 1, rejetees: 6 });
    expect(codes).toMatchObject({ temps_invalide: 4, temps_en_double: 1, lieu_illisible: 1 });
  });

  test('establishments and communes are not mixed: the commoner sort is kept', async () => {
    const { paires, codes, rapport } = await lire(
      'origine;destination;minutes',
      '030000012;030000020;5',
      '030000012;75101;6',
      '75101;75102;6',
      '030000012;030000038;7',
    );
    expect(paires).toEqual(['030000012 030000020 5', '030000012 030000038 7']);
    expect(rapport).toMatchObject({ acceptees: 2, rejetees: 2 });
    expect(codes.lieux_de_deux_sortes).toBe(2);
  });

  test.skipIf(CORPUS === null)('150 communes of Grand Paris, as OSRM computed them', async () => {
    const texte = gunzipSync(readFileSync(fichierCorpus('geo/osrm_duree_grand_paris.txt.gz'))).toString();
    const [entete, ...lignes] = texte.trim().split('\n');
    const { temps, rapport } = await lire(
      `origine;${entete?.trim().replaceAll(' ', ';')}`,
      ...lignes.map((ligne) => ligne.trim().replaceAll(' ', ';')),
    );
    expect(rapport).toMatchObject({ lignes: 150, acceptees: 150 });
    expect(temps.codes).toHaveLength(150);
    expect(temps.minutes).toHaveLength(150 * 150);
  });
});
