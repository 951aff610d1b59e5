import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { COMMUN } from '../../../src/i18n/commun';
import { EXPORT } from '../../../src/i18n/export';
import { GESTIONNAIRES } from '../../../src/i18n/gestionnaires';
import { INDICATEURS_LIBELLES } from '../../../src/i18n/indicateurs';
import { calm } from '../aide/calme';
import { plain, readTexts } from './lire';
import type { SavedFile } from './pilote-export';

/** The Gestionnaires step: its two tables, the filters, the card of a gestionnaire. */
export class PiloteGestionnaires {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get entities(): Locator {
    return this.#page.getByRole('grid', { name: GESTIONNAIRES.tableau });
  }

  get indicators(): Locator {
    return this.#page.getByRole('grid', { name: INDICATEURS_LIBELLES.tableau });
  }

  get card(): Locator {
    return this.#page.getByRole('article', { name: GESTIONNAIRES.fiche.titre });
  }

  get panel(): Locator {
    return this.#page.getByRole('region', { name: GESTIONNAIRES.titre, exact: true });
  }

  /** Rows of a table, drawn or not, once it has some. */
  async count(grid: Locator): Promise<number> {
    await calm(this.#page);
    await this.rows(grid).first().waitFor();
    return Number(await grid.getAttribute('aria-rowcount')) - 1;
  }

  async waitForCount(grid: Locator, holds: (count: number) => boolean): Promise<number> {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
      if ((await grid.isVisible()) && holds(await this.count(grid))) return this.count(grid);
      await this.#page.waitForTimeout(50);
    }
    throw new Error(`got ${await this.count(grid)} rows, expected another number`);
  }

  /** Cells of the first drawn rows in one column. */
  async cells(grid: Locator, column: number): Promise<string[]> {
    await calm(this.#page);
    await this.rows(grid).first().waitFor();
    return readTexts(this.rows(grid).locator(`[aria-colindex="${column}"]`));
  }

  async openTab(name: string): Promise<void> {
    await this.#page.getByRole('tab', { name, exact: true }).click();
  }

  async showColumns(name: string): Promise<void> {
    await this.#page.getByLabel(GESTIONNAIRES.colonnes).selectOption({ label: name });
  }

  async sortBy(grid: Locator, header: string): Promise<void> {
    const cell = grid.getByRole('columnheader', { name: header }).first();
    await cell.click({ position: { x: 12, y: 12 } });
    await grid.locator('[role="columnheader"][aria-sort$="scending"]').filter({ hasText: header }).waitFor();
    // The rows of the former order stay until the new ones are read.
    await this.#page.locator('[aria-live="polite"][data-attente="false"]').first().waitFor();
  }

  /** What the mark of a column explains. */
  async explain(grid: Locator, header: string): Promise<string> {
    const mark = grid.getByRole('columnheader', { name: header }).first().getByRole('button');
    await mark.click();
    const bubble = this.#page.locator(`#${(await mark.getAttribute('aria-describedby')) ?? ''}`);
    await bubble.waitFor();
    const text = plain(await bubble.innerText());
    await this.#page.keyboard.press('Escape');
    return text;
  }

  /** Opens the card of the gestionnaire of a drawn row. */
  async openCard(rank: number): Promise<string> {
    await calm(this.#page);
    const cell = this.rows(this.entities).nth(rank).locator('[aria-colindex="1"]');
    const name = plain(await cell.innerText());
    await cell.click();
    await this.card.getByRole('heading', { name, level: 3 }).waitFor();
    return name;
  }

  async cardText(): Promise<string> {
    await calm(this.#page);
    return plain(await this.card.innerText());
  }

  async closeCard(): Promise<void> {
    await this.card.getByRole('button', { name: GESTIONNAIRES.fiche.retour }).click();
    await this.card.waitFor({ state: 'detached' });
  }

  async tick(label: string): Promise<void> {
    await this.panel.getByLabel(label).click();
  }

  /** The map says in words what it draws. */
  async waitUntilDrawn(name: string): Promise<void> {
    const map = this.#page.getByRole('region', { name: COMMUN.carte.titre, exact: true });
    await map.getByText(name).first().waitFor({ timeout: 60_000 });
  }

  async export(): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#page.getByRole('button', { name: EXPORT.bouton, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  private rows(grid: Locator): Locator {
    return grid.getByRole('row').filter({ has: this.#page.getByRole('gridcell') });
  }
}
