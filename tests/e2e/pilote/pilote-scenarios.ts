import type { Locator, Page } from 'playwright-core';
import type { FamilleCooperation } from '../../../src/domain/scoring/scenario';
import { SCENARIOS } from '../../../src/i18n/scenarios';
import { libelleFamilleCooperation } from '../../../src/i18n/scoring';
import { calm } from '../aide/calme';
import { plain, startingWith } from './lire';

/** Step 3: ranked groups, explained. */
export class PiloteScenarios {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: SCENARIOS.titre, exact: true });
  }

  /** Waits for the first ranked list. */
  async waitUntilComputed(): Promise<void> {
    await this.#page.getByRole('tablist', { name: SCENARIOS.onglets }).waitFor({ timeout: 60_000 });
  }

  async openParameters(): Promise<void> {
    await this.region.getByRole('button', { name: startingWith(SCENARIOS.parametres) }).click();
    await this.region.getByText(SCENARIOS.seuilVille).waitFor();
  }

  async openFamily(famille: FamilleCooperation): Promise<void> {
    await this.#page.getByRole('tab', { name: startingWith(libelleFamilleCooperation(famille)) }).click();
  }

  /** Lists on screen: the ranked one, then what could not be ranked. */
  get list(): Locator {
    return this.#page.getByRole('region', { name: /^Scénarios classés/ });
  }

  get #items(): Locator {
    return this.list.getByRole('listitem').filter({ has: this.#page.locator('button[aria-expanded]') });
  }

  async count(): Promise<number> {
    await calm(this.#page);
    return this.#items.count();
  }

  /** A family without any group says so in words. */
  async saysWhyEmpty(): Promise<boolean> {
    const said = this.region
      .getByText(SCENARIOS.aucunGroupe)
      .or(this.region.getByText(SCENARIOS.sansObjetTitre));
    return said.first().isVisible();
  }

  /** Opens the n-th scenario and gives its text. */
  async open(rank: number): Promise<string> {
    const item = this.#items.nth(rank);
    await item.locator('button[aria-expanded]').first().click();
    await item.getByRole('heading', { name: SCENARIOS.membresTitre }).waitFor();
    return plain(await item.innerText());
  }

  /** Scores of the list, in the order of the screen. */
  async scores(): Promise<number[]> {
    await calm(this.#page);
    const texts = await this.#items.allInnerTexts();
    return texts.map((text) =>
      Number(/\b([01],\d\d?|[01])\b/.exec(text)?.[1]?.replace(',', '.') ?? Number.NaN),
    );
  }
}
