import type { Locator, Page } from 'playwright-core';
import { COMMUN } from '../../../src/i18n/commun';
import type { Etape } from '../../../src/state/etat';
import { PiloteDonnees } from './pilote-donnees';
import { PiloteFiltres } from './pilote-filtres';
import { PiloteScenarios } from './pilote-scenarios';
import { PiloteTableau } from './pilote-tableau';

/** What a user does with Maillage, in words of the trade; things are found by role and label. */
export class Pilote {
  readonly tableau: PiloteTableau;
  readonly donnees: PiloteDonnees;
  readonly filtres: PiloteFiltres;
  readonly scenarios: PiloteScenarios;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.tableau = new PiloteTableau(page);
    this.donnees = new PiloteDonnees(page);
    this.filtres = new PiloteFiltres(page);
    this.scenarios = new PiloteScenarios(page);
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

  async search(text: string): Promise<Locator> {
    await this.searchBox.fill(text);
    const options = this.#page.getByRole('option');
    await options.first().waitFor();
    return options;
  }

  /** Right panel, its tab of the selection. */
  get record(): Locator {
    return this.#page.getByRole('tabpanel', { name: COMMUN.panneau.fiche });
  }

  /** Notices read aloud. */
  get notices(): Locator {
    return this.#page.getByRole('region', { name: COMMUN.avis.titre });
  }
}
