import type { Locator, Page } from 'playwright-core';
import { COMMUN } from '../../../src/i18n/commun';
import { FICHE } from '../../../src/i18n/fiche';
import { calm } from '../aide/calme';
import { plain } from './lire';

/** Details of the selected establishment. */
export class PiloteFiche {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get article(): Locator {
    return this.#page.getByRole('article', { name: FICHE.region });
  }

  async waitUntilOpen(): Promise<void> {
    await this.article.waitFor();
  }

  async isOpen(): Promise<boolean> {
    await calm(this.#page);
    return this.article.isVisible();
  }

  async title(): Promise<string> {
    await calm(this.#page);
    return plain(await this.article.getByRole('heading', { level: 2 }).innerText());
  }

  async text(): Promise<string> {
    await calm(this.#page);
    return plain(await this.article.innerText());
  }

  async finessNumber(): Promise<string> {
    return /N° FINESS\s*([0-9AB]{9})/.exec(await this.text())?.[1] ?? '';
  }

  async openFirstNeighbour(): Promise<void> {
    const table = this.article.getByRole('table', { name: FICHE.voisins });
    await table.getByRole('row').nth(1).getByRole('button').first().click();
  }

  async close(): Promise<void> {
    await this.#page.getByRole('button', { name: COMMUN.panneau.fermerFiche }).click();
  }
}
