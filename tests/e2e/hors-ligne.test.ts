import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';
import { type Deploiement, deploy } from './aide/deploiement';
import { prepareFiles, TABLE_BREST } from './aide/fichiers';
import { PiloteHorsLigne } from './pilote/pilote-hors-ligne';

const { open } = prepareBrowser();
const files = prepareFiles();
let site: Deploiement;
beforeAll(async () => {
  site = await deploy();
});
beforeEach(() => site.start());
afterAll(async () => {
  await site?.close();
});

test('after one visit the page opens without network: worker, map, demonstration, a file of the user', async () => {
  // Asking a stopped server for a newer version is reported by the browser itself.
  const { pilote, page, surveillance } = await open({ origin: site.origin, kept: true, watched: false });
  const horsLigne = new PiloteHorsLigne(page);
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  expect(await horsLigne.manifest()).toEqual({ name: 'Maillage', lang: 'fr', icons: 4 });
  await horsLigne.waitUntilKept();
  expect(surveillance.errors).toEqual([]);

  await site.stop();
  await page.reload();
  await pilote.waitUntilReady();
  expect(await pilote.tableau.count()).toBe(whole);
  await pilote.carte.waitUntilDrawn();
  await expect.poll(() => pilote.carte.count()).toBe(whole);
  // Screens never seen before are there too.
  await pilote.goTo('scenarios');
  await pilote.scenarios.waitUntilComputed();
  await pilote.openHelp();
  await page.keyboard.press('Escape');
  await pilote.donnees.drop(await files.write('brest.csv', TABLE_BREST));
  await pilote.goTo('offre');
  await expect.poll(() => pilote.tableau.count()).toBe(2);
  expect(surveillance.errors.filter((error) => !/ERR_CONNECTION_REFUSED/.test(error))).toEqual([]);
  expect(surveillance.foreignRequests()).toEqual([]);
});

test('a newer version is announced, waits for the user, and keeps the work', async () => {
  const { pilote, page } = await open({ origin: site.origin, kept: true });
  const horsLigne = new PiloteHorsLigne(page);
  await pilote.waitUntilReady();
  await horsLigne.waitUntilKept();
  await page.reload();
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  await pilote.filtres.toggle('famille', 'Personnes âgées');
  await expect.poll(() => pilote.tableau.count()).toBeLessThan(whole);
  const filtered = await pilote.tableau.count();
  expect(await horsLigne.announcement.count()).toBe(0);

  await site.release('Maillage suivant');
  await horsLigne.lookForUpdate();
  await horsLigne.announcement.waitFor({ timeout: 60_000 });
  expect(await page.title()).toBe('Maillage');
  expect(await pilote.tableau.count()).toBe(filtered);

  await horsLigne.install();
  await pilote.waitUntilReady();
  expect(await page.title()).toBe('Maillage suivant');
  await expect.poll(() => pilote.tableau.count()).toBe(filtered);
  expect(await horsLigne.announcement.count()).toBe(0);
});
