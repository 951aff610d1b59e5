import { expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

test('map, table and counts show the same set under a filter', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const expected = await pilote.filtres.countOf('famille', 'Domicile');
  await pilote.filtres.toggle('famille', 'Domicile');
  await expect.poll(() => pilote.tableau.count()).toBe(expected);
  await expect.poll(() => pilote.carte.count()).toBe(expected);
  await expect.poll(async () => [...(await pilote.carte.drawnFamilies()).keys()]).toEqual(['Domicile']);
});

test('filters changed faster than the map draws end with what the table holds', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  for (const famille of ['Domicile', 'Sanitaire', 'Domicile'])
    await pilote.filtres.toggle('famille', famille);
  const expected = await pilote.filtres.countOf('famille', 'Sanitaire');
  await expect.poll(() => pilote.tableau.count()).toBe(expected);
  await expect.poll(async () => [...(await pilote.carte.drawnFamilies()).keys()]).toEqual(['Sanitaire']);
});

test('two values of one dimension add up, two dimensions restrict each other', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const personnesAgees = (await pilote.filtres.countOf('famille', 'Personnes âgées')) ?? 0;
  const domicile = (await pilote.filtres.countOf('famille', 'Domicile')) ?? 0;
  await pilote.filtres.toggle('famille', 'Personnes âgées');
  await pilote.filtres.toggle('famille', 'Domicile');
  await expect.poll(() => pilote.tableau.count()).toBe(personnesAgees + domicile);

  const publique = (await pilote.filtres.values('statutGroupe'))[0] ?? '';
  const restricted = (await pilote.filtres.countOf('statutGroupe', publique)) ?? 0;
  expect(restricted).toBeLessThan(personnesAgees + domicile);
  await pilote.filtres.toggle('statutGroupe', publique);
  await expect.poll(() => pilote.tableau.count()).toBe(restricted);

  await pilote.filtres.reset();
  await expect.poll(() => pilote.tableau.count()).toBeGreaterThan(personnesAgees + domicile);
});

test('a text filters without regard to accents', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  await pilote.filtres.filterText('ÉHPAD');
  await expect.poll(() => pilote.tableau.count()).not.toBe(whole);
  const accented = await pilote.tableau.count();
  expect(accented).toBeGreaterThan(0);
  // Another set in between: that of the first text is not taken for that of the second.
  await pilote.filtres.filterText('foyer');
  await expect.poll(() => pilote.tableau.count()).not.toBe(accented);
  await pilote.filtres.filterText('ehpad');
  await expect.poll(() => pilote.tableau.count()).toBe(accented);
});

test('a filter that keeps nothing says how to go on', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  await pilote.filtres.filterText('aucun établissement ne porte ce nom');
  await pilote.tableau.emptyState.waitFor();
  await pilote.tableau.resetFromEmptyState();
  await expect.poll(() => pilote.tableau.count()).toBe(whole);
});

test('the table sorts by a column, both ways', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const compare = new Intl.Collator('fr').compare;
  await pilote.tableau.sortBy('Commune');
  await expect
    .poll(async () => {
      const communes = await pilote.tableau.column('Commune');
      return communes.join() === communes.toSorted(compare).join();
    })
    .toBe(true);
  const first = (await pilote.tableau.column('Commune'))[0] ?? '';
  await pilote.tableau.sortBy('Commune');
  await expect.poll(async () => (await pilote.tableau.column('Commune'))[0]).not.toBe(first);
});
