import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { e2sfca } from '../../../src/domain/acces/e2sfca';
import { createPairesDenses } from '../../../src/domain/acces/paires';
import { createPoids, type Decroissance, PALIERS_DEFAUT } from '../../../src/domain/acces/poids-distance';
import { CORPUS, fichierCorpus } from '../../aide/corpus';

const ORACLE = fichierCorpus('../reference/oracle-e2sfca-grand-paris.csv');
const sansGuillemets = (cellule: string): string => cellule.replace(/"/g, '').trim();

const VARIANTES: readonly (readonly [string, Decroissance])[] = [
  ['2sfca_30', { genre: 'binaire', bassinMinutes: 30 }],
  ['e2sfca_paliers', { genre: 'paliers', paliers: PALIERS_DEFAUT }],
  ['e2sfca_gravite', { genre: 'gravite', bassinMinutes: 60 }],
];

/** The communes of the oracle, its figures and the minutes between them. */
function lireOracle() {
  const [entete = '', ...lignes] = readFileSync(ORACLE, 'utf8').trim().split(/\r?\n/);
  const noms = entete.split(/[,;]/).map(sansGuillemets);
  const cellules = lignes.map((ligne) => ligne.split(/[,;]/).map(sansGuillemets));
  const colonne = (nom: string): number[] => cellules.map((ligne) => Number(ligne[noms.indexOf(nom)]));
  const [codes = '', ...rangees] = gunzipSync(
    readFileSync(fichierCorpus('geo/osrm_duree_grand_paris.txt.gz')),
  )
    .toString('utf8')
    .trim()
    .split('\n');
  const origines = codes.split(' ').map(sansGuillemets);
  const rangs = cellules.map((ligne) => origines.indexOf(ligne[0] ?? ''));
  const minutes = rangs.map((o) => {
    const ligne = (rangees[o] ?? '').split(' ').map((cellule) => Number(sansGuillemets(cellule)));
    return rangs.map((d) => ligne[d + 1] as number);
  });
  return { colonne, rangs, minutes, population: colonne('population'), offre: colonne('etablissements') };
}

// Computed with pysal/access on road minutes (OSRM) between the 150 communes.
describe.skipIf(CORPUS === null || !existsSync(ORACLE))('nursing homes of the Grand Paris', () => {
  it.each(VARIANTES)('%s is that of pysal/access to 1e-9', (nom, decroissance) => {
    const { colonne, rangs, minutes, population, offre } = lireOracle();
    expect(rangs.length).toBe(150);
    const obtenus = e2sfca(createPairesDenses(minutes, 150), offre, population, createPoids(decroissance));
    colonne(nom).forEach((attendu, i) => {
      expect(Math.abs((obtenus[i] as number) - attendu)).toBeLessThanOrEqual(1e-9 * attendu);
    });
    const servies = obtenus.reduce((somme, a, i) => somme + a * (population[i] as number), 0);
    expect(servies).toBeCloseTo(330, 8);
  });
});
