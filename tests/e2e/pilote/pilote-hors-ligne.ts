import type { Locator, Page } from 'playwright-core';
import { COMMUN } from '../../../src/i18n/commun';

/** The application kept on the computer, and newer versions of it. */
export class PiloteHorsLigne {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until every file is kept. */
  async waitUntilKept(): Promise<void> {
    for (const deadline = Date.now() + 90_000; Date.now() < deadline; ) {
      const state = await this.#page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? null,
      );
      if (state === 'activated') return;
      await this.#page.waitForTimeout(200);
    }
    throw new Error('got no application kept on the computer within 90 s');
  }

  /** Asks for a newer version now, as the page does from time to time. */
  async lookForUpdate(): Promise<void> {
    await this.#page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
  }

  get announcement(): Locator {
    return this.#page.getByRole('status').getByText(COMMUN.miseAJour.prete);
  }

  async install(): Promise<void> {
    await Promise.all([
      this.#page.waitForEvent('load', { timeout: 60_000 }),
      this.#page.getByRole('button', { name: COMMUN.miseAJour.installer }).click(),
    ]);
  }

  async putOff(): Promise<void> {
    await this.#page.getByRole('button', { name: COMMUN.miseAJour.plusTard }).click();
  }

  /** What the browser would show when installing: name and largest icon. */
  async manifest(): Promise<{ readonly name: string; readonly lang: string; readonly icons: number }> {
    return this.#page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
      const manifest = await (await fetch(link?.href ?? '')).json();
      const found = await Promise.all(
        manifest.icons.map(async ({ src }: { src: string }) => (await fetch(new URL(src, link?.href))).ok),
      );
      return { name: manifest.name, lang: manifest.lang, icons: found.filter(Boolean).length };
    });
  }
}
