import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { EQUIPEMENT } from '../../src/i18n/equipement';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteEquipement } from './pilote/pilote-equipement';

const { open } = prepareBrowser();

async function openRates() {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('manques');
  const rates = new PiloteEquipement(page);
  await rates.waitUntilAnswered();
  return { page, pilote, rates };
}

test('rates are read by EPCI, explained, sorted, and taken away', async () => {
  const { page, rates } = await openRates();
  await rates.chooseLevel('epci');
  await rates.chooseRate('ehpad');
  expect(await rates.count()).toBe(21);
  expect(await rates.panelText()).toContain('Référence : la valeur nationale publiée.');
  const explanation = await rates.explain('ecart');
  expect(explanation).toContain('(référence − taux) × habitants ÷ 1 000');
  expect(explanation).toContain('fictives');

  const rate = (cells: string[]): number =>
    Number(cells.find((cell) => /^\d+,\d$/.test(cell))?.replace(',', '.'));
  const rising = (await rates.rows()).map(rate);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await rates.sortBy('taux');
  const falling = (await rates.rows()).map(rate);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(await findViolations(page)).toEqual([]);

  const { name, bytes } = await rates.export();
  expect(name).toMatch(/^maillage-equipement-ehpad-.*\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\ufeff/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(22);
  const [whole, ...territories] = data;
  const places = territories.reduce((sum, row) => sum + Number(row.places), 0);
  expect(places).toBe(Number(whole?.places));
});

test('a territory of the table is shown in the panel and on the map', async () => {
  const { page, pilote, rates } = await openRates();
  // The address follows what was done before, late: it must be at rest.
  await pilote.carte.waitUntilStill();
  const before = page.url();
  await rates.openRow('Brest Métropole');
  expect(await rates.panelText()).toContain(EQUIPEMENT.revenirEnsemble);
  await page.waitForURL((url) => url.href !== before);
  await rates.panel.getByRole('button', { name: EQUIPEMENT.revenirEnsemble }).click();
  await rates.panel.getByRole('heading', { name: EQUIPEMENT.ensemble }).waitFor();
});

test('a reference of the user’s replaces the published one, and is undone', async () => {
  const { page, rates } = await openRates();
  await rates.chooseReference('departement');
  expect(await rates.panelText()).toContain('Référence : le taux du département');
  await rates.chooseReference('automatique');
  await rates.openValues();
  await rates.type(EQUIPEMENT.champValeur('ehpad'), '80,5');
  await rates.panel.getByText('Référence : votre valeur.').waitFor();
  await rates.type(EQUIPEMENT.champSource('ehpad'), 'Schéma départemental');
  await rates.type(EQUIPEMENT.champAnnee('ehpad'), '2024');
  expect(await rates.panelText()).toContain('Schéma départemental');
  expect(await findViolations(page)).toEqual([]);
  await rates.panel.getByRole('heading', { name: EQUIPEMENT.references }).click();
  for (let k = 0; k < 3; k += 1) await page.keyboard.press('Control+z');
  await rates.panel.getByText('Référence : la valeur nationale publiée.').waitFor();
});

test('every rate says what it counts, without a NaN', async () => {
  const { rates } = await openRates();
  for (const id of ['non_ehpad', 'ssiad_ph', 'foyers', 'ime', 'itep']) {
    await rates.chooseRate(id);
    expect(await rates.panelText()).not.toMatch(/NaN|undefined|Infinity/);
    expect((await rates.rows()).flat().join(' ')).not.toMatch(/NaN|undefined|Infinity/);
  }
});
