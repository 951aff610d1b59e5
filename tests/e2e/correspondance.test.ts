import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { dropFiles } from '../../scripts/outils/navigateur.mjs';
import { GENRES_TABLE_LIBELLES, libelleChamp } from '../../src/i18n/champs-tables';
import { CORRESPONDANCE } from '../../src/i18n/correspondance';
import { DONNEES } from '../../src/i18n/donnees';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteCorrespondance } from './pilote/pilote-correspondance';

const { open } = prepareBrowser();
const dossier = mkdtempSync(join(tmpdir(), 'maillage-tableaux-'));

type Cellule = string | number | Date | null;

async function classeur(
  nom: string,
  feuilles: readonly { readonly name: string; readonly rows: Cellule[][] }[],
): Promise<string> {
  const chemin = join(dossier, nom);
  const contenu = nom.endsWith('.ods')
    ? await writeOds({ sheets: [...feuilles] })
    : await writeXlsx({ sheets: [...feuilles] });
  writeFileSync(chemin, contenu);
  return chemin;
}

/** Establishments of the demonstration, under headers nobody could know. */
const ENTETES = ['Structure', 'Intitulé local', 'Absent. 2025 (%)', 'Ancienneté moy.'];
const VALEURS = [
  ['299900027', 'Les Genêts', 7.5, 12],
  ['299900035', 'Ti Kreiz', 11.25, 9],
  ['299900050', 'An Arvor', 6, 15],
];
const INDICATEURS = GENRES_TABLE_LIBELLES.indicateurs[0];
const NUMERO = libelleChamp('indicateurs', 'numeroFiness');
const ABSENTEISME = libelleChamp('indicateurs', 'taux_absenteisme');
const AUTRE = libelleChamp('indicateurs', 'autre');

test('a workbook nobody can recognise: columns named, table read, mapping proposed again for the next file', async () => {
  const premier = await classeur('tableau-2025.xlsx', [
    { name: 'Lisez-moi', rows: [['Export du logiciel, ne pas modifier']] },
    { name: 'Données', rows: [['Tableau de bord'], [], ENTETES, ...VALEURS] },
  ]);
  const { page, pilote } = await open();
  const colonnes = new PiloteCorrespondance(page);
  await pilote.waitUntilReady();
  await dropFiles(page, [premier]);
  await colonnes.waitFor('tableau-2025.xlsx');
  expect(await colonnes.sheet()).toBe('Données');
  await expect.poll(() => colonnes.preview()).toHaveLength(3);

  await colonnes.chooseKind(INDICATEURS);
  await expect.poll(() => colonnes.kind()).toBe(INDICATEURS);
  await colonnes.map('Structure', CORRESPONDANCE.ignorer);
  expect(await colonnes.state()).toContain('Il manque');
  expect(await colonnes.readButton.isDisabled()).toBe(true);
  await colonnes.map('Structure', NUMERO);
  await colonnes.map('Absent. 2025 (%)', ABSENTEISME);
  expect(await colonnes.state()).toContain(CORRESPONDANCE.complet);
  expect(await findViolations(page)).toEqual([]);
  await colonnes.read('Export RH');

  await pilote.donnees.show();
  // The title above the header is counted, and said to be no row of the table.
  const [lu] = (await pilote.donnees.files()).slice(-1);
  expect(lu).toMatchObject({ lignes: 4, acceptees: 3, rejetees: 1 });
  const complements = page.getByRole('region', { name: DONNEES.complements.titre });
  expect(await complements.innerText()).toMatch(/3 \(100\s%\)/);
  expect(await findViolations(page)).toEqual([]);

  const second = await classeur('tableau-2026.ods', [
    { name: 'Feuille1', rows: [ENTETES, ...VALEURS.map(([n, nom]) => [n as string, nom as string, 8, 10])] },
  ]);
  await dropFiles(page, [second]);
  await colonnes.waitFor('tableau-2026.ods');
  await colonnes.profileNotice('Export RH').waitFor();
  expect(await colonnes.kind()).toBe(INDICATEURS);
  expect(await colonnes.field('Absent. 2025 (%)')).toBe(ABSENTEISME);
  expect(await colonnes.field('Ancienneté moy.')).toBe(AUTRE);
  await colonnes.read();
  await expect
    .poll(async () => (await pilote.donnees.files()).map(({ nom }) => nom).slice(-2))
    .toEqual(['tableau-2025.xlsx', 'tableau-2026.ods']);
});

test('a known table of a workbook is read at once, and its columns can be seen again', async () => {
  const chemin = await classeur('indicateurs.xlsx', [
    {
      name: 'Feuil1',
      rows: [
        ['FINESS', 'taux_absenteisme', 'nb_cdi'],
        ['299900027', 7.5, 31],
        ['299900035', 11.25, 42],
      ],
    },
  ]);
  const { page, pilote } = await open();
  const colonnes = new PiloteCorrespondance(page);
  await pilote.waitUntilReady();
  await pilote.donnees.drop(chemin);
  expect(await colonnes.isOpen()).toBe(false);
  expect((await pilote.donnees.files()).at(-1)).toMatchObject({ lignes: 2, acceptees: 2 });

  await colonnes.reopen(DONNEES.charges.revoirDe('indicateurs.xlsx'));
  await colonnes.waitFor('indicateurs.xlsx');
  await colonnes.map('nb_cdi', CORRESPONDANCE.ignorer);
  await colonnes.read();
  // The former reading is set aside, not lost.
  await expect
    .poll(() =>
      page
        .getByLabel(DONNEES.charges.usageDe('indicateurs.xlsx'))
        .evaluateAll((listes) => listes.map((liste) => (liste as HTMLSelectElement).value)),
    )
    .toEqual(['ecarte', 'offre']);
});

test('a table that joins nothing says so, one put off can be named later', async () => {
  const etranger = await classeur('ailleurs.xlsx', [
    {
      name: 'a',
      rows: [
        ['FINESS', 'taux_absenteisme'],
        ['750000011', 3],
        ['750000029', 4],
      ],
    },
  ]);
  const inconnu = join(dossier, 'fruits.csv');
  writeFileSync(inconnu, 'fruit;prix\npomme;1\npoire;2\n');
  const { page, pilote } = await open();
  const colonnes = new PiloteCorrespondance(page);
  await pilote.waitUntilReady();
  await pilote.donnees.drop(etranger);
  const complements = page.getByRole('region', { name: DONNEES.complements.titre });
  await complements.waitFor();
  await expect.poll(() => complements.innerText()).toContain('750000011');

  await dropFiles(page, [inconnu]);
  await colonnes.waitFor('fruits.csv');
  await page.keyboard.press('Escape');
  await colonnes.window.waitFor({ state: 'hidden' });
  await colonnes.reopen(DONNEES.charges.nommerDe('fruits.csv'));
  await colonnes.waitFor('fruits.csv');
  await colonnes.later();
});
