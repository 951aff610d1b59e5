import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commander } from '../../scripts/donnees/commande.mjs';
import { servePage } from '../../scripts/outils/navigateur.mjs';
import { LIBELLES_GENRE_FICHIER } from '../../src/i18n/anomalies';
import { egeStructure, fichierStructures, gcc, pmej } from '../aide/finess-json';
import { ServeurEssai } from '../unit/donnees-ouvertes/serveur-essai';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteDonneesOuvertes } from './pilote/pilote-donnees-ouvertes';

const { open } = prepareBrowser();

const STRUCTURES = gzipSync(
  fichierStructures({
    gcc: [gcc('49824516535', 'ALLIER', ['1'])],
    pmej: [pmej({ etablissements: [egeStructure(), egeStructure({ numero: '030000020' })] })],
  }),
);

let racine: string;
let servie: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  racine = await mkdtemp(join(tmpdir(), 'maillage-ouvertes-'));
  const producteur = new ServeurEssai();
  await producteur.ouvrir();
  producteur.pages.set('/api/1/datasets/finess/', {
    corps: Buffer.from(
      JSON.stringify({
        resources: [
          {
            type: 'main',
            title: 'finess-structures-journalier-20260813.json.gz',
            url: producteur.adresse('/finess-structures-journalier-20260813.json.gz'),
            last_modified: '2026-08-13T03:00:00+00:00',
          },
        ],
      }),
    ),
  });
  producteur.pages.set('/finess-structures-journalier-20260813.json.gz', { corps: STRUCTURES, etag: '"un"' });
  producteur.pages.set('/liste.xlsx', { corps: Buffer.from('deux') });
  const lancer = (...argv: string[]) =>
    commander([...argv, '--dossier', racine], {
      racine,
      sortie: { write: () => undefined },
      erreurs: { write: (texte) => process.stderr.write(texte) },
    });
  const codes = [
    await lancer('structures', '--adresse', producteur.adresse('/api/1/datasets/finess/')),
    await lancer('ght', '--adresse', producteur.adresse('/liste.xlsx')),
  ];
  await producteur.fermer();
  expect(codes).toEqual([0, 0]);
  servie = await servePage({ donnees: racine });
});
afterAll(async () => {
  await servie?.close();
  await rm(racine, { recursive: true, force: true });
});

test('what the command downloaded opens in the page, in one click and without any outside request', async () => {
  const { page, pilote } = await open({ origin: servie.origin });
  await pilote.waitUntilReady();
  await pilote.goTo('donnees');
  const ouvertes = new PiloteDonneesOuvertes(page);
  await ouvertes.section.waitFor();
  const titres = await ouvertes.titles();
  expect(titres).toHaveLength(2);
  expect(await findViolations(page)).toEqual([]);
  const structures = titres.find((titre) => titre.startsWith('FINESS, structures')) ?? '';
  await ouvertes.open(structures);
  await expect
    .poll(async () => (await pilote.donnees.files()).map(({ nom, genre }) => [nom, genre]), {
      timeout: 30_000,
    })
    .toEqual([
      ['finess-structures-journalier-20260813.json.gz', LIBELLES_GENRE_FICHIER.finess_structures_json],
    ]);
  await pilote.goTo('offre');
  await expect.poll(() => pilote.tableau.count()).toBe(2);
});

test('a file changed since is not taken for the one that was downloaded', async () => {
  const { page, pilote } = await open({ origin: servie.origin, watched: false });
  await pilote.waitUntilReady();
  await pilote.goTo('donnees');
  const ouvertes = new PiloteDonneesOuvertes(page);
  await ouvertes.section.waitFor();
  const [liste = ''] = (await ouvertes.titles()).filter((titre) => titre.includes('GHT et'));
  await writeFile(join(racine, 'liste.xlsx'), 'plus long');
  await ouvertes.open(liste);
  await ouvertes.failure.waitFor();
});

test('without any download, the screen says nothing of it', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  const answer = page.waitForResponse(/donnees-ouvertes\/index\.json$/);
  await pilote.goTo('donnees');
  await pilote.donnees.heading.waitFor();
  await (await answer).finished();
  expect(await new PiloteDonneesOuvertes(page).section.count()).toBe(0);
});
