import type { Locator, Page } from 'playwright-core';
import type { GenreChangement } from '../../../src/domain/comparaison/changement';
import { LIBELLES_CHANGEMENT } from '../../../src/i18n/changements';
import { COMMUN } from '../../../src/i18n/commun';
import { EVOLUTION } from '../../../src/i18n/evolution';
import { EXPORT } from '../../../src/i18n/export';
import { calm } from '../aide/calme';
import { readNumber, readTexts } from './lire';

/** Two vintages compared. */
export class PiloteEvolution {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #panel(): Locator {
    return this.#page.getByRole('complementary', { name: COMMUN.panneau.titre });
  }

  get grid(): Locator {
    return this.#page.getByRole('grid', { name: EVOLUTION.tableau });
  }

  get invitation(): Locator {
    return this.#panel.getByRole('heading', { name: EVOLUTION.sansMillesime.titre });
  }

  async openEarlier(path: string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#panel.getByRole('button', { name: EVOLUTION.sansMillesime.action }).click();
    await (await chooser).setFiles(path);
    await this.grid.waitFor();
  }

  async count(): Promise<number> {
    await calm(this.#page);
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  /** Figure beside a kind of change. */
  async countOf(genre: GenreChangement): Promise<number | null> {
    await calm(this.#page);
    const figure = this.#kind(genre).locator('xpath=../..').getByRole('button');
    return readNumber(await figure.innerText());
  }

  async toggle(genre: GenreChangement): Promise<void> {
    await this.#kind(genre).click();
  }

  #kind(genre: GenreChangement): Locator {
    return this.#panel.getByRole('checkbox', { name: LIBELLES_CHANGEMENT[genre], exact: true });
  }

  async rows(): Promise<string[][]> {
    await this.grid.getByRole('gridcell').first().waitFor();
    await calm(this.#page);
    const rows = await this.grid.getByRole('row').all();
    const cells = await Promise.all(rows.map((row) => readTexts(row.getByRole('gridcell'))));
    return cells.filter((row) => row.length > 0);
  }

  get exportButton(): Locator {
    return this.#page.getByRole('button', { name: EXPORT.bouton, exact: true });
  }

  async removeEarlier(): Promise<void> {
    await this.#panel.getByRole('button', { name: EVOLUTION.retirer }).click();
    await this.invitation.waitFor();
  }
}
