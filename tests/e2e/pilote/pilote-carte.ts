import type { Locator, Page } from 'playwright-core';
import type { FamilleCooperation } from '../../../src/domain/scoring/scenario';
import { LIBELLES_COOPERATION, TEXTES_CARTE } from '../../../src/i18n/carte';
import { COMMUN } from '../../../src/i18n/commun';
import { calm } from '../aide/calme';
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
    await calm(this.#page);
    const text = (await this.canvas.getAttribute('aria-label')) ?? '';
    return readNumber(/^Carte\s:\s([\d\s]+)\s/.exec(text)?.[1] ?? '');
  }

  /** Families drawn in the view, with how many establishments each, clusters included. */
  async drawnFamilies(): Promise<Map<string, number>> {
    await calm(this.#page);
    const list = this.legend.getByRole('list').first();
    const lines = await readTexts(list.getByRole('listitem'));
    return new Map(
      lines.flatMap((line) => {
        const found = /^(.*?)\s([\d\s]+)$/.exec(line);
        return found === null ? [] : [[plain(found[1] ?? ''), readNumber(found[2] ?? '') ?? 0] as const];
      }),
    );
  }

  /** What the legend says, in one text. */
  async legendText(): Promise<string> {
    return plain(await this.legend.innerText());
  }

  /** What is said while the map comes back from a lost graphics context. */
  get recovery(): Locator {
    return this.region.getByText(TEXTES_CARTE.reprise);
  }

  /** Waits until two readings of the address and the legend are the same: the map has come to rest. */
  async waitUntilStill(): Promise<void> {
    let before = '';
    for (let k = 0; k < 60; k += 1) {
      const now = `${this.#page.url()} ${await this.legend.innerText()}`;
      if (now === before) return;
      before = now;
      await this.#page.waitForTimeout(1500);
    }
    throw new Error('got a map that keeps moving, expected one at rest');
  }

  async zoomIn(): Promise<void> {
    await this.canvas.focus();
    await this.#page.keyboard.press('+');
  }

  /** Takes the graphics context away, as a driver that restarts does; `restore` gives it back. */
  async loseContext(): Promise<{ restore(): Promise<void> }> {
    const extension = await this.canvas.evaluateHandle((element) => {
      const gl = (element as HTMLCanvasElement).getContext('webgl2');
      const found = gl?.getExtension('WEBGL_lose_context') ?? null;
      found?.loseContext();
      return found;
    });
    return {
      restore: () => extension.evaluate((found) => found?.restoreContext()),
    };
  }

  /** true when the picture of the map is of one single colour. */
  async isBlank(): Promise<boolean> {
    const picture = await this.canvas.screenshot();
    return this.#page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      // The middle of the map: the legend and the controls stand at its sides.
      const { data } = context?.getImageData(image.width / 2 - 100, image.height / 2 - 100, 200, 200) ?? {
        data: new Uint8ClampedArray(),
      };
      const pixels = new Uint32Array(data.buffer);
      return pixels.every((pixel) => pixel === pixels[0]);
    }, picture.toString('base64'));
  }

  async waitForScenario(famille: FamilleCooperation): Promise<void> {
    await this.legend.getByText(LIBELLES_COOPERATION[famille]).waitFor();
  }
}
