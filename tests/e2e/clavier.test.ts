import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

test('from the first start to an exported list without a mouse', async () => {
  const { pilote, page } = await open();
  const { keyboard } = page;
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();

  // Skip links come first.
  await keyboard.press('Tab');
  expect(await pilote.focusedText()).toBe('Aller à la carte');

  // Table: down twice, open, and the details speak of that row.
  await keyboard.press('t');
  await pilote.waitForFocus(/^Tableau/);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await pilote.fiche.waitUntilOpen();
  expect(await pilote.fiche.title()).not.toBe('');
  await keyboard.press('Escape');
  await expect.poll(() => pilote.fiche.isOpen()).toBe(false);

  // Search, choose with the arrows.
  await keyboard.press('/');
  await pilote.waitForFocus(/^Rechercher/);
  await keyboard.type('Brest');
  await pilote.waitForResults();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect
    .poll(async () => (await pilote.tableau.count()) < whole || (await pilote.fiche.isOpen()))
    .toBe(true);

  // Filters: out of the search box, where letters are text, then one value.
  await keyboard.press('Tab');
  await keyboard.press('f');
  await pilote.tabTo(/^Personnes âgées/);
  await keyboard.press('Space');
  await expect.poll(() => pilote.tableau.count()).toBeLessThan(whole);

  // Export with the menu.
  await keyboard.press('e');
  await pilote.waitForFocus(/^Exporter/);
  await keyboard.press('Enter');
  await pilote.export.waitForMenu();
  await pilote.export.focusFirstChoice();
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
});

test('scenarios are reached, read and opened without a mouse', async () => {
  const { pilote, page } = await open();
  const { keyboard } = page;
  await pilote.waitUntilReady();
  await keyboard.press('3');
  await pilote.scenarios.waitUntilComputed();
  await pilote.tabTo(/^Parcours/);
  await keyboard.press('ArrowRight');
  await expect.poll(() => pilote.focusedText()).toMatch(/^Efficience/);
  await pilote.tabTo(/^Rang 1/);
  await keyboard.press('Enter');
  await pilote.carte.waitForScenario('efficience');
});

test('a file is chosen without a mouse', async () => {
  const { pilote, page } = await open();
  await pilote.waitUntilReady();
  await page.keyboard.press('0');
  await pilote.donnees.heading.waitFor();
  const chooser = page.waitForEvent('filechooser');
  await pilote.tabTo(/^Choisir des fichiers/);
  await page.keyboard.press('Enter');
  expect((await chooser).isMultiple()).toBe(true);
});

test('the focus is always visible', async () => {
  const { pilote, page } = await open();
  await pilote.waitUntilReady();
  for (let k = 0; k < 30; k += 1) {
    await page.keyboard.press('Tab');
    expect(await pilote.focusIsVisible(), await pilote.focusedText()).toBe(true);
  }
});
