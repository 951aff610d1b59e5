import type { Locator, Page } from 'playwright-core';
import type { FamilleCooperation } from '../../../src/domain/scoring/scenario';
import { LIBELLES_COOPERATION, TEXTES_CARTE } from '../../../src/i18n/carte';
import { COMMUN } from '../../../src/i18n/commun';
import { plain, readNumber, readTexts } from './lire';

/** The map, read through its text alternative and its legend (which is made from what is drawn). */
export class PiloteCarte {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: COMMUN.carte.titre, exact: true });
  }

  get legend(): Locator {
    return this.region.getByRole('region', { name: TEXTES_CARTE.legende, exact: true });
  }

  get canvas(): Locator {
    return this.region.getByLabel(/^Carte\s:/);
  }

  async waitUntilDrawn(): Promise<void> {
    await this.legend.getByRole('listitem').first().waitFor({ timeout: 60_000 });
  }

  /** Establishments of the view, as the text alternative of the map says. */
  async count(): Promise<number | null> {
    const text = (await this.canvas.getAttribute('aria-label')) ?? '';
    return readNumber(/^Carte\s:\s([\d\s]+)\s/.exec(text)?.[1] ?? '');
  }

  /** Families drawn in the view, with how many establishments each, clusters included. */
  async drawnFamilies(): Promise<Map<string, number>> {
    const list = this.legend.getByRole('list').first();
    const lines = await readTexts(list.getByRole('listitem'));
    return new Map(
      lines.flatMap((line) => {
        const found = /^(.*?)\s([\d\s]+)$/.exec(line);
        return found === null ? [] : [[plain(found[1] ?? ''), readNumber(found[2] ?? '') ?? 0] as const];
      }),
    );
  }

  async waitForScenario(famille: FamilleCooperation): Promise<void> {
    await this.legend.getByText(LIBELLES_COOPERATION[famille]).waitFor();
  }
}
