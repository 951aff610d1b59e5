import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { PROJET } from '../../../src/i18n/projet';
import { plain, readTexts } from './lire';

/** The project: offered at start, saved by itself, opened from and saved to a file. */
export class PiloteProjet {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The words of the header about saving. */
  get status(): Locator {
    return this.#page.getByRole('banner').locator('[data-etat]');
  }

  async waitUntilSaved(): Promise<void> {
    await this.#page.getByRole('banner').locator('[data-etat="a_jour"]').waitFor({ timeout: 20_000 });
  }

  get offer(): Locator {
    return this.#page.getByRole('region', { name: PROJET.reprise.titre });
  }

  async resume(): Promise<void> {
    await this.offer.getByRole('button', { name: PROJET.reprise.reprendre, exact: true }).click();
    await this.offer.waitFor({ state: 'detached', timeout: 60_000 });
  }

  async postpone(): Promise<void> {
    await this.offer.getByRole('button', { name: PROJET.reprise.plusTard }).click();
  }

  get window(): Locator {
    return this.#page.getByRole('dialog', { name: PROJET.titre, exact: true });
  }

  async show(): Promise<void> {
    if (await this.window.isVisible()) return;
    await this.status.click();
    await this.window.waitFor();
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.window.waitFor({ state: 'detached' });
  }

  async name(name: string): Promise<void> {
    await this.show();
    await this.window.getByLabel(PROJET.fenetre.nomChamp).fill(name);
  }

  async note(text: string): Promise<void> {
    await this.show();
    await this.window.getByLabel(PROJET.fenetre.notes).fill(text);
  }

  /** Name and notes as the window shows them. */
  async words(): Promise<{ readonly name: string; readonly notes: string }> {
    await this.show();
    return {
      name: await this.window.getByLabel(PROJET.fenetre.nomChamp).inputValue(),
      notes: await this.window.getByLabel(PROJET.fenetre.notes).inputValue(),
    };
  }

  /** What the window says of the saving. */
  async statement(): Promise<string> {
    await this.show();
    return plain(await this.window.getByRole('status').innerText());
  }

  /** Projects of this browser, first words of each line. */
  async kept(): Promise<string[]> {
    await this.show();
    return readTexts(this.window.getByRole('rowheader'));
  }

  /** Records of projects and of their files that the browser holds, whatever the page says of them. */
  async recordCount(): Promise<number> {
    return this.#page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      let total = 0;
      for (const { name } of await indexedDB.databases()) {
        const base = await done(indexedDB.open(name ?? ''));
        const stores = [...base.objectStoreNames].filter((store) => store !== 'meta');
        for (const store of stores) total += await done(base.transaction(store).objectStore(store).count());
        base.close();
      }
      return total;
    });
  }

  /** Saves to a file; gives its name and bytes. */
  async saveAs(): Promise<{ readonly name: string; readonly bytes: Buffer; readonly path: string }> {
    await this.show();
    const download = this.#page.waitForEvent('download');
    await this.window.getByRole('button', { name: PROJET.fenetre.exporter }).click();
    const file = await download;
    const path = await file.path();
    return { name: file.suggestedFilename(), bytes: await readFile(path), path };
  }

  /** Opens a file chosen with the button. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.show();
    const chooser = this.#page.waitForEvent('filechooser');
    await this.window.getByRole('button', { name: PROJET.fenetre.ouvrir }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  }

  /** Points of the account of the last opening. */
  async losses(): Promise<string[]> {
    const account = this.window
      .getByRole('region')
      .filter({ has: this.#page.getByRole('button', { name: PROJET.bilan.fermer }) });
    await account.waitFor();
    return readTexts(account.getByRole('listitem'));
  }

  async takeOver(): Promise<void> {
    await this.show();
    await this.window.getByRole('button', { name: PROJET.fenetre.prendreLaMain }).click();
  }

  /** Asks to erase everything: a confirmation is waited for. */
  async askToErase(): Promise<void> {
    await this.show();
    await this.window.getByRole('button', { name: PROJET.fenetre.effacer }).click();
    await this.window.getByRole('alert').waitFor();
  }

  async eraseEverything(): Promise<void> {
    await this.askToErase();
    await this.window.getByRole('button', { name: PROJET.fenetre.effacerTout, exact: true }).click();
    await this.window.getByText(PROJET.fenetre.aucun).waitFor();
  }
}
