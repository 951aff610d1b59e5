import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { ETENDUE } from '../../../src/i18n/etendue';
import { PORTRAIT } from '../../../src/i18n/portrait';
import { calm } from '../aide/calme';
import { plain } from './lire';
import type { SavedFile } from './pilote-export';

/** The page on the territory. */
export class PilotePortrait {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get sheet(): Locator {
    return this.#page.getByRole('article');
  }

  get #bar(): Locator {
    return this.#page.getByRole('region', { name: PORTRAIT.actions });
  }

  async waitUntilReady(): Promise<void> {
    await this.sheet.waitFor({ timeout: 60_000 });
    await calm(this.#page);
    await this.#bar.getByRole('button', { name: PORTRAIT.imprimer, disabled: false }).waitFor();
  }

  async title(): Promise<string> {
    await calm(this.#page);
    return plain(await this.sheet.getByRole('heading', { level: 2 }).innerText());
  }

  async text(): Promise<string> {
    await calm(this.#page);
    return plain(await this.sheet.innerText());
  }

  async chooseLevel(level: string): Promise<void> {
    await this.#bar.getByLabel(ETENDUE.niveauLecture).selectOption(level);
    await this.waitUntilReady();
  }

  async chooseSheet(format: keyof typeof PORTRAIT.formats): Promise<void> {
    await this.#bar.getByLabel(PORTRAIT.format, { exact: true }).selectOption(format);
  }

  /** What the printer receives: number of sheets and their size in points. */
  async print(): Promise<{ readonly sheets: number; readonly size: string }> {
    await this.#page.emulateMedia({ media: 'print' });
    const pdf = (await this.#page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await this.#page.emulateMedia({ media: null });
    return {
      sheets: (pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length,
      size: (/MediaBox ?\[0 0 (\d+)\S* (\d+)/.exec(pdf) ?? []).slice(1, 3).join('×'),
    };
  }

  /** true when only the page is on paper. */
  async isAlone(): Promise<boolean> {
    await this.#page.emulateMedia({ media: 'print' });
    const others = [this.#bar, this.#page.getByRole('banner'), this.#page.getByRole('navigation')];
    const seen = await Promise.all(
      others.map(async (other) => (await other.count()) > 0 && other.first().isVisible()),
    );
    await this.#page.emulateMedia({ media: null });
    return seen.every((visible) => !visible);
  }

  async save(button: 'telecharger' | 'tableau'): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#bar.getByRole('button', { name: PORTRAIT[button] }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async explainFirst(): Promise<string> {
    await this.sheet.getByRole('button').first().click();
    const text = plain(await this.#page.getByRole('tooltip').innerText());
    await this.#page.keyboard.press('Escape');
    return text;
  }
}
