import type { Locator, Page } from 'playwright-core';
import { CORRESPONDANCE } from '../../../src/i18n/correspondance';
import { calm } from '../aide/calme';
import { plain, readTexts } from './lire';

const T = CORRESPONDANCE;

/** The window where the columns of a table are named. */
export class PiloteCorrespondance {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get window(): Locator {
    return this.#page
      .getByRole('dialog')
      .filter({ has: this.#page.getByRole('button', { name: T.annuler }) });
  }

  /** Waits for the columns of a file to be shown. */
  async waitFor(nom: string): Promise<void> {
    await this.#page.getByRole('dialog', { name: T.titre(nom) }).waitFor();
    await this.#preview.waitFor();
  }

  get #preview(): Locator {
    return this.window.getByRole('region').filter({ has: this.#page.getByRole('table') });
  }

  async isOpen(): Promise<boolean> {
    await calm(this.#page);
    return (await this.window.count()) > 0;
  }

  async chooseKind(label: string): Promise<void> {
    await this.window.getByLabel(T.genre).selectOption({ label });
  }

  async kind(): Promise<string> {
    return this.#chosen(this.window.getByLabel(T.genre));
  }

  async chooseSheet(nom: string): Promise<void> {
    await this.window.getByLabel(T.feuille).selectOption({ label: nom });
  }

  async sheet(): Promise<string> {
    return this.#chosen(this.window.getByLabel(T.feuille));
  }

  async map(column: string, field: string): Promise<void> {
    await this.#select(column).selectOption({ label: field });
  }

  /** The field chosen for a column. */
  async field(column: string): Promise<string> {
    return this.#chosen(this.#select(column));
  }

  #select(column: string): Locator {
    return this.window.getByLabel(T.choixColonne(column), { exact: true });
  }

  async #chosen(select: Locator): Promise<string> {
    await calm(this.#page);
    return plain(await select.locator('option:checked').innerText());
  }

  /** Cells of the preview, row by row. */
  async preview(): Promise<string[]> {
    return (await readTexts(this.#preview.getByRole('row'))).slice(1);
  }

  /** What is missing, or that nothing is. */
  async state(): Promise<string> {
    await calm(this.#page);
    return plain(await this.window.locator('[aria-live]').innerText());
  }

  get readButton(): Locator {
    return this.window.getByRole('button', { name: T.lire, exact: true });
  }

  /** Reads the table, keeping the mapping under a name when one is given. */
  async read(profile?: string): Promise<void> {
    if (profile !== undefined) await this.window.getByLabel(T.nomProfil).fill(profile);
    await this.readButton.click();
    await this.window.waitFor({ state: 'hidden' });
  }

  async later(): Promise<void> {
    await this.window.getByRole('button', { name: T.annuler, exact: true }).click();
  }

  profileNotice(nom: string): Locator {
    return this.window.getByText(T.profil(nom));
  }

  /** Opens the window again from the list of files. */
  async reopen(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }
}
