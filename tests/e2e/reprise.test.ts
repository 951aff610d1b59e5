import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';
import { prepareFiles, TABLE_BREST } from './aide/fichiers';
import { PiloteHistorique } from './pilote/pilote-historique';
import { PiloteReprise } from './pilote/pilote-reprise';

const { open } = prepareBrowser();
const files = prepareFiles();

test('an engine that dies in silence is noticed and put back: files, filter, selection, map, history', async () => {
  const { pilote, page } = await open();
  const reprise = new PiloteReprise(page);
  const historique = new PiloteHistorique(page);
  await pilote.waitUntilReady();
  await pilote.donnees.drop(await files.write('brest.csv', TABLE_BREST));
  await pilote.goTo('offre');
  await pilote.filtres.toggle('famille', 'Personnes âgées');
  await expect.poll(() => pilote.tableau.count()).toBe(1);
  await pilote.tableau.choose(0);
  await pilote.fiche.waitUntilOpen();
  const nom = await pilote.fiche.title();
  const { undo } = await historique.names();

  await reprise.killEngine();
  await reprise.restarted(1).waitFor({ timeout: 60_000 });
  expect(await reprise.banner.count()).toBe(0);
  expect(await pilote.tableau.count()).toBe(1);
  expect((await pilote.tableau.rows()).join()).toContain('EHPAD du Port');
  expect(await pilote.fiche.title()).toBe(nom);
  expect((await historique.names()).undo).toBe(undo);
  await pilote.carte.waitUntilDrawn();
  await expect.poll(() => pilote.carte.count()).toBe(1);

  // The new engine works, and the moves made before can still be undone.
  const options = await pilote.search('Ponant');
  expect(await options.count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await historique.undoAll();
  await expect.poll(() => pilote.fictiveNotice.isVisible()).toBe(true);
});

test('an engine that fails with an exception is put back at once', async () => {
  const { pilote, page, surveillance } = await open({ watched: false });
  const reprise = new PiloteReprise(page);
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  await reprise.breakEngine();
  await reprise.restarted(0).waitFor({ timeout: 30_000 });
  expect(await pilote.tableau.count()).toBe(whole);
  expect(await pilote.fictiveNotice.isVisible()).toBe(true);
  expect(surveillance.errors.filter((error) => !error.includes('panne provoquée'))).toEqual([]);
  expect(surveillance.foreignRequests()).toEqual([]);
});
