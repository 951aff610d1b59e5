import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { LIBELLES_GENRE_FICHIER } from '../../src/i18n/anomalies';
import { FICHE } from '../../src/i18n/fiche';
import { HOTES_EN_LIGNE, SERVICE_GEOCODAGE } from '../../src/map/hotes-en-ligne';
import { ServiceEssai } from '../unit/geocodage/service-essai';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteGeocodage } from './pilote/pilote-geocodage';

const { open } = prepareBrowser();

const TABLE = `numero_finess;nom;categorie;adresse;code_postal;code_commune;commune;longitude;latitude
210000001;RÉSIDENCE UN;500;1 RUE HAUTE;21000;21231;DIJON;;
210000002;RÉSIDENCE DEUX;500;2 RUE HAUTE;21000;21231;DIJON;;
210000003;RÉSIDENCE TROIS;500;;21000;21231;DIJON;;
210000004;RÉSIDENCE QUATRE;500;4 RUE HAUTE;21000;21231;DIJON;5,0415;47,3220
`;

let service: ServiceEssai;
let dossier: string;
let table: string;
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'maillage-geocodage-'));
  table = join(dossier, 'etablissements.csv');
  await writeFile(table, TABLE);
});
afterAll(() => rm(dossier, { recursive: true }));
beforeEach(async () => {
  service = new ServiceEssai();
  service.connues.set('1 RUE HAUTE', [5.05, 47.33, 0.87, 'housenumber', '21231']);
  service.connues.set('2 RUE HAUTE', [5.06, 47.34, 0.45, 'street', '21231']);
  await service.ouvrir();
});
afterEach(() => service.fermer());

/** The real addresses lead to the imitation; everything else of the network is empty. */
async function imitate(page: Page, enRetardMs = 0): Promise<void> {
  await page.route(/^https:/, async (route) => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    const demande = route.request();
    if (demande.url() !== SERVICE_GEOCODAGE) {
      await route.fulfill({ status: 204, headers });
      return;
    }
    await new Promise((suite) => setTimeout(suite, enRetardMs));
    const reponse = await fetch(service.adresse, {
      method: demande.method(),
      headers: { 'Content-Type': demande.headers()['content-type'] ?? '' },
      body: new Uint8Array(demande.postDataBuffer() ?? Buffer.alloc(0)),
    });
    await route
      .fulfill({ status: reponse.status, headers, body: await reponse.text() })
      .catch(() => undefined);
  });
}

async function openOnline(enRetardMs = 0) {
  const application = await open({ watched: false, path: '/en-ligne.html' });
  const { page, pilote, surveillance } = application;
  await imitate(page, enRetardMs);
  await pilote.waitUntilReady();
  await pilote.donnees.drop(table);
  const asked = () => surveillance.requests.filter((url) => url.startsWith(SERVICE_GEOCODAGE)).length;
  return { ...application, geocodage: new PiloteGeocodage(page), asked };
}

test('addresses are sent after a click that says which, and places them with their score', async () => {
  const { page, pilote, geocodage, asked, surveillance } = await openOnline();
  await geocodage.open(3);
  expect((await geocodage.whatIsSent()).join(' ')).toMatch(/data\.geopf\.fr.*2.adresses/);
  expect(await geocodage.words()).toContain('1 établissement sans voie');
  expect(await findViolations(page)).toEqual([]);
  expect(asked()).toBe(0);

  await geocodage.send(2);
  await geocodage.waitForAnswers();
  expect(asked()).toBe(1);
  expect(JSON.stringify(service.recues)).not.toMatch(/2100000|RÉSIDENCE/);
  expect(await geocodage.words()).toMatch(/Retenues 1 50 %.*Score trop bas 1 50 %/);
  expect(await findViolations(page)).toEqual([]);
  await geocodage.setThreshold(0.4);
  expect(await geocodage.words()).toMatch(/Retenues 2 100 %/);
  await geocodage.setThreshold(0.6);
  await geocodage.place(1);

  await pilote.donnees.show();
  await expect
    .poll(async () => (await pilote.donnees.files()).map(({ genre, acceptees }) => [genre, acceptees]))
    .toContainEqual([LIBELLES_GENRE_FICHIER.positions, 1]);
  // One is placed: two remain, and nothing was sent again.
  await geocodage.button(2).waitFor();
  expect(asked()).toBe(1);
  await pilote.goTo('offre');
  await pilote.search('210000001');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(FICHE.position('geocodee')).first().waitFor();
  expect(surveillance.errors).toEqual([]);
});

test('a stop, a failure and a hostile answer lose and run nothing', async () => {
  const { page, geocodage, asked } = await openOnline(1500);
  await geocodage.open(3);
  await geocodage.send(2);
  await geocodage.stop();
  await geocodage.waitForAnswers();
  expect(await geocodage.words()).toContain('Arrêté à votre demande : 0 adresse');

  // What was sent before the stop reaches the service all the same.
  await expect.poll(() => service.recues.length).toBe(1);
  service.pannes.push(403);
  await page.keyboard.press('Escape');
  await geocodage.window.waitFor({ state: 'detached' });
  await geocodage.open(3);
  await geocodage.send(2);
  await geocodage.waitForAnswers();
  expect(await geocodage.words()).toContain('2 adresses sans réponse : le service a refusé la demande');

  const hostile = '<img src=x onerror="document.title=1">';
  service.pannes.splice(0);
  service.pannes.push(
    `id,longitude,latitude,result_score,result_type,result_label\n0,5.05,47.33,0.9,housenumber,"${hostile.replaceAll('"', '""')}"\n1,5.05,47.33,0.9,${hostile.replaceAll('"', '')},x`,
  );
  await page.keyboard.press('Escape');
  await geocodage.window.waitFor({ state: 'detached' });
  await geocodage.open(3);
  await geocodage.send(2);
  await geocodage.waitForAnswers();
  expect(await geocodage.words()).toContain(hostile);
  expect(await geocodage.window.locator('img').count()).toBe(0);
  expect(asked()).toBeGreaterThan(2);
});

test('the page that stays offline shows no such button and cannot reach the service', async () => {
  const { page, pilote, surveillance } = await open({ watched: false });
  await imitate(page);
  await pilote.waitUntilReady();
  await pilote.donnees.drop(table);
  await pilote.donnees.show();
  expect(await new PiloteGeocodage(page).button(3).count()).toBe(0);
  const reach = (url: string) =>
    fetch(url, { method: 'POST', mode: 'no-cors', body: 'x' }).then(
      () => 'reached',
      () => 'refused',
    );
  expect(await page.evaluate(reach, SERVICE_GEOCODAGE)).toBe('refused');
  for (const worker of page.workers())
    expect(await worker.evaluate(reach, SERVICE_GEOCODAGE)).toBe('refused');
  expect(surveillance.foreignRequests()).toEqual([]);
  expect(service.recues).toEqual([]);
});

test('on the online page too, workers reach nobody', async () => {
  const { page } = await openOnline();
  const reach = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    );
  const moteur = page.workers().filter((worker) => worker.url().includes('/assets/worker-'));
  expect(moteur.length).toBeGreaterThan(0);
  for (const worker of moteur)
    for (const hote of HOTES_EN_LIGNE) expect(await worker.evaluate(reach, `${hote}/x`)).toBe('refused');
});
