import type { Locator, Page } from 'playwright-core';
import { messageAvis } from '../../../src/i18n/avis';
import { COMMUN } from '../../../src/i18n/commun';

/** The engine stopping under the page, and what the page says of it. */
export class PiloteReprise {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The engine's worker among those of the page (the map has its own). */
  get #worker() {
    const found = this.#page.workers().find((worker) => /worker-worker-/.test(worker.url()));
    if (found === undefined) throw new Error('got no engine worker, expected one');
    return found;
  }

  /** Ends the worker without a word, as a browser short of memory does. */
  async killEngine(): Promise<void> {
    await this.#worker.evaluate(() => self.close());
  }

  /** An exception nobody catches in the worker. */
  async breakEngine(): Promise<void> {
    await this.#worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('panne provoquée');
      });
    });
  }

  get banner(): Locator {
    return this.#page.getByText(COMMUN.reprise);
  }

  /** The notice that the engine is back. */
  restarted(files: number): Locator {
    return this.#page.getByText(messageAvis('moteur_repris', { fichiers: files }));
  }
}
