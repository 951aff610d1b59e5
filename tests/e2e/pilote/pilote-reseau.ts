import type { Locator, Page } from 'playwright-core';
import { EN_LIGNE } from '../../../src/i18n/enligne';
import { readTexts } from './lire';

/** The way to the page that may reach the network. */
export class PiloteReseau {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #window(): Locator {
    return this.#page.getByRole('dialog', { name: EN_LIGNE.titre });
  }

  async ask(): Promise<void> {
    await this.#page.getByRole('button', { name: EN_LIGNE.bouton, exact: true }).click();
    await this.#window.waitFor();
  }

  /** What the window says will leave the computer. */
  async whatIsSent(): Promise<string[]> {
    await this.#window.getByText(EN_LIGNE.envoye, { exact: true }).waitFor();
    return readTexts(this.#window.getByRole('list').first().getByRole('listitem'));
  }

  async accept(): Promise<void> {
    await this.#window.getByRole('button', { name: EN_LIGNE.ouvrir }).click();
    await this.#page.waitForURL(/en-ligne\.html/);
  }

  async refuse(): Promise<void> {
    await this.#window.getByRole('button', { name: EN_LIGNE.renoncer }).click();
    await this.#window.waitFor({ state: 'detached' });
  }
}
