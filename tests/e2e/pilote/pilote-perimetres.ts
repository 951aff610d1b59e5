import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { ModePerimetre } from '../../../src/domain/territoire/niveau';
import { MODES_PERIMETRE_LIBELLES, PERIMETRES } from '../../../src/i18n/perimetres';
import { calm } from '../aide/calme';
import { plain, readTexts, startingWith } from './lire';

/** The perimeters of the GHT: panel, list, what is in none, file. */
export class PilotePerimetres {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get panel(): Locator {
    return this.#page.getByRole('region', { name: PERIMETRES.titre, exact: true });
  }

  async show(): Promise<void> {
    await this.panel.getByRole('checkbox', { name: PERIMETRES.afficher }).check();
    await this.list.first().waitFor();
  }

  async choose(mode: ModePerimetre): Promise<void> {
    await this.panel.getByRole('radio', { name: MODES_PERIMETRE_LIBELLES[mode] }).check();
  }

  private get list(): Locator {
    return this.panel.getByRole('listitem').locator('button[aria-expanded]');
  }

  async names(): Promise<string[]> {
    await calm(this.#page);
    return (await readTexts(this.list)).map((texte) => texte.split('\n')[0] as string);
  }

  async unfold(name: string): Promise<string> {
    const line = this.panel.getByRole('button', { name: startingWith(name) });
    await line.click();
    return plain(await line.locator('xpath=..').innerText());
  }

  async text(): Promise<string> {
    await calm(this.#page);
    return plain(await this.panel.innerText());
  }

  async follow(link: string): Promise<void> {
    await this.panel.getByRole('button', { name: link }).click();
  }

  /** The file the panel hands over, parsed. */
  async save(): Promise<{ readonly name: string; readonly content: { features: readonly Feature[] } }> {
    const awaited = this.#page.waitForEvent('download');
    await this.panel.getByRole('button', { name: PERIMETRES.exporter }).click();
    const saved = await awaited;
    const content = JSON.parse(await readFile(await saved.path(), 'utf8')) as {
      features: readonly Feature[];
    };
    return { name: saved.suggestedFilename(), content };
  }

  /** Words of the legend of the map. */
  async legend(): Promise<string> {
    return plain(await this.#page.locator('.carte-legende').innerText());
  }
}

export interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: never } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}
