import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

test('an establishment is found by its FINESS number and opened', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.tableau.choose(0);
  await pilote.fiche.waitUntilOpen();
  const numero = await pilote.fiche.finessNumber();
  const nom = await pilote.fiche.title();
  await pilote.tableau.choose(2);
  await expect.poll(() => pilote.fiche.title()).not.toBe(nom);

  const found = await pilote.search(numero);
  await found.first().click();
  await expect.poll(() => pilote.fiche.title()).toBe(nom);
});

test('a commune is found without its accents and filters everything', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  const found = await pilote.search('MORLAIX');
  await found
    .filter({ hasText: /^Morlaix/ })
    .first()
    .click();
  await expect.poll(() => pilote.tableau.count()).toBeLessThan(whole);
  // The rows come just after their number.
  await expect.poll(async () => [...new Set(await pilote.tableau.column('Commune'))]).toEqual(['Morlaix']);
});

test('what is not found is said, with what to try', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.searchBox.fill('zzzzzz');
  await pilote.nothingFound('zzzzzz').waitFor();
});
