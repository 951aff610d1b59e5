import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';
import { prepareFiles, TABLE_BREST } from './aide/fichiers';
import { PiloteHistorique } from './pilote/pilote-historique';

const { open } = prepareBrowser();
const files = prepareFiles();

test('a filter and an import are undone and redone, each under its name', async () => {
  const { pilote, page } = await open();
  const historique = new PiloteHistorique(page);
  await pilote.waitUntilReady();
  expect(await historique.names()).toEqual({ undo: null, redo: null });
  const whole = await pilote.tableau.count();

  await pilote.filtres.toggle('famille', 'Personnes âgées');
  await expect.poll(() => pilote.tableau.count()).toBeLessThan(whole);
  const filtered = await pilote.tableau.count();
  expect((await historique.names()).undo).toBe('filtre Famille');

  await pilote.donnees.drop(await files.write('brest.csv', TABLE_BREST));
  expect((await historique.names()).undo).toBe('aller à Données');
  await historique.undoButton.click();
  await expect.poll(() => pilote.tableau.count()).toBe(2);
  expect((await historique.names()).undo).toBe('ajout de « brest.csv »');
  expect(await pilote.fictiveNotice.count()).toBe(0);

  await historique.undoButton.click();
  await expect.poll(() => pilote.tableau.count()).toBe(filtered);
  expect(await pilote.fictiveNotice.isVisible()).toBe(true);
  await historique.undoButton.click();
  await expect.poll(() => pilote.tableau.count()).toBe(whole);
  expect(await historique.names()).toEqual({ undo: null, redo: 'filtre Famille' });

  await historique.redoButton.click();
  await historique.redoButton.click();
  await expect.poll(() => pilote.tableau.count()).toBe(2);
});

test('the keyboard undoes and redoes, but not while a text is being typed', async () => {
  const { pilote, page } = await open();
  const historique = new PiloteHistorique(page);
  const { keyboard } = page;
  await pilote.waitUntilReady();
  await historique.writeNotes('À voir en réunion');
  await keyboard.press('Control+z');
  await expect.poll(async () => (await historique.names()).undo).toBeNull();
  expect(await historique.readNotes()).toBe('');
  await keyboard.press('Control+Shift+Z');
  await expect.poll(async () => (await historique.names()).undo).toBe('notes');
  expect(await historique.readNotes()).toBe('À voir en réunion');
  await keyboard.press('Control+z');
  await keyboard.press('Control+y');
  expect(await historique.readNotes()).toBe('À voir en réunion');

  // In a field the browser undoes what is typed in it, and nothing else.
  await keyboard.press('/');
  await pilote.waitForFocus(/^Rechercher/);
  await keyboard.type('Brest');
  await keyboard.press('Control+z');
  expect(await pilote.searchBox.inputValue()).not.toBe('Brest');
  expect((await historique.names()).undo).toBe('notes');
});

test('the list of the last moves goes back several at once', async () => {
  const { pilote, page } = await open();
  const historique = new PiloteHistorique(page);
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  await pilote.filtres.toggle('famille', 'Personnes âgées');
  await pilote.filtres.toggle('famille', 'Domicile');
  await pilote.tableau.sortBy('Places');
  const moves = await historique.list();
  expect(moves.map((move) => move.toLowerCase())).toEqual([
    'tri par places connues',
    'filtre famille',
    'filtre famille',
  ]);
  await historique.goBackBefore(2);
  await expect.poll(() => pilote.tableau.count()).toBe(whole);
  expect((await historique.names()).undo).toBeNull();
});
