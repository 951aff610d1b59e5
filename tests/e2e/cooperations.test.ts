import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { COOPERATIONS } from '../../src/i18n/cooperations';
import { EXPORT } from '../../src/i18n/export';
import { SCENARIOS } from '../../src/i18n/scenarios';
import { CORPUS, fichierCorpus } from '../aide/corpus';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteCooperations } from './pilote/pilote-cooperations';

const { open } = prepareBrowser();

const GHT = "21-52 Côte d'Or-Haute-Marne";
const SUPPORT = 'CHU DIJON BOURGOGNE';

test('the demonstration has groups to list, choose, filter and take away', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('cooperations');
  const cooperations = new PiloteCooperations(page);
  const names = await cooperations.names();
  expect(names.length).toBeGreaterThan(0);
  await cooperations.choose(names[0] ?? '');
  expect(await cooperations.chosenText()).toContain(COOPERATIONS.champs.source);
  expect(await findViolations(page)).toEqual([]);

  const image = await cooperations.export(EXPORT.png);
  expect(image.name).toMatch(/\.png$/);
  expect(image.bytes.subarray(1, 4).toString()).toBe('PNG');

  await cooperations.look('introuvable');
  await page.getByText(COOPERATIONS.rien.titre).waitFor();
  await page.getByRole('button', { name: COOPERATIONS.rien.action }).last().click();
  await cooperations.waitForCount(names.length);
});

test('the address brings the chosen group back', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('cooperations');
  const cooperations = new PiloteCooperations(page);
  const [name = ''] = await cooperations.names();
  await cooperations.choose(name);
  await page.waitForURL(/groupement=/);
  await page.reload();
  await cooperations.chosen.getByRole('heading', { name, level: 3 }).waitFor({ timeout: 60_000 });
});

test('groups are reached, sorted and chosen with the keyboard alone', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('cooperations');
  const cooperations = new PiloteCooperations(page);
  const names = await cooperations.names();
  await cooperations.grid.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await cooperations.grid
    .getByRole('columnheader', { name: 'Groupement' })
    .and(page.locator('[aria-sort="ascending"]'))
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await cooperations.chosen.waitFor();
  const title = await cooperations.chosen.getByRole('heading', { level: 3 }).innerText();
  expect(names).toContain(title.replace(/\s+/g, ' '));
});

describe.skipIf(CORPUS === null)('the real extract of 2026', () => {
  const fichier = (nom: string) => fichierCorpus('finess/nouveau-format', nom);
  const STRUCTURES = fichier('finess-structures-mensuel-202607-echantillon_json.gz');
  const ACTIVITES = fichier('finess-activites-mensuel-202607-echantillon_json.gz');

  test('its GHT of nine hospitals is listed, drawn, linked to its members, and exported', async () => {
    const { page, pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.donnees.drop(STRUCTURES, ACTIVITES);
    await pilote.goTo('cooperations');
    const cooperations = new PiloteCooperations(page);
    expect(await cooperations.names()).toContain(GHT);
    await cooperations.choose(GHT);
    const texte = await cooperations.chosenText();
    expect(texte).toContain(SUPPORT);
    expect(texte).toContain('9 : 9 dans le territoire');
    expect(texte).toContain('49824516535');
    expect(texte).toContain('21, 52');
    await cooperations.waitUntilDrawn(GHT);
    expect(await findViolations(page)).toEqual([]);

    const csv = await cooperations.export(COOPERATIONS.csv);
    expect(csv.name).toMatch(/^maillage-groupements-.*\.csv$/);
    const lignes = Papa.parse<Record<string, string>>(csv.bytes.toString('utf8').slice(1), {
      delimiter: ';',
      header: true,
      skipEmptyLines: true,
    }).data.filter(({ numero_ght: numero }) => numero === '49824516535');
    expect(lignes).toHaveLength(9);
    expect(lignes.filter(({ role }) => role === 'support').map(({ membre }) => membre)).toEqual([SUPPORT]);
    const geojson = JSON.parse((await cooperations.export(COOPERATIONS.geojson)).bytes.toString('utf8'));
    const siens = geojson.features.filter(
      (f: { properties: Record<string, string> }) => f.properties.numero_ght === '49824516535',
    );
    const genres = siens.map((f: { properties: Record<string, string> }) => f.properties.genre_objet);
    expect(genres.filter((genre: string) => genre === 'membre')).toHaveLength(9);
    expect(genres.filter((genre: string) => genre === 'lien')).toHaveLength(8);

    await cooperations.openMember(SUPPORT);
    expect(await pilote.fiche.text()).toContain('son gestionnaire en est le support');
    expect(await findViolations(page)).toEqual([]);
    await cooperations.openFromDetails(GHT);
    expect(await cooperations.chosenText()).toContain(SUPPORT);
  });

  test('scenarios say which groups their hospitals already share', async () => {
    const { page, pilote } = await open();
    await pilote.waitUntilReady();
    await pilote.donnees.drop(STRUCTURES, ACTIVITES);
    await pilote.goTo('scenarios');
    await page.getByRole('button', { name: SCENARIOS.toutLeTerritoire }).click();
    await pilote.scenarios.waitUntilComputed();
    await page.getByLabel(SCENARIOS.departementAffiche).selectOption('21');
    await page
      .getByText(/(existant, à consolider|partiellement existant)/)
      .first()
      .waitFor();
  });
});
