import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { importer } from '../ingest/aide';
import { couchesDe } from './aide';

const lire = (nom: string): Uint8Array => new Uint8Array(readFileSync(fichierCorpus('geo', nom)));

test.skipIf(CORPUS === null)(
  'communes of the whole country in TopoJSON give their positions and a layer light enough to draw',
  async () => {
    const lu = await importer([lire('communes_2018_simplifie12.topojson.gz')]);
    expect(lu.rapports[0]).toMatchObject({ genre: 'contours_communes', lignes: 35_357, acceptees: 35_267 });
    const [couche] = couchesDe(lu);
    expect(couche).toMatchObject({ niveau: 'commune', sommetsLus: 475_254 });
    expect(couche?.territoires).toHaveLength(35_267);
    // A commune keeps three positions at least, whatever is asked for.
    expect(couche?.sommetsGardes).toBeLessThan(300_000);
    const approchees = lu.communes.precision.filter((p) => p === PRECISIONS.indexOf('commune_approchee'));
    expect(approchees.length).toBeLessThan(100);
    const aires = lu.communes.superficieKm2.filter((_, i) => lu.communes.codeDepartement[i] === '29');
    // Finistère: 6,733 km².
    const finistere = aires.reduce((somme, km2) => somme + (Number.isNaN(km2) ? 0 : km2), 0);
    expect(Math.abs(finistere / 6733 - 1)).toBeLessThan(0.03);
  },
  60_000,
);

test.skipIf(CORPUS === null)(
  'outlines of régions and arrondissements are free territories that bear their names',
  async () => {
    const lu = await importer([
      lire('regions_2018_simplifie.geojson.gz'),
      lire('arrondissements_2018_simplifie.geojson.gz'),
    ]);
    const [regions, arrondissements] = couchesDe(lu);
    expect(regions?.territoires.map(({ nom }) => nom)).toContain('Bretagne');
    expect([regions?.niveau, arrondissements?.niveau]).toEqual(['libre', 'libre']);
    expect(arrondissements?.territoires).toHaveLength(320);
  },
);
