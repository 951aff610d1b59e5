import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { COMMUN } from '../../../src/i18n/commun';
import { EQUIPEMENT } from '../../../src/i18n/equipement';
import { ETENDUE } from '../../../src/i18n/etendue';
import { EXPORT } from '../../../src/i18n/export';
import { calm } from '../aide/calme';
import { plain } from './lire';
import type { SavedFile } from './pilote-export';

/** Rates of equipment, in the step of the gaps: panel and table. */
export class PiloteEquipement {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get panel(): Locator {
    return this.#page.getByRole('complementary', { name: COMMUN.panneau.titre });
  }

  get grid(): Locator {
    return this.#page.getByRole('grid', { name: EQUIPEMENT.tableau });
  }

  async chooseRate(id: string): Promise<void> {
    await this.panel.getByLabel(EQUIPEMENT.choixTaux, { exact: true }).selectOption(id);
    await this.waitUntilAnswered();
  }

  async chooseLevel(level: string): Promise<void> {
    await this.panel.getByLabel(ETENDUE.niveauLecture).selectOption(level);
    await this.waitUntilAnswered();
  }

  async chooseReference(choice: string): Promise<void> {
    await this.panel.getByLabel(EQUIPEMENT.choixReference).selectOption(choice);
    await this.waitUntilAnswered();
  }

  async waitUntilAnswered(): Promise<void> {
    await calm(this.#page);
    await this.panel.locator('[aria-busy="false"]').waitFor({ timeout: 60_000 });
    await this.grid.waitFor();
  }

  /** Territories of the table, drawn or not. */
  async count(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  /** Texts of the drawn rows, cell by cell. */
  async rows(): Promise<string[][]> {
    const rows = this.grid.getByRole('row').filter({ has: this.#page.getByRole('gridcell') });
    await rows.first().waitFor();
    await calm(this.#page);
    return Promise.all(
      (await rows.all()).map(async (row) => (await row.getByRole('gridcell').allInnerTexts()).map(plain)),
    );
  }

  async sortBy(column: keyof typeof EQUIPEMENT.colonnes): Promise<void> {
    await this.grid.getByRole('columnheader', { name: EQUIPEMENT.colonnes[column] }).click();
  }

  async openRow(name: string): Promise<void> {
    await this.grid.getByRole('gridcell', { name }).first().click();
    await this.panel.getByRole('heading', { name, level: 3 }).waitFor();
  }

  async panelText(): Promise<string> {
    await calm(this.#page);
    return plain(await this.panel.innerText());
  }

  /** Explanation of a figure of the panel. */
  async explain(figure: keyof typeof EQUIPEMENT.figures): Promise<string> {
    const line = this.panel.locator('dl > div').filter({ hasText: EQUIPEMENT.figures[figure] });
    await line.first().getByRole('button').click();
    const bubble = this.#page.getByRole('tooltip');
    const text = plain(await bubble.innerText());
    await this.#page.keyboard.press('Escape');
    return text;
  }

  async openValues(): Promise<void> {
    await this.panel.getByRole('button', { name: EQUIPEMENT.valeurs }).click();
  }

  async type(label: string, value: string): Promise<void> {
    const field = this.panel.getByLabel(label);
    await field.fill(value);
    await field.press('Enter');
  }

  async export(): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#page.getByRole('button', { name: EXPORT.bouton, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}
