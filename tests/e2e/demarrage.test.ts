import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

test('a first start shows the demonstration: map, table, and that it is invented', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  expect(await pilote.fictiveNotice.isVisible()).toBe(true);
  expect(await pilote.tableau.count()).toBeGreaterThan(300);
  await pilote.carte.waitUntilDrawn();
  const shown = await pilote.tableau.count();
  await expect.poll(() => pilote.carte.count()).toBe(shown);
});

test('the demonstration can be removed and brought back', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const before = await pilote.tableau.count();
  await pilote.goTo('donnees');
  await pilote.donnees.removeDemonstration();
  await expect.poll(() => pilote.donnees.files()).toEqual([]);
  expect(await pilote.fictiveNotice.count()).toBe(0);
  await pilote.donnees.bringDemonstrationBack();
  await pilote.goTo('offre');
  await expect.poll(() => pilote.tableau.count()).toBe(before);
});

test('the address keeps the step, the filter and the selection', async () => {
  const { pilote, page } = await open();
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  await pilote.filtres.toggle('famille', 'Personnes âgées');
  await expect.poll(() => pilote.tableau.count()).not.toBe(whole);
  const filtered = await pilote.tableau.count();
  await pilote.tableau.choose(0);
  await pilote.fiche.waitUntilOpen();
  const nom = await pilote.fiche.title();
  await page.reload();
  await pilote.waitUntilReady();
  await expect.poll(() => pilote.tableau.count()).toBe(filtered);
  await pilote.fiche.waitUntilOpen();
  expect(await pilote.fiche.title()).toBe(nom);
});
