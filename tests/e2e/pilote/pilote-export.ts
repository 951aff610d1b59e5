import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { EXPORT } from '../../../src/i18n/export';
import { startingWith } from './lire';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The export menu: what is filtered, and nothing else. */
export class PiloteExport {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async csv(): Promise<SavedFile> {
    return this.#choose(EXPORT.csv);
  }

  async geojson(): Promise<SavedFile> {
    return this.#choose(EXPORT.geojson);
  }

  async png(): Promise<SavedFile> {
    return this.#choose(EXPORT.png);
  }

  async openMenu(): Promise<void> {
    await this.#page
      .getByRole('button', { name: startingWith(EXPORT.bouton) })
      .first()
      .click();
    await this.waitForMenu();
  }

  async waitForMenu(): Promise<void> {
    await this.#page.getByRole('menuitem').first().waitFor();
  }

  /** The menu takes the focus by itself, or at the first arrow. */
  async focusFirstChoice(): Promise<void> {
    const first = this.#page.getByRole('menuitem').first();
    const focused = () => first.evaluate((element) => element === document.activeElement);
    const inMenu = () =>
      this.#page.evaluate(() => document.activeElement?.getAttribute('role') === 'menuitem');
    for (const deadline = Date.now() + 30_000; !(await focused()); ) {
      if (Date.now() > deadline) throw new Error('got the focus elsewhere, expected the first export');
      await this.#page.waitForTimeout(200);
      if (!(await focused())) await this.#page.keyboard.press((await inMenu()) ? 'Home' : 'ArrowDown');
    }
  }

  async #choose(label: string): Promise<SavedFile> {
    await this.#page
      .getByRole('button', { name: startingWith(EXPORT.bouton) })
      .first()
      .click();
    return this.#save(this.#page.getByRole('menuitem', { name: startingWith(label) }));
  }

  /** Clicks and waits for the file that comes of it. */
  async #save(choice: Locator): Promise<SavedFile> {
    const download = this.#page.waitForEvent('download', { timeout: 60_000 });
    await choice.click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
}
