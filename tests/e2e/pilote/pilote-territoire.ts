import type { Locator, Page } from 'playwright-core';
import { COMMUN } from '../../../src/i18n/commun';
import { ISOCHRONE } from '../../../src/i18n/enligne';
import { ETENDUE, type NOMS_NIVEAUX, TERRITOIRE_VIDE } from '../../../src/i18n/etendue';
import { calm } from '../aide/calme';
import { plain, readNumber, startingWith } from './lire';

/** The one territory selector, and what is drawn on the map to choose a place. */
export class PiloteTerritoire {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get button(): Locator {
    return this.#page.getByRole('banner').getByRole('button', { name: startingWith(ETENDUE.libelle) });
  }

  /** Name of the place in the header. */
  async chosen(): Promise<string> {
    return plain(await this.button.innerText());
  }

  get panel(): Locator {
    return this.#page.getByRole('dialog').filter({ hasText: ETENDUE.titre });
  }

  async open(): Promise<void> {
    if (!(await this.panel.isVisible())) await this.button.click();
    await this.panel.getByRole('heading', { name: ETENDUE.titre }).waitFor();
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: ETENDUE.fermer, exact: true }).click();
    await this.panel.waitFor({ state: 'detached' });
  }

  /** By what the place is chosen: "Intercommunalité", "Contour dessiné"… */
  async chooseBy(label: string): Promise<void> {
    await this.open();
    await this.panel.getByRole('radio', { name: label, exact: true }).check();
  }

  get list(): Locator {
    return this.panel.getByRole('list', { name: ETENDUE.liste, exact: true });
  }

  /** Territories offered, with the establishments each says it has. */
  async offered(): Promise<Map<string, number>> {
    await this.list.getByRole('listitem').first().waitFor();
    await calm(this.#page);
    const lines = await this.list.getByRole('listitem').allInnerTexts();
    return new Map(
      lines.map((line) => {
        const [name = '', count = ''] = line.trim().split(/\n+/);
        return [plain(name).trim(), readNumber(count) ?? 0] as const;
      }),
    );
  }

  async toggle(name: string): Promise<void> {
    await this.list.getByRole('checkbox', { name: startingWith(name) }).click();
  }

  async find(text: string): Promise<void> {
    await this.panel.getByRole('searchbox').first().fill(text);
  }

  async clear(): Promise<void> {
    await this.#page.getByRole('banner').getByRole('button', { name: ETENDUE.effacer, exact: true }).click();
  }

  /** Gives codes of communes or EPCI, as pasted. */
  async giveCodes(codes: string): Promise<void> {
    await this.chooseBy(ETENDUE.listeCodes);
    await this.panel.getByRole('textbox', { name: ETENDUE.codes.libelle }).fill(codes);
    await this.panel.getByRole('button', { name: ETENDUE.codes.appliquer, exact: true }).click();
  }

  /** What the panel last said. */
  async said(): Promise<string> {
    return plain((await this.panel.getByRole('status').allInnerTexts()).join(' '));
  }

  async takePencil(name = ''): Promise<void> {
    await this.chooseBy(ETENDUE.dessin);
    if (name !== '')
      await this.panel.getByRole('textbox', { name: ETENDUE.contour.nom, exact: true }).fill(name);
    await this.panel.getByRole('button', { name: ETENDUE.contour.tracer, exact: true }).click();
    await this.toolbar.waitFor();
  }

  /** What is shown over the map while something is drawn. */
  get toolbar(): Locator {
    return this.#page.getByRole('region', { name: ETENDUE.outil.titreDessin, exact: true });
  }

  /** Clicks the map at shares of its width and height. */
  async clickMap(points: readonly (readonly [number, number])[], double = false): Promise<void> {
    const map = this.#page.getByRole('region', { name: COMMUN.carte.titre, exact: true });
    const box = await map.boundingBox();
    if (box === null) throw new Error('got no map, expected one on screen');
    for (const [rank, [x, y]] of points.entries()) {
      const at = [box.x + box.width * x, box.y + box.height * y] as const;
      if (double && rank === points.length - 1) await this.#page.mouse.dblclick(...at);
      else await this.#page.mouse.click(...at);
    }
  }

  /** An outline corner by corner, without the map. */
  async typeOutline(corners: string): Promise<void> {
    await this.chooseBy(ETENDUE.dessin);
    await this.panel.getByRole('textbox', { name: ETENDUE.contour.clavier, exact: true }).fill(corners);
    await this.panel.getByRole('button', { name: ETENDUE.contour.appliquer, exact: true }).click();
  }

  async around(commune: string): Promise<void> {
    await this.chooseBy(ETENDUE.rayon);
    await this.panel.getByRole('searchbox', { name: ETENDUE.autour.commune }).fill(commune);
    await this.panel
      .getByRole('button', { name: startingWith(commune) })
      .first()
      .click();
  }

  async setMinutes(minutes: number): Promise<void> {
    const field = this.panel.getByRole('spinbutton', { name: ETENDUE.autour.minutes });
    await field.fill(String(minutes));
    await field.press('Enter');
  }

  /** Level the tables are read at. */
  async readBy(level: keyof typeof NOMS_NIVEAUX): Promise<void> {
    await this.open();
    await this.panel.getByLabel(ETENDUE.niveauLecture).selectOption(level);
  }

  /** What is said of a place of which nothing is loaded; "" when nothing is. */
  async emptiness(): Promise<string> {
    const said = this.#page.getByRole('status').filter({ has: this.#wayOut });
    return (await said.count()) === 0 ? '' : plain(await said.first().innerText());
  }

  get #wayOut(): Locator {
    return this.#page.getByRole('button', { name: TERRITOIRE_VIDE.charger, exact: true });
  }

  async clearEmptiness(): Promise<void> {
    await this.#page
      .getByRole('status')
      .filter({ has: this.#wayOut })
      .getByRole('button', { name: ETENDUE.effacer, exact: true })
      .click();
  }

  get askOutline(): Locator {
    return this.panel.getByRole('button', { name: ISOCHRONE.bouton, exact: true });
  }

  get sendOutline(): Locator {
    return this.panel.getByRole('button', { name: ISOCHRONE.envoyer, exact: true });
  }

  async words(): Promise<string> {
    return plain(await this.panel.innerText());
  }
}
