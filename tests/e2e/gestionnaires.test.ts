import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { FICHE } from '../../src/i18n/fiche';
import { FILTRES } from '../../src/i18n/filtres';
import { GESTIONNAIRES, GROUPES_GESTIONNAIRES } from '../../src/i18n/gestionnaires';
import { INDICATEURS_LIBELLES } from '../../src/i18n/indicateurs';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteGestionnaires } from './pilote/pilote-gestionnaires';
import { PiloteHistorique } from './pilote/pilote-historique';

const { open } = prepareBrowser();

async function openStep() {
  const application = await open({ width: 1366, height: 768 });
  await application.pilote.waitUntilReady();
  await application.pilote.goTo('gestionnaires');
  return { ...application, gestionnaires: new PiloteGestionnaires(application.page) };
}

function read(bytes: Buffer): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  }).data;
}

test('gestionnaires are listed, sorted, filtered below the thresholds, explained and taken away', async () => {
  const { page, gestionnaires } = await openStep();
  const grid = gestionnaires.entities;
  const all = await gestionnaires.count(grid);
  expect(all).toBeGreaterThan(20);
  expect(await findViolations(page)).toEqual([]);

  const explanation = await gestionnaires.explain(grid, 'Effectif');
  expect(explanation).toContain('Guide ANAP, l. 5415–5417');
  expect(explanation).toMatch(/valeurs? inconnues? sur/);

  await gestionnaires.sortBy(grid, 'Places');
  const places = (await gestionnaires.cells(grid, 3)).map((texte) => Number(texte.replace(/\s/g, '')));
  expect(places.slice(0, 5)).toEqual([...places.slice(0, 5)].sort((a, b) => a - b));

  await gestionnaires.tick(GESTIONNAIRES.sousLesSeuils);
  const below = await gestionnaires.waitForCount(grid, (count) => count < all);
  const { name, bytes } = await gestionnaires.export();
  expect(name).toMatch(/^maillage-gestionnaires-.*\.csv$/);
  const rows = read(bytes);
  expect(rows).toHaveLength(below);
  for (const row of rows)
    expect([row.sous_50_cdi, row.sous_3_meur_ressources, row.sous_1_5_meur_actif_net]).toContain('oui');
});

test('the card of a gestionnaire draws its territory, names its like, and leads to its establishments and back', async () => {
  const { page, gestionnaires } = await openStep();
  const name = await gestionnaires.openCard(0);
  const text = await gestionnaires.cardText();
  for (const part of [
    GESTIONNAIRES.fiche.activite,
    GESTIONNAIRES.fiche.taille,
    GESTIONNAIRES.fiche.territoire,
    GESTIONNAIRES.fiche.comparables,
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/km²/);
  expect(text).toContain('estimé');
  await gestionnaires.waitUntilDrawn(name);
  expect(await findViolations(page)).toEqual([]);

  const list = gestionnaires.card.getByRole('region', { name: /^Établissements/ });
  await list.getByRole('button').first().click();
  const fiche = page.getByRole('article', { name: FICHE.region });
  await fiche.getByRole('button', { name: FICHE.ouvrirGestionnaire }).click();
  await gestionnaires.card.getByRole('heading', { name, level: 3 }).waitFor();

  const comparable = gestionnaires.card
    .getByRole('table', { name: GESTIONNAIRES.fiche.comparables })
    .getByRole('button')
    .first();
  await comparable.click();
  await gestionnaires.card.getByRole('heading', { level: 3 }).filter({ hasNotText: name }).waitFor();
  await gestionnaires.closeCard();
  await gestionnaires.panel.getByText(GESTIONNAIRES.choisir).waitFor();
});

test('a staff ratio typed on the card moves the estimate, and can be undone', async () => {
  const { page, gestionnaires } = await openStep();
  await gestionnaires.showColumns(GROUPES_GESTIONNAIRES.taille);
  await gestionnaires.openCard(0);
  const estimate = gestionnaires.card.getByRole('button', { name: /^≈/ }).first();
  const before = await estimate.innerText();
  const field = gestionnaires.card.getByRole('textbox').first();
  await field.fill('5');
  await field.press('Enter');
  await expect.poll(() => estimate.innerText()).not.toBe(before);
  await new PiloteHistorique(page).undoButton.click();
  await expect.poll(() => estimate.innerText()).toBe(before);
});

test('indicators of establishments: nearest places, estimates marked, columns of the user, all exported', async () => {
  const { page, gestionnaires } = await openStep();
  await gestionnaires.openTab(GESTIONNAIRES.ongletEtablissements);
  const grid = gestionnaires.indicators;
  const nombre = await gestionnaires.count(grid);
  expect((await gestionnaires.cells(grid, 2))[0]).toMatch(/≈/);
  expect(await gestionnaires.explain(grid, 'ESMS')).toContain('l. 5413 (EFF1)');
  await gestionnaires.sortBy(grid, 'Autre gest.');
  expect(await findViolations(page)).toEqual([]);

  await gestionnaires.showColumns(INDICATEURS_LIBELLES.groupes.utilisateur);
  expect(await gestionnaires.explain(grid, 'Salariés en CDI')).toContain('indicateurs.csv');

  const { name, bytes } = await gestionnaires.export();
  expect(name).toMatch(/^maillage-indicateurs-.*\.csv$/);
  const rows = read(bytes);
  expect(rows).toHaveLength(nombre);
  expect(Object.keys(rows[0] ?? {})).toEqual(
    expect.arrayContaining(['esms_minutes', 'ville_km', 'articulation_msp', 'etp', 'nb_cdi', 'estimes']),
  );

  await gestionnaires.cells(grid, 1);
  await grid.getByRole('gridcell').first().click();
  await page.getByRole('article', { name: FICHE.region }).waitFor();
});

test('the three maps of the guide: ESMS, then health structures, then actors of articulation', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  const counts: number[] = [];
  for (const cle of ['esms', 'sanitaire', 'articulation', 'tout'] as const) {
    await page.getByText(FILTRES.extension[cle], { exact: true }).click();
    counts.push(await pilote.tableau.count());
  }
  const [esms = 0, sante = 0, articulation = 0, tout = 0] = counts;
  expect(esms).toBeGreaterThan(0);
  expect(sante).toBeGreaterThan(esms);
  expect(articulation).toBeGreaterThan(sante);
  expect(tout).toBeGreaterThanOrEqual(articulation);
});
