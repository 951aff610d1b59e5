import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { computeE2sfca } from '../../../src/domain/acces/compute-e2sfca';
import { computeMinutesService } from '../../../src/domain/acces/compute-minutes-service';
import { computeZones } from '../../../src/domain/acces/compute-zones';
import { readZones } from '../../../src/domain/acces/read-zones';
import { getService, SERVICES } from '../../../src/domain/acces/services';
import { computeDemande, readTerrain } from '../../../src/domain/acces/terrain';
import { mediane } from '../../../src/domain/stats/mediane';
import { computeDensites } from '../../../src/domain/territoire/compute-densites';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import { createSocle, lieuMaille, type Socle } from '../../../src/domain/territoire/socle';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { loadPopulation } from '../../../src/reference/load-population';
import { CORPUS } from '../../aide/corpus';
import { REFERENCE } from '../scoring/aide-reference';
import { toutDedans } from './socle-essai';

const ALLIER = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-03-allier.csv';

async function charger(officielles: boolean): Promise<Socle> {
  const dossier = CORPUS ?? '';
  const sources = [createFichierSource('allier.csv', new Uint8Array(readFileSync(join(dossier, ALLIER))))];
  if (officielles) {
    const communes = gunzipSync(readFileSync(join(dossier, 'geo/communes_2024_coords_pop.csv.gz')));
    sources.push(createFichierSource('communes.csv', communes));
  }
  const { offre, communes } = await importFichiers(sources, null, REFERENCE, { fictive: false });
  const { nomenclature, departements } = REFERENCE;
  const populations = await loadPopulation(async (chemin) => new Uint8Array(readFileSync(`data/${chemin}`)));
  const { etablissements } = offre;
  // These files have no capacities: as many places for all leave something to share out.
  const places = new Float32Array(etablissements.nombre).fill(60);
  return createSocle({
    contexte: {
      offre: { ...offre, etablissements: { ...etablissements, places } },
      communes,
      nomenclature,
      departements,
    },
    densiteHabKm2: computeDensites(communes, departements).densiteHabKm2,
    population: computePopulation(communes, populations, null),
    temps: { facteurRelief: 1, heuresPleines: false },
    matrices: [],
  });
}

describe.skipIf(CORPUS === null)('reach in the Allier', () => {
  it.each([
    ['shipped positions', false],
    ['official positions', true],
  ])('is that of all pairs for every service, and serves every place (%s)', async (_, officielles) => {
    const socle = await charger(officielles);
    const terrain = readTerrain(socle);
    const siennes = [...terrain.keys()].filter((m) => terrain[m] === 1);
    expect(siennes.length).toBeGreaterThan(officielles ? 310 : 120);
    for (const service of SERVICES) {
      const { offre, minutes, plusProche } = computeMinutesService(socle, service);
      for (const m of siennes) {
        let rang = -1;
        let duree = Number.NaN;
        offre.lieu.forEach((lieu, r) => {
          const une = socle.minutes(lieuMaille(socle, m), lieu);
          if (rang < 0 || une < duree) [rang, duree] = [r, une];
        });
        expect([plusProche[m], minutes[m]]).toEqual([rang, duree]);
      }
    }
    const ehpad = getService('ehpad');
    const demande = computeDemande(socle, ehpad.tranches);
    const acces = computeE2sfca(socle, ehpad, 'e2sfca_gravite');
    const servies = siennes.reduce((somme, m) => somme + (acces[m] as number) * (demande[m] as number), 0);
    const { offre } = computeMinutesService(socle, ehpad);
    const places = offre.places.reduce((somme, sienne) => somme + sienne, 0);
    expect(Math.abs(servies / places - 1)).toBeLessThan(1e-9);
  });

  it('changes little once positions are official, and by how much is told', async () => {
    const [livree, officielle] = await Promise.all([charger(false), charger(true)]);
    const [avant, apres] = [livree, officielle].map((socle) =>
      computeZones(socle, toutDedans(socle), 'ehpad'),
    );
    if (avant === undefined || apres === undefined) throw new Error('got no answer, expected two');
    const minutes = new Map(
      avant.communes.codes.map((code, k) => [code, avant.communes.minutes[k] as number]),
    );
    const ecarts = apres.communes.codes.flatMap((code, k) => {
      const ancien = minutes.get(code);
      return ancien === undefined ? [] : [Math.abs((apres.communes.minutes[k] as number) - ancien)];
    });
    const [la, lb] = [avant, apres].map((repartition) => readZones(repartition, 15).auDela.habitants);
    console.info(
      `Allier, EHPAD : ${ecarts.length} communes, écart médian ${mediane(ecarts)?.toFixed(1)} min entre positions livrées et officielles ; habitants à plus de 15 min : ${la} puis ${lb} ; part approchée ${avant.partApprochee.toFixed(2)} puis ${apres.partApprochee.toFixed(2)}`,
    );
    expect(mediane(ecarts)).toBeLessThan(3);
    expect(apres.partApprochee).toBe(0);
  });
});
