import type { Locator, Page } from 'playwright-core';
import { GEOCODAGE } from '../../../src/i18n/geocodage';
import { readTexts } from './lire';

/** Looking for addresses, on the page that may reach the network. */
export class PiloteGeocodage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the window from the Données screen, whatever the number it announces. */
  button(nombre: number): Locator {
    return this.#page.getByRole('button', { name: GEOCODAGE.bouton(nombre), exact: true });
  }

  get window(): Locator {
    return this.#page.getByRole('dialog', { name: GEOCODAGE.titre });
  }

  async open(nombre: number): Promise<void> {
    await this.button(nombre).click();
    await this.window.getByText(GEOCODAGE.envoye, { exact: true }).waitFor();
  }

  async whatIsSent(): Promise<string[]> {
    return readTexts(this.window.getByRole('list').first().getByRole('listitem'));
  }

  async send(nombre: number): Promise<void> {
    await this.window.getByRole('button', { name: GEOCODAGE.envoyer(nombre), exact: true }).click();
  }

  async stop(): Promise<void> {
    await this.window.getByRole('button', { name: GEOCODAGE.arreter, exact: true }).click();
  }

  async waitForAnswers(): Promise<void> {
    await this.window.getByRole('progressbar').waitFor({ state: 'detached' });
  }

  /** The words of the window, as read by a person. */
  async words(): Promise<string> {
    return (await this.window.innerText()).replace(/[\s\u00a0\u202f]+/g, ' ');
  }

  async setThreshold(seuil: number): Promise<void> {
    await this.window.getByRole('slider', { name: GEOCODAGE.seuil }).fill(String(seuil));
  }

  async place(nombre: number): Promise<void> {
    await this.window.getByRole('button', { name: GEOCODAGE.ajouter(nombre), exact: true }).click();
    await this.window.waitFor({ state: 'detached' });
  }
}
