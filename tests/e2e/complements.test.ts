import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';

/** Two squares of the west of Finistère that share a side. */
const ZONES = {
  type: 'Topology',
  objects: {
    bassins: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { nom: 'Bassin de Brest' } },
        { type: 'Polygon', arcs: [[-1, 2]], properties: { nom: 'Bassin de Morlaix' } },
      ],
    },
  },
  arcs: [
    [
      [-4.2, 48.3],
      [-4.2, 48.6],
    ],
    [
      [-4.2, 48.6],
      [-4.8, 48.6],
      [-4.8, 48.3],
      [-4.2, 48.3],
    ],
    [
      [-4.2, 48.3],
      [-3.6, 48.3],
      [-3.6, 48.6],
      [-4.2, 48.6],
    ],
  ],
};

describe('tables and outlines that complete the offer', () => {
  const { open } = prepareBrowser();
  let dossier = '';
  const chemin = (nom: string): string => join(dossier, nom);

  beforeAll(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'maillage-complements-'));
    await writeFile(chemin('choix.csv'), 'commune;departement\nBrest;29\nQuimper;29\n');
    await writeFile(chemin('bassins.topojson'), JSON.stringify(ZONES));
    await writeFile(chemin('temps.csv'), 'finess_o;finess_d;minutes\n299900027;299900043;1\n');
    await writeFile(chemin('ailleurs.csv'), 'finess;nb_cdi\n770000017;12\n');
  });

  afterAll(() => rm(dossier, { recursive: true, force: true }));

  test('a selection of communes becomes the filter, which can be taken away', async () => {
    const { page, pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.carte.waitUntilDrawn();
    const tout = await pilote.carte.count();
    await pilote.donnees.drop(chemin('choix.csv'));
    await pilote.goTo('offre');
    await expect.poll(async () => (await pilote.filtres.active.allInnerTexts()).join(' ')).toContain('Brest');
    const choisis = await pilote.tableau.count();
    expect(choisis).toBeGreaterThan(10);
    expect(choisis).toBeLessThan(tout ?? 0);
    await expect.poll(() => pilote.carte.count()).toBe(choisis);
    expect(await findViolations(page)).toEqual([]);
    await pilote.filtres.reset();
    await expect.poll(() => pilote.carte.count()).toBe(tout);
  });

  test('outlines of one’s own are drawn and named, whatever their format', async () => {
    const { page, pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.donnees.drop(chemin('bassins.topojson'));
    const [fichier] = (await pilote.donnees.files()).filter(({ nom }) => nom.includes('bassins'));
    expect(fichier).toMatchObject({ lignes: 2, acceptees: 2, rejetees: 0 });
    await pilote.goTo('offre');
    await pilote.carte.waitUntilDrawn();
    await expect.poll(() => pilote.carte.legendText()).toContain('bassins');
    expect(await findViolations(page)).toEqual([]);
  });

  test('minutes of one’s own stand before the estimate; a table that joins nothing says why', async () => {
    const { pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.donnees.drop(chemin('temps.csv'), chemin('ailleurs.csv'));
    expect((await pilote.donnees.anomalies('ailleurs.csv')).join(' ')).toContain('770000017');
    await pilote.goTo('offre');
    const [trouve] = await (await pilote.search('299900027')).all();
    await trouve?.click();
    await pilote.fiche.waitUntilOpen();
    const texte = await pilote.fiche.text();
    expect(texte).toContain('1 min');
    expect(texte).toContain('de votre matrice');
    // Indicators of the demonstration.
    expect(texte).toContain('28');
  });
});
