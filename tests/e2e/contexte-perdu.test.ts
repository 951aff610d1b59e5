import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

/** Waits until the legend, made from what is drawn, says the same as before. */
const expectSameLegend = async (carte: { legendText(): Promise<string> }, before: string): Promise<void> => {
  await expect.poll(() => carte.legendText(), { timeout: 60_000 }).toBe(before);
};

test('a lost graphics context comes back with the same view, selection and drawing', async () => {
  // The loss is said on the console by the map library itself.
  const { page, pilote } = await open({ watched: false });
  await pilote.waitUntilReady();
  await pilote.carte.waitUntilDrawn();
  await pilote.tableau.choose(3);
  await pilote.fiche.waitUntilOpen();
  // Moved by the user: the address says where.
  await pilote.carte.zoomIn();
  await pilote.carte.waitUntilStill();
  const [nom, legende, adresse] = [await pilote.fiche.title(), await pilote.carte.legendText(), page.url()];
  const context = await pilote.carte.loseContext();
  await pilote.carte.recovery.waitFor();
  await context.restore();
  await pilote.carte.recovery.waitFor({ state: 'detached', timeout: 60_000 });
  await expectSameLegend(pilote.carte, legende);
  expect(await pilote.fiche.title()).toBe(nom);
  expect(page.url()).toBe(adresse);
  await expect.poll(() => pilote.carte.isBlank()).toBe(false);
});

test('a filter changed while the map was away is the one it comes back with', async () => {
  const { pilote } = await open({ watched: false });
  await pilote.waitUntilReady();
  await pilote.carte.waitUntilDrawn();
  const context = await pilote.carte.loseContext();
  await pilote.carte.recovery.waitFor();
  await pilote.filtres.toggle('famille', 'Domicile');
  await context.restore();
  await pilote.carte.recovery.waitFor({ state: 'detached', timeout: 60_000 });
  await expect
    .poll(async () => [...(await pilote.carte.drawnFamilies()).keys()], { timeout: 60_000 })
    .toEqual(['Domicile']);
});

test('a context that does not come back is replaced by a new map at the same place', async () => {
  const { page, pilote } = await open({ watched: false });
  await pilote.waitUntilReady();
  await pilote.carte.waitUntilDrawn();
  await pilote.carte.waitUntilStill();
  const [legende, adresse] = [await pilote.carte.legendText(), page.url()];
  await pilote.carte.loseContext();
  await pilote.carte.recovery.waitFor();
  await pilote.carte.recovery.waitFor({ state: 'detached', timeout: 60_000 });
  await expectSameLegend(pilote.carte, legende);
  await pilote.carte.waitUntilStill();
  expect(page.url()).toBe(adresse);
  await expect.poll(() => pilote.carte.isBlank()).toBe(false);
});
