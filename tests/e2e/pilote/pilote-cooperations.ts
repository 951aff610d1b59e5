import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { COMMUN } from '../../../src/i18n/commun';
import { COOPERATIONS } from '../../../src/i18n/cooperations';
import { EXPORT } from '../../../src/i18n/export';
import { FICHE } from '../../../src/i18n/fiche';
import { calm } from '../aide/calme';
import { plain, readTexts, startingWith } from './lire';
import type { SavedFile } from './pilote-export';

/** The Coopérations step: list of groups, filters, the chosen one, what leads to it and from it. */
export class PiloteCooperations {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get panel(): Locator {
    return this.#page.getByRole('region', { name: COOPERATIONS.titre, exact: true });
  }

  get grid(): Locator {
    return this.#page.getByRole('grid', { name: COOPERATIONS.tableau });
  }

  get chosen(): Locator {
    return this.#page.getByRole('article', { name: COOPERATIONS.detail });
  }

  /** Groups of the list, whether drawn or not. */
  async count(): Promise<number> {
    await calm(this.#page);
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  async waitForCount(expected: number): Promise<void> {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
      if ((await this.grid.isVisible()) && (await this.count()) === expected) return;
      await this.#page.waitForTimeout(50);
    }
    throw new Error(`got ${await this.count()} groups, expected ${expected}`);
  }

  /** Names of the drawn groups. */
  async names(): Promise<string[]> {
    const rows = this.grid.getByRole('row').filter({ has: this.#page.getByRole('gridcell') });
    await rows.first().waitFor();
    await calm(this.#page);
    return readTexts(rows.locator('[aria-colindex="1"]'));
  }

  async choose(name: string): Promise<void> {
    await this.grid
      .getByRole('gridcell', { name: startingWith(name) })
      .first()
      .click();
    await this.chosen.getByRole('heading', { name, level: 3 }).waitFor();
  }

  async chosenText(): Promise<string> {
    await calm(this.#page);
    return plain(await this.chosen.innerText());
  }

  /** The map says in words what it draws. */
  async waitUntilDrawn(name: string): Promise<void> {
    const map = this.#page.getByRole('region', { name: COMMUN.carte.titre, exact: true });
    const words = map.getByLabel(new RegExp(`^Carte\\s:[\\s\\S]*${name.replace(/[^\w-]/g, '.')}`));
    await words.waitFor({ timeout: 60_000 });
  }

  /** Opens the details of a member from the chosen group. */
  async openMember(name: string): Promise<void> {
    await this.chosen.getByRole('button', { name: COOPERATIONS.ouvrirFiche(name) }).click();
    await this.#page.getByRole('article', { name: FICHE.region }).waitFor();
  }

  /** From the details of an establishment, opens one of its groups. */
  async openFromDetails(name: string): Promise<void> {
    const section = this.#page.getByRole('region', { name: FICHE.cooperations.titre });
    await section.getByRole('button', { name, exact: true }).click();
    await this.chosen.waitFor();
  }

  async openFilters(): Promise<void> {
    const button = this.panel.getByRole('button', { name: startingWith(COOPERATIONS.filtres) });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  }

  async toggle(label: string): Promise<void> {
    await this.openFilters();
    await this.panel.getByRole('checkbox', { name: startingWith(label) }).click();
  }

  async look(text: string): Promise<void> {
    await this.openFilters();
    await this.panel.getByLabel(COOPERATIONS.texte).fill(text);
  }

  async export(label: string): Promise<SavedFile> {
    await this.#page.getByRole('button', { name: EXPORT.bouton, exact: true }).click();
    const download = this.#page.waitForEvent('download', { timeout: 60_000 });
    await this.#page.getByRole('menuitem', { name: startingWith(label) }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
}
