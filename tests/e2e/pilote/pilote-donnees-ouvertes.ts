import type { Locator, Page } from 'playwright-core';
import { DONNEES } from '../../../src/i18n/donnees';
import { readTexts } from './lire';

/** Open data that the server of the page holds, on the Données screen. */
export class PiloteDonneesOuvertes {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get section(): Locator {
    return this.#page.getByRole('region', { name: DONNEES.ouvertes.titre });
  }

  async titles(): Promise<string[]> {
    return readTexts(this.section.getByRole('rowheader'));
  }

  async open(titre: string): Promise<void> {
    await this.section.getByRole('button', { name: DONNEES.ouvertes.ouvrirDe(titre), exact: true }).click();
  }

  get failure(): Locator {
    return this.section.getByText(DONNEES.ouvertes.echec);
  }
}
