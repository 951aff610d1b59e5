import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { dureeMin } from '../../../src/domain/geo/duree-min';
import { mediane } from '../../../src/domain/stats/mediane';
import { CORPUS, fichierCorpus } from '../../aide/corpus';

const DENSE = 10_000;

function lire(chemin: string): string[] {
  return gunzipSync(readFileSync(fichierCorpus(chemin)))
    .toString('utf8')
    .trim()
    .split('\n');
}

const sansGuillemets = (cellule: string): string => cellule.replace(/"/g, '').trim();

describe.skipIf(CORPUS === null)('travel time against road minutes of Grand Paris', () => {
  it('keeps the error level the dense model was chosen for (about 8 %)', () => {
    const [entete = '', ...lignes] = lire('geo/osrm_duree_grand_paris.txt.gz');
    const codes = entete.split(' ').map(sansGuillemets);
    const [colonnes = '', ...communes] = lire('geo/communes_2024_coords_pop.csv.gz');
    const noms = colonnes.split(',').map(sansGuillemets);
    const rang = (nom: string): number => noms.indexOf(nom);
    const points = new Map<string, readonly [number, number]>();
    const densites = new Map<string, number>();
    for (const ligne of communes) {
      const cellules = ligne.split(',').map(sansGuillemets);
      const code = cellules[rang('insee_com')] ?? '';
      if (!codes.includes(code)) continue;
      points.set(code, [Number(cellules[rang('lng')]), Number(cellules[rang('lat')])]);
      densites.set(
        code,
        Number(cellules[rang('population_2021')]) / Number(cellules[rang('superficie_km2')]),
      );
    }

    const comparer = (densite: (code: string) => number) => {
      const erreurs = lignes.flatMap((ligne, i) => {
        const cellules = ligne.split(' ').map(sansGuillemets);
        const origine = codes[i] ?? '';
        return codes.flatMap((code, j) => {
          const [a, b] = [points.get(origine), points.get(code)];
          if (i === j || a === undefined || b === undefined) return [];
          const reelles = Number(cellules[j + 1]);
          const estimees = dureeMin(
            distanceKm(...a, ...b),
            densite(origine),
            densite(code),
            { facteurRelief: 1, heuresPleines: false },
            false,
          );
          return [Math.abs(estimees - reelles) / reelles];
        });
      });
      expect(erreurs.length).toBe(22_350);
      return {
        moyenne: erreurs.reduce((somme, erreur) => somme + erreur, 0) / erreurs.length,
        mediane: mediane(erreurs) ?? Number.NaN,
        proches: erreurs.filter((erreur) => erreur <= 0.2).length / erreurs.length,
      };
    };
    const denses = comparer(() => DENSE);
    expect(denses.moyenne).toBeGreaterThan(0.075);
    expect(denses.moyenne).toBeLessThan(0.083);
    expect(denses.proches).toBeGreaterThan(0.94);
    expect(denses.mediane).toBeLessThan(0.1);
    // With the class each commune really has, as the application takes it.
    const classees = comparer((code) => densites.get(code) ?? Number.NaN);
    expect(classees.mediane).toBeLessThan(0.1);
    expect(classees.moyenne).toBeLessThan(0.1);
    console.info(
      `Temps de trajet du Grand Paris : erreur médiane ${(100 * denses.mediane).toFixed(1)} % (tout dense), ${(100 * classees.mediane).toFixed(1)} % (classes des communes), moyenne ${(100 * classees.moyenne).toFixed(1)} %`,
    );
  });
});
