import type { Locator, Page } from 'playwright-core';
import { ACCES } from '../../../src/i18n/acces';
import { COMMUN } from '../../../src/i18n/commun';
import { EXPORT } from '../../../src/i18n/export';
import { FICHE } from '../../../src/i18n/fiche';
import { HISTORIQUE } from '../../../src/i18n/historique';
import { IMPLANTATION, OBJECTIFS } from '../../../src/i18n/implantation';
import { MANQUES } from '../../../src/i18n/manques';
import { readTexts } from './lire';

const { recherche, propositions, hypotheses, effets, fiche } = IMPLANTATION;

/** Figures before and after, as written. */
export interface Comparaison {
  readonly avant: string;
  readonly apres: string;
  readonly ecart: string;
}

/** Places to open: proposals, suppositions and what they change. */
export class PiloteImplantation {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get panel(): Locator {
    return this.#page.getByRole('complementary', { name: COMMUN.panneau.titre });
  }

  /** Opens the question on the step of gaps. */
  async open(): Promise<void> {
    await this.panel.getByRole('button', { name: MANQUES.vues.implantation }).click();
    await this.panel.getByRole('heading', { name: recherche.titre }).waitFor();
  }

  async chooseService(label: string): Promise<void> {
    await this.panel.getByLabel(ACCES.service, { exact: true }).selectOption({ label });
  }

  async chooseObjective(objectif: keyof typeof OBJECTIFS): Promise<void> {
    await this.panel.getByLabel(recherche.objectif).selectOption({ label: OBJECTIFS[objectif].nom });
  }

  async setThreshold(minutes: number): Promise<void> {
    await this.#fill(this.panel.getByLabel(IMPLANTATION.seuil, { exact: true }), minutes);
  }

  async setSites(nombre: number): Promise<void> {
    await this.#fill(this.panel.getByLabel(recherche.sites), nombre);
  }

  /** Asks for places to share out, by lots, between the establishments of the service. */
  async sharePlaces(places: number, lot: number): Promise<void> {
    await this.panel.getByRole('radio', { name: recherche.quoiNoms.places.nom }).check();
    await this.#fill(this.panel.getByRole('spinbutton', { name: recherche.placesARepartir }), places);
    await this.#fill(this.panel.getByRole('spinbutton', { name: recherche.lot }), lot);
  }

  /** Places proposed in all, each proposal read from its line. */
  async sharedPlaces(): Promise<number> {
    const lines = await readTexts(this.proposals.locator('strong'));
    return lines.reduce((sum, line) => sum + Number(/^\+?(\d+)/.exec(line)?.[1] ?? Number.NaN), 0);
  }

  async #fill(field: Locator, value: number): Promise<void> {
    await field.fill(String(value));
    await field.press('Enter');
  }

  async search(): Promise<void> {
    await this.panel.getByRole('button', { name: recherche.chercher, exact: true }).click();
    await this.proposals.first().waitFor();
  }

  get proposals(): Locator {
    return this.panel.getByRole('region', { name: propositions.titre }).locator('ol > li');
  }

  async addAll(): Promise<void> {
    await this.panel.getByRole('button', { name: propositions.ajouterTout }).click();
  }

  async addFirst(): Promise<void> {
    await this.proposals.first().getByRole('button', { name: propositions.ajouter }).click();
  }

  /** Suppositions in force, as sentences. */
  get suppositions(): Locator {
    return this.panel.getByRole('region', { name: hypotheses.titre }).getByRole('listitem');
  }

  async setPlaces(rank: number, places: number): Promise<void> {
    await this.#fill(this.suppositions.nth(rank).getByRole('spinbutton'), places);
  }

  async remove(rank: number): Promise<void> {
    await this.suppositions.nth(rank).getByText(hypotheses.retirer, { exact: true }).click();
  }

  /** A supposed establishment in the commune of that name. */
  async openIn(commune: string): Promise<void> {
    const region = this.panel.getByRole('region', { name: hypotheses.ajouterTitre });
    await region.getByRole('searchbox').fill(commune);
    await region.getByRole('button', { name: commune }).first().click();
  }

  async placeOnMap(x: number, y: number): Promise<void> {
    const region = this.panel.getByRole('region', { name: hypotheses.ajouterTitre });
    await region.getByRole('button', { name: hypotheses.surCarte }).click();
    await region.getByText(hypotheses.cliquer).waitFor();
    const carte = await this.#page.locator('canvas.maplibregl-canvas').boundingBox();
    if (carte === null) throw new Error('got no map, expected one');
    await this.#page.mouse.click(carte.x + carte.width * x, carte.y + carte.height * y);
  }

  /** A row of the figures before and after; waits until they answer the settings in force. */
  async compare(label: string): Promise<Comparaison> {
    const section = this.panel.getByRole('region', { name: effets.titre, exact: true });
    const table = section.getByRole('table');
    await table.and(this.panel.locator('[aria-busy="false"]')).waitFor();
    const row = table.getByRole('row').filter({ has: this.#page.getByRole('rowheader', { name: label }) });
    const [avant = '', apres = '', ecart = ''] = await readTexts(row.getByRole('cell'));
    return { avant, apres, ecart };
  }

  /** A figure of the territory as it is, while nothing is supposed. */
  async compareAlone(label: string): Promise<string> {
    const section = this.panel.getByRole('region', { name: effets.sansHypothese });
    const table = section.getByRole('table').and(this.panel.locator('[aria-busy="false"]'));
    await table.waitFor();
    const row = table.getByRole('row').filter({ has: this.#page.getByRole('rowheader', { name: label }) });
    const [valeur = ''] = await readTexts(row.getByRole('cell'));
    return valeur;
  }

  get exportButton(): Locator {
    return this.#page.getByRole('button', { name: EXPORT.bouton });
  }

  async openRates(): Promise<void> {
    await this.panel.getByRole('button', { name: MANQUES.vues.taux }).click();
  }

  async seeSuppositions(): Promise<void> {
    await this.#page.getByRole('button', { name: IMPLANTATION.bandeauVoir }).click();
  }

  /** Details of the first establishment found by a text. */
  async openFirstDetails(texte: string): Promise<void> {
    await this.#page.getByLabel(COMMUN.recherche.libelle).first().fill(texte);
    const found = this.#page.getByRole('listbox', { name: COMMUN.recherche.libelle });
    await found.getByRole('option').first().click();
    await this.panel.getByRole('article', { name: FICHE.region }).waitFor();
  }

  /** Communes listed in the table of effects. */
  async communes(): Promise<number> {
    const grid = this.#page.getByRole('grid', { name: IMPLANTATION.tableau.titre });
    if ((await grid.count()) === 0) return 0;
    return Number(await grid.getAttribute('aria-rowcount')) - 1;
  }

  banner(nombre: number): Locator {
    return this.#page.getByText(IMPLANTATION.bandeau(nombre));
  }

  async undo(): Promise<void> {
    await this.#page
      .getByRole('group', { name: HISTORIQUE.titre })
      .getByRole('button', { name: /^Annuler/ })
      .click();
  }

  async supposeClosed(): Promise<void> {
    await this.panel
      .getByRole('article', { name: FICHE.region })
      .getByRole('button', { name: fiche.fermer })
      .click();
  }

  async seeEffects(): Promise<void> {
    await this.panel.getByRole('button', { name: fiche.voir }).click();
  }
}
