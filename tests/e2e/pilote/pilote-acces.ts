import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { IdService } from '../../../src/domain/acces/services';
import type { MesureAcces } from '../../../src/domain/projet/reglages-analyse';
import { ACCES } from '../../../src/i18n/acces';
import { EXPORT } from '../../../src/i18n/export';
import { MANQUES } from '../../../src/i18n/manques';
import { calm } from '../aide/calme';
import { plain, readTexts } from './lire';
import type { SavedFile } from './pilote-export';

/** The gaps: reach of services and white spots. */
export class PiloteAcces {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async look(question: keyof typeof MANQUES.vues): Promise<void> {
    await this.#page.getByRole('button', { name: MANQUES.vues[question], exact: true }).click();
  }

  async chooseService(service: IdService): Promise<void> {
    await this.#page.getByLabel(ACCES.service, { exact: true }).selectOption(service);
  }

  async measure(mesure: MesureAcces): Promise<void> {
    await this.#page.getByLabel(ACCES.mesure, { exact: true }).selectOption(mesure);
  }

  get slider(): Locator {
    return this.#page.getByRole('slider', { name: ACCES.seuil, exact: true });
  }

  async typeThreshold(minutes: string): Promise<void> {
    await this.#page.getByLabel(ACCES.seuilSaisie).fill(minutes);
    await this.#page.getByLabel(ACCES.seuilSaisie).press('Enter');
  }

  get whiteSpots(): Locator {
    return this.#page.getByRole('region', { name: ACCES.zones.titre });
  }

  get reach(): Locator {
    return this.#page.getByRole('region', { name: ACCES.tableau.titre });
  }

  /** Number of rows of the grid, drawn or not. */
  async count(table: Locator): Promise<number> {
    await calm(this.#page);
    return Number(await table.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  }

  header(table: Locator, colonne: keyof typeof ACCES.tableau.colonnes): Locator {
    return table.locator(`[role="columnheader"][title="${ACCES.tableau.longues[colonne]}"]`);
  }

  /** Texts of a column among the drawn rows. */
  async column(table: Locator, colonne: keyof typeof ACCES.tableau.colonnes): Promise<string[]> {
    const rang = await this.header(table, colonne).getAttribute('aria-colindex');
    const rows = table.getByRole('row').filter({ has: this.#page.getByRole('gridcell') });
    await rows.first().waitFor();
    await calm(this.#page);
    return readTexts(rows.locator(`[aria-colindex="${rang}"]`));
  }

  async sortBy(table: Locator, colonne: keyof typeof ACCES.tableau.colonnes): Promise<void> {
    await this.header(table, colonne).click();
  }

  /** Figures of the panel, by line. */
  async balance(): Promise<string> {
    await calm(this.#page);
    return plain(await this.#page.getByRole('tabpanel').getByRole('table').innerText());
  }

  async export(table: Locator): Promise<SavedFile> {
    const download = this.#page.waitForEvent('download');
    await table.getByRole('button', { name: EXPORT.bouton }).click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }
}
