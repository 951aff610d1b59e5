import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { dureeMin } from '../../../src/domain/geo/duree-min';
import { CORPUS } from '../../aide/corpus';

const DENSE = 10_000;

function lire(chemin: string): string[] {
  return gunzipSync(readFileSync(join(CORPUS ?? '', chemin)))
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
    for (const ligne of communes) {
      const cellules = ligne.split(',').map(sansGuillemets);
      const code = cellules[rang('insee_com')] ?? '';
      if (codes.includes(code))
        points.set(code, [Number(cellules[rang('lng')]), Number(cellules[rang('lat')])]);
    }

    let nombre = 0;
    let ecart = 0;
    let proches = 0;
    lignes.forEach((ligne, i) => {
      const cellules = ligne.split(' ').map(sansGuillemets);
      codes.forEach((code, j) => {
        const [a, b] = [points.get(codes[i] ?? ''), points.get(code)];
        if (i === j || a === undefined || b === undefined) return;
        const reelles = Number(cellules[j + 1]);
        const estimees = dureeMin(
          distanceKm(...a, ...b),
          DENSE,
          DENSE,
          { facteurRelief: 1, heuresPleines: false },
          false,
        );
        const erreur = Math.abs(estimees - reelles) / reelles;
        nombre += 1;
        ecart += erreur;
        if (erreur <= 0.2) proches += 1;
      });
    });
    expect(nombre).toBe(22_350);
    expect(ecart / nombre).toBeGreaterThan(0.075);
    expect(ecart / nombre).toBeLessThan(0.083);
    expect(proches / nombre).toBeGreaterThan(0.94);
  });
});
