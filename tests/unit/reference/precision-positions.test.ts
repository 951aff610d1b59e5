import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCommune, PRECISIONS } from '../../../src/domain/territoire/commune';
import { loadReference } from '../../../src/reference/load-reference';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { lireDisque } from './lire-disque';

/** Great-circle distance by the law of cosines, another formula than the product's. */
function greatCircleKm(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const r = Math.PI / 180;
  const cosinus =
    Math.sin(lat1 * r) * Math.sin(lat2 * r) +
    Math.cos(lat1 * r) * Math.cos(lat2 * r) * Math.cos((lon1 - lon2) * r);
  return 6371 * Math.acos(Math.min(1, cosinus));
}

function median(valeurs: readonly number[]): number {
  return [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] as number;
}

describe.skipIf(CORPUS === null)('commune points against an independent table', () => {
  it('are off by 0.9 km in the median when real, by 6.3 km when approximate', async () => {
    const { communes } = await loadReference(lireDisque);
    const [entete, ...lignes] = gunzipSync(readFileSync(fichierCorpus('geo/communes_2024_coords_pop.csv.gz')))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((ligne) => ligne.replaceAll('"', '').split(/[,;]/));
    const colonne = (nom: string): number => (entete as string[]).indexOf(nom);
    const ecarts: Record<string, number[]> = { commune: [], commune_approchee: [] };
    const vus = new Set<string>();
    for (const champs of lignes) {
      const code = champs[colonne('insee_com')] as string;
      if (champs[colonne('commune_type')] !== 'COM' || vus.has(code)) continue;
      vus.add(code);
      const i = findCommune(communes, code);
      const [lat, lon] = [Number(champs[colonne('lat')]), Number(champs[colonne('lng')])];
      if (i < 0 || communes.genre[i] !== 0 || !lat || !lon) continue;
      const precision = PRECISIONS[communes.precision[i] as number] as string;
      ecarts[precision]?.push(
        greatCircleKm(communes.longitude[i] as number, communes.latitude[i] as number, lon, lat),
      );
    }
    expect(ecarts.commune?.length).toBeGreaterThan(14_000);
    expect(median(ecarts.commune ?? [])).toBeCloseTo(0.9, 0);
    expect(median(ecarts.commune ?? [])).toBeLessThan(1);
    expect(median(ecarts.commune_approchee ?? [])).toBeGreaterThan(6);
    expect(median(ecarts.commune_approchee ?? [])).toBeLessThan(6.6);
  });
});
