import type { Locator, Page } from 'playwright-core';
import type { Dimension } from '../../../src/domain/etablissement/filtre';
import { FILTRES } from '../../../src/i18n/filtres';
import { LIBELLES_DIMENSION } from '../../../src/i18n/nomenclature';
import { calm } from '../aide/calme';
import { readNumber, startingWith } from './lire';

/** Facets of the right panel. */
export class PiloteFiltres {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  group(dimension: Dimension): Locator {
    return this.#page.getByRole('group', { name: LIBELLES_DIMENSION[dimension], exact: true });
  }

  async #openGroup(dimension: Dimension): Promise<Locator> {
    const group = this.group(dimension);
    if (!(await group.isVisible())) {
      await this.#page.getByRole('button', { name: startingWith(LIBELLES_DIMENSION[dimension]) }).click();
      await group.waitFor();
    }
    return group;
  }

  /** Ticks (or unticks) a value. */
  async toggle(dimension: Dimension, label: string): Promise<void> {
    const group = await this.#openGroup(dimension);
    const choice = group.getByRole('checkbox', { name: startingWith(label) });
    const search = group.getByLabel(FILTRES.chercher(LIBELLES_DIMENSION[dimension]));
    // A long list shows its most frequent values only: the others are looked for by name.
    if (!(await choice.isVisible()) && (await search.isVisible()))
      await search.fill(label.replace(/ \(.*/, ''));
    await choice.click();
  }

  /** Count shown beside a value. */
  async countOf(dimension: Dimension, label: string): Promise<number | null> {
    const group = await this.#openGroup(dimension);
    await calm(this.#page);
    const line = group.locator('label').filter({ hasText: label }).first();
    return readNumber((await line.innerText()).slice(label.length));
  }

  /** Values listed in a group, without their counts. */
  async values(dimension: Dimension): Promise<string[]> {
    const group = await this.#openGroup(dimension);
    await calm(this.#page);
    const texts = await group.locator('label').allInnerTexts();
    return texts.map((text) => (text.trim().split('\n')[0] ?? '').trim());
  }

  async filterText(text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: FILTRES.texteLibelle }).fill(text);
  }

  async showOutOfOffer(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: startingWith(FILTRES.horsOffre) }).check();
  }

  /** Establishments hidden because they are outside the offer, as the panel says. */
  async hiddenOutOfOffer(): Promise<number | null> {
    await calm(this.#page);
    const line = this.#page.locator('label').filter({ hasText: FILTRES.horsOffre });
    return readNumber((await line.innerText()).replace(FILTRES.horsOffre, ''));
  }

  async reset(): Promise<void> {
    await this.#page.getByRole('button', { name: FILTRES.reinitialiser, exact: true }).click();
  }

  /** Removable chips of what is restricted. */
  get active(): Locator {
    return this.#page.getByRole('region', { name: FILTRES.actifs }).getByRole('button');
  }
}
