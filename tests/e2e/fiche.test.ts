import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

test('details name the gestionnaire, its other establishments and the nearest ones with minutes', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.tableau.choose(0);
  await pilote.fiche.waitUntilOpen();
  const text = await pilote.fiche.text();
  expect(text).toContain('Gestionnaire');
  expect(text).toContain('Établissements les plus proches');
  expect(text).toMatch(/\d+ min/);
  expect(text).toContain('estimé');
});

test('a neighbour opens its own details, which can be closed', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.tableau.choose(0);
  await pilote.fiche.waitUntilOpen();
  const nom = await pilote.fiche.title();
  await pilote.fiche.openFirstNeighbour();
  await expect.poll(() => pilote.fiche.title()).not.toBe(nom);
  await pilote.fiche.close();
  await expect.poll(() => pilote.fiche.isOpen()).toBe(false);
});
