import type { Locator, Page } from 'playwright-core';
import { TABLE } from '../../../src/i18n/table';
import { calm } from '../aide/calme';
import { readTexts } from './lire';

/** The table twin: rows of the current view. */
export class PiloteTableau {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: TABLE.titre });
  }

  get grid(): Locator {
    return this.#page.getByRole('grid', { name: TABLE.titre });
  }

  /** Establishments of the view, whether drawn or not. */
  async count(): Promise<number> {
    await calm(this.#page);
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  async headers(): Promise<string[]> {
    return readTexts(this.grid.getByRole('columnheader'));
  }

  /** Cells of the drawn rows; waits until they are filled. */
  async rows(): Promise<string[][]> {
    await this.grid.getByRole('gridcell').first().waitFor();
    await calm(this.#page);
    await this.grid.getByText(TABLE.chargement).first().waitFor({ state: 'detached' });
    const rows = await this.grid.getByRole('row').all();
    const cells = await Promise.all(rows.map((row) => readTexts(row.getByRole('gridcell'))));
    return cells.filter((row) => row.length > 0);
  }

  /** Drawn values of a column, by its header. */
  async column(header: string): Promise<string[]> {
    const rank = (await this.headers()).indexOf(header);
    return (await this.rows()).map((row) => row[rank] ?? '');
  }

  async sortBy(header: string): Promise<void> {
    await this.grid.getByRole('columnheader', { name: header, exact: true }).click();
  }

  /** What is said when the filters leave no row. */
  get emptyState(): Locator {
    return this.region.getByText(TABLE.vide.titre);
  }

  async resetFromEmptyState(): Promise<void> {
    await this.region.getByRole('button', { name: TABLE.vide.action }).click();
  }

  /** Opens the details of the n-th drawn row. */
  async choose(rank: number): Promise<void> {
    await calm(this.#page);
    await this.grid
      .getByRole('row')
      .nth(rank + 1)
      .getByRole('gridcell')
      .first()
      .click();
  }
}
