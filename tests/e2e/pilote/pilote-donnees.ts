import type { Locator, Page } from 'playwright-core';
import { dropFiles } from '../../../scripts/outils/navigateur.mjs';
import { DONNEES } from '../../../src/i18n/donnees';
import { plain, readNumber, readTexts } from './lire';

export interface LoadedFile {
  readonly nom: string;
  readonly genre: string;
  readonly lignes: number | null;
  readonly acceptees: number | null;
  readonly rejetees: number | null;
}

/** The Données screen: dropping files, what was read, what was wrong. */
export class PiloteDonnees {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get heading(): Locator {
    return this.#page.getByRole('heading', { name: DONNEES.titre, exact: true });
  }

  get #files(): Locator {
    return this.#page.getByRole('table').filter({ hasText: DONNEES.charges.colonnes.acceptees });
  }

  /** Drops files of the disk and waits for the end of the reading. */
  async drop(...paths: readonly string[]): Promise<void> {
    await dropFiles(this.#page, paths);
    await this.waitUntilRead();
  }

  /** Drops files and returns at once. */
  async startDrop(...paths: readonly string[]): Promise<void> {
    await dropFiles(this.#page, paths);
  }

  /** Chooses files with the button, for who does not drag. */
  async pick(...paths: readonly string[]): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.getByRole('button', { name: DONNEES.depot.bouton }).click();
    await (await chooser).setFiles([...paths]);
    await this.waitUntilRead();
  }

  async waitUntilRead(): Promise<void> {
    await this.heading.waitFor();
    await this.#page.getByRole('button', { name: DONNEES.depot.bouton }).waitFor({ timeout: 120_000 });
  }

  async cancel(): Promise<void> {
    await this.#page.getByRole('button', { name: DONNEES.progression.annuler }).click();
    await this.waitUntilRead();
  }

  async removeDemonstration(): Promise<void> {
    await this.#page.getByRole('button', { name: DONNEES.actions.viderDemonstration }).click();
  }

  async bringDemonstrationBack(): Promise<void> {
    await this.#page.getByRole('button', { name: DONNEES.actions.demonstration }).first().click();
    await this.#page.getByRole('region', { name: DONNEES.charges.bilan }).waitFor();
  }

  async files(): Promise<LoadedFile[]> {
    const rows = await this.#files
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader') })
      .all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = await readTexts(row.getByRole('cell'));
        return {
          nom: plain(await row.getByRole('rowheader').innerText()),
          genre: cells[0] ?? '',
          lignes: readNumber(cells[3] ?? ''),
          acceptees: readNumber(cells[4] ?? ''),
          rejetees: readNumber(cells[5] ?? ''),
        };
      }),
    );
  }

  /** Lines of the account of what is loaded. */
  async account(): Promise<string[]> {
    return readTexts(this.#page.getByRole('region', { name: DONNEES.charges.bilan }).getByRole('listitem'));
  }

  /** Opens the report of a file and gives its explanations, first page. */
  async anomalies(nom: string): Promise<string[]> {
    await this.#page
      .getByRole('row')
      .filter({ hasText: nom })
      .getByRole('button', { name: /anomalie/ })
      .click();
    const report = this.#page.getByRole('region', { name: DONNEES.anomalies.titre(nom) });
    await report.getByRole('table').waitFor();
    return (await readTexts(report.getByRole('row'))).slice(1);
  }

  /** Exports the open report; resolves with the text of the file. */
  get exportReport(): Locator {
    return this.#page.getByRole('button', { name: DONNEES.anomalies.exporter });
  }
}
