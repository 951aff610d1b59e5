import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ZOOM_SEPARATION } from '../../../src/domain/cartographie/schema-tuiles';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { loadReference } from '../../../src/reference/load-reference';
import { composerTuile } from '../../../src/workers/tuiles/composer-tuile';
import { createSource } from '../../../src/workers/tuiles/create-source';
import { dessinerOffre } from '../../../src/workers/tuiles/decrire-etablissement';
import { CORPUS } from '../../aide/corpus';
import { toutes, tuilesAutour } from './offre-essai';

describe.skipIf(CORPUS === null)('tiles of a real département', () => {
  it('hold the 581 establishments of the Allier at every zoom, each by itself at the last', async () => {
    const nom = 'etalab-cs1100507-reconstitue-20210108-03-allier.csv';
    const reference = await loadReference(
      async (chemin) => new Uint8Array(readFileSync(resolve('data', chemin))),
    );
    const octets = new Uint8Array(readFileSync(resolve(CORPUS ?? '', 'finess/historique-2021', nom)));
    const { offre } = await importFichiers([createFichierSource(nom, octets)], null, reference, {
      fictive: false,
    });
    const dessin = dessinerOffre({ offre, nomenclature: reference.nomenclature }, 'statutGroupe');
    const source = createSource(dessin.points, toutes(offre), dessin);
    expect(source.sites.membres).toHaveLength(581);
    for (const z of [4, 8, 10, 13, ZOOM_SEPARATION]) {
      const seuls = new Set<number>();
      let regroupes = 0;
      for (const [x, y] of tuilesAutour(offre, z)) {
        const { points, amas } = composerTuile(source, z, x, y);
        const dedans = (p: { x: number; y: number }): boolean =>
          p.x >= 0 && p.y >= 0 && p.x < 4096 && p.y < 4096;
        for (const point of points.filter(dedans)) seuls.add(point.id ?? -1);
        for (const point of amas.filter(dedans)) regroupes += Number(point.proprietes.nombre);
      }
      expect(seuls.size + regroupes, `zoom ${z}`).toBe(581);
      if (z === ZOOM_SEPARATION) expect(regroupes).toBe(0);
    }
  });
});
