import type { Locator, Page } from 'playwright-core';
import { COMMUN } from '../../../src/i18n/commun';
import type { Etape } from '../../../src/state/etapes';
import { PiloteCarte } from './pilote-carte';
import { PiloteDonnees } from './pilote-donnees';
import { PiloteExport } from './pilote-export';
import { PiloteFiche } from './pilote-fiche';
import { PiloteFiltres } from './pilote-filtres';
import { PiloteProjet } from './pilote-projet';
import { PiloteReseau } from './pilote-reseau';
import { PiloteScenarios } from './pilote-scenarios';
import { PiloteTableau } from './pilote-tableau';

/** What a user does with Maillage, in words of the trade; things are found by role and label. */
export class Pilote {
  readonly tableau: PiloteTableau;
  readonly donnees: PiloteDonnees;
  readonly filtres: PiloteFiltres;
  readonly scenarios: PiloteScenarios;
  readonly carte: PiloteCarte;
  readonly fiche: PiloteFiche;
  readonly export: PiloteExport;
  readonly projet: PiloteProjet;
  readonly reseau: PiloteReseau;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.tableau = new PiloteTableau(page);
    this.donnees = new PiloteDonnees(page);
    this.filtres = new PiloteFiltres(page);
    this.scenarios = new PiloteScenarios(page);
    this.carte = new PiloteCarte(page);
    this.fiche = new PiloteFiche(page);
    this.export = new PiloteExport(page);
    this.projet = new PiloteProjet(page);
    this.reseau = new PiloteReseau(page);
  }

  /** The shell and the first rows of the demonstration. */
  async waitUntilReady(): Promise<void> {
    await this.tableau.grid.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
  }

  async goTo(etape: Etape): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: COMMUN.etapes.titre })
      .getByRole('button', { name: COMMUN.etapes[etape], exact: true })
      .click();
  }

  get banner(): Locator {
    return this.#page.getByRole('banner');
  }

  /** The words that say the data are invented. */
  get fictiveNotice(): Locator {
    return this.banner.getByText(COMMUN.fictives, { exact: true });
  }

  get searchBox(): Locator {
    return this.#page.getByLabel(COMMUN.recherche.libelle).first();
  }

  /** What the search found; other lists of choices are elsewhere on the page. */
  get #results(): Locator {
    return this.#page.getByRole('listbox', { name: COMMUN.recherche.libelle }).getByRole('option');
  }

  async search(text: string): Promise<Locator> {
    await this.searchBox.fill(text);
    const options = this.#results;
    await options.first().waitFor();
    return options;
  }

  /** What the search says when it finds nothing. */
  nothingFound(text: string): Locator {
    return this.#page.getByText(COMMUN.recherche.rien(text));
  }

  async waitForResults(): Promise<void> {
    await this.#results.first().waitFor();
  }

  async openHelp(): Promise<void> {
    await this.banner.getByRole('button', { name: COMMUN.aide, exact: true }).click();
    await this.#page.getByRole('dialog').waitFor();
  }

  /** Words of what has the focus: its label, or its text. */
  focusedText(): Promise<string> {
    return this.#page.evaluate(() => {
      const active = document.activeElement;
      const labelled =
        active?.getAttribute('aria-label') ?? (active as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (labelled ?? active?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  async waitForFocus(name: RegExp): Promise<void> {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
      if (name.test(await this.focusedText())) return;
      await this.#page.waitForTimeout(50);
    }
    throw new Error(`got the focus on "${await this.focusedText()}", expected ${name}`);
  }

  /** Whether what has the focus is drawn otherwise than without it (outline, shadow or border). */
  focusIsVisible(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      if (active === null || active === document.body) return true;
      const look = () => {
        // Borders fade in: read them once they have settled.
        for (const fading of document.getAnimations()) if (fading instanceof CSSTransition) fading.finish();
        // A grid keeps the focus itself and points at its active cell.
        const cell = document.getElementById(active.getAttribute('aria-activedescendant') ?? '');
        const marked = [active, cell, active.closest('label'), active.parentElement, ...active.children];
        return marked
          .filter((element) => element !== null)
          .flatMap((element) => {
            const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
            return [outline, boxShadow, borderColor, backgroundColor];
          })
          .join('|');
      };
      const focused = look();
      active.blur();
      const bare = look();
      active.focus({ preventScroll: true });
      return focused !== bare;
    });
  }

  /** Tabs forward until something of that name has the focus. */
  async tabTo(name: RegExp): Promise<void> {
    for (let k = 0; k < 150; k += 1) {
      await this.#page.keyboard.press('Tab');
      if (name.test(await this.focusedText())) return;
    }
    throw new Error(`got no element named ${name} within 150 tabs`);
  }
}
