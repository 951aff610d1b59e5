import type { Locator, Page } from 'playwright-core';
import { dropFiles } from '../../../scripts/outils/navigateur.mjs';
import { COMMUN } from '../../../src/i18n/commun';
import { DONNEES } from '../../../src/i18n/donnees';
import { calm } from '../aide/calme';
import { plain, readNumber, readTexts } from './lire';

const READING_LIMIT_MS = 90_000;

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

  /** Drops files of the disk, waits for the end of the reading and shows what was read. */
  async drop(...paths: readonly string[]): Promise<void> {
    const ended = await this.#watchEnd();
    await dropFiles(this.#page, paths);
    await ended();
    await this.show();
  }

  /** Chooses files with the button, for who does not drag. */
  async pick(...paths: readonly string[]): Promise<void> {
    await this.show();
    const ended = await this.#watchEnd();
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.getByRole('button', { name: DONNEES.depot.bouton }).click();
    await (await chooser).setFiles([...paths]);
    await ended();
  }

  /** Drops files, then stops their reading. */
  async dropAndCancel(...paths: readonly string[]): Promise<void> {
    const ended = await this.#watchEnd();
    await dropFiles(this.#page, paths);
    await this.#page.getByRole('button', { name: DONNEES.progression.annuler, exact: true }).click();
    await ended();
    await this.show();
  }

  async show(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: COMMUN.etapes.titre })
      .getByRole('button', { name: COMMUN.etapes.donnees, exact: true })
      .click();
    await this.heading.waitFor();
  }

  /** What the page has told the user. */
  get notices(): Locator {
    return this.#page.getByRole('region', { name: COMMUN.avis.titre }).getByRole('paragraph');
  }

  /** A reading always ends with a notice, whatever its outcome. */
  async #watchEnd(): Promise<() => Promise<void>> {
    const { notices } = this;
    const before = await notices.allInnerTexts();
    return async () => {
      for (const deadline = Date.now() + READING_LIMIT_MS; Date.now() < deadline; ) {
        const said = await notices.allInnerTexts();
        if (said.length > before.length || said.some((text) => !before.includes(text))) return;
        await this.#page.waitForTimeout(100);
      }
      throw new Error(`got no notice of the end of a reading within ${READING_LIMIT_MS} ms`);
    };
  }

  async removeDemonstration(): Promise<void> {
    await this.#page.getByRole('button', { name: DONNEES.actions.viderDemonstration }).click();
  }

  async bringDemonstrationBack(): Promise<void> {
    await this.#page.getByRole('button', { name: DONNEES.actions.demonstration }).first().click();
    await this.#page.getByRole('region', { name: DONNEES.charges.bilan }).waitFor();
  }

  async files(): Promise<LoadedFile[]> {
    await calm(this.#page);
    const rows = this.#files.getByRole('row').filter({ has: this.#page.getByRole('rowheader') });
    // Read at once: the table may change while it is being read.
    const lines = await rows.evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText)),
    );
    return lines.map((cells) => {
      const [nom = '', genre = '', , , lignes = '', acceptees = '', rejetees = ''] = cells.map(plain);
      return {
        nom,
        genre,
        lignes: readNumber(lignes),
        acceptees: readNumber(acceptees),
        rejetees: readNumber(rejetees),
      };
    });
  }

  /** Lines of the account of what is loaded. */
  async account(): Promise<string[]> {
    await calm(this.#page);
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
    await calm(this.#page);
    return (await readTexts(report.getByRole('row'))).slice(1);
  }

  /** Exports the open report; resolves with the text of the file. */
  get exportReport(): Locator {
    return this.#page.getByRole('button', { name: DONNEES.anomalies.exporter });
  }
}
