import type { Locator, Page } from 'playwright-core';
import type { DispositionCarte, MethodeClasses } from '../../../src/domain/projet/reglages-analyse';
import { TEXTES_CARTE } from '../../../src/i18n/carte';
import { COMMUN } from '../../../src/i18n/commun';
import { ETENDUE, type NOMS_NIVEAUX } from '../../../src/i18n/etendue';
import { EXPORT } from '../../../src/i18n/export';
import {
  LIBELLES_DISPOSITION,
  LIBELLES_METHODE,
  SERIES_PETITES,
  TERRITOIRES,
} from '../../../src/i18n/territoires';
import { calm } from '../aide/calme';
import { plain, readTexts } from './lire';

/** Maps of territories. */
export class PiloteTerritoires {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #panel(): Locator {
    return this.#page.getByRole('region', { name: TERRITOIRES.titre, exact: true });
  }

  get #place(): Locator {
    return this.#page.getByRole('region', { name: COMMUN.carte.titre, exact: true });
  }

  get grid(): Locator {
    return this.#page.getByRole('grid', { name: TERRITOIRES.tableau });
  }

  /** Legends of the maps on screen, in their order. */
  get legends(): Locator {
    return this.#place.getByRole('region', { name: TEXTES_CARTE.legende, exact: true });
  }

  /** Text alternatives of the maps on screen. */
  async descriptions(): Promise<string[]> {
    const canvases = await this.#place.getByLabel(/^Carte\s:/).all();
    return Promise.all(
      canvases.map(async (canvas) => plain((await canvas.getAttribute('aria-label')) ?? '')),
    );
  }

  /** Waits for a map whose legend has `count` classes or more. */
  async waitForClasses(count: number, map = 0): Promise<void> {
    const lines = this.legends.nth(map).getByRole('listitem');
    await lines.nth(count - 1).waitFor({ timeout: 90_000 });
  }

  async legendLines(map = 0): Promise<string[]> {
    await calm(this.#page);
    return readTexts(this.legends.nth(map).getByRole('listitem'));
  }

  async chooseLevel(niveau: keyof typeof NOMS_NIVEAUX): Promise<void> {
    await this.#panel.getByLabel(ETENDUE.niveauLecture).selectOption(niveau);
  }

  async #choose(label: string, text: string, option: string): Promise<void> {
    const field = this.#panel
      .getByRole('combobox', { name: label })
      .or(this.#panel.getByLabel(label))
      .first();
    await field.click();
    await field.fill(text);
    await this.#page.getByRole('option', { name: option, exact: true }).click();
  }

  async chooseVariable(option: string): Promise<void> {
    await this.#choose(TERRITOIRES.variable, option, option);
  }

  async crossWith(option: string): Promise<void> {
    await this.#choose(TERRITOIRES.secondaire, option, option);
  }

  async showCircles(option: string): Promise<void> {
    await this.#choose(TERRITOIRES.symboles, option, option);
  }

  async compareWith(option: string): Promise<void> {
    await this.#choose(TERRITOIRES.comparee, option, option);
  }

  async chooseMethod(methode: MethodeClasses): Promise<void> {
    await this.#panel
      .getByLabel(TERRITOIRES.methode, { exact: true })
      .selectOption({ label: LIBELLES_METHODE[methode] });
  }

  async chooseClasses(nombre: number): Promise<void> {
    await this.#panel.getByLabel(TERRITOIRES.nombre).selectOption(String(nombre));
  }

  async typeBound(rang: number, valeur: string): Promise<void> {
    const field = this.#panel.getByLabel(TERRITOIRES.borne(rang), { exact: true });
    await field.fill(valeur);
    await field.press('Enter');
  }

  get histogram(): Locator {
    return this.#panel.getByRole('img', { name: /^Répartition/ });
  }

  async arrange(disposition: DispositionCarte): Promise<void> {
    await this.#panel
      .getByRole('group', { name: TERRITOIRES.disposition })
      .getByRole('button', { name: LIBELLES_DISPOSITION[disposition] })
      .click();
  }

  async chooseSeries(serie: keyof typeof SERIES_PETITES): Promise<void> {
    await this.#panel.getByRole('button', { name: SERIES_PETITES[serie] }).click();
  }

  /** Words of each small map. */
  async smallMaps(): Promise<string[]> {
    const maps = this.#place.getByRole('figure').getByRole('img');
    await maps.first().waitFor({ timeout: 60_000 });
    return Promise.all(
      (await maps.all()).map(async (map) => plain((await map.getAttribute('aria-label')) ?? '')),
    );
  }

  async rows(): Promise<string[][]> {
    await this.grid.getByRole('gridcell').first().waitFor();
    await calm(this.#page);
    const rows = await this.grid.getByRole('row').all();
    const cells = await Promise.all(rows.map((row) => readTexts(row.getByRole('gridcell'))));
    return cells.filter((row) => row.length > 0);
  }

  async count(): Promise<number> {
    await calm(this.#page);
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  async chooseRow(name: string): Promise<void> {
    await this.grid.getByRole('gridcell', { name }).first().click();
  }

  /** Name of the row chosen in the table. */
  async chosenRow(): Promise<string> {
    await calm(this.#page);
    const row = this.grid.locator('[role=row][aria-selected=true]');
    return plain(await row.getByRole('gridcell').first().innerText());
  }

  /** Clicks the middle of a map. */
  async clickMap(map = 0): Promise<void> {
    await this.#place
      .getByLabel(/^Carte\s:/)
      .nth(map)
      .click();
  }

  async export(item: string): Promise<void> {
    await this.#page.getByRole('button', { name: EXPORT.bouton, exact: true }).click();
    await this.#page.getByRole('menuitem', { name: item }).click();
  }

  /** Share of the middle of each half of a picture that bears a drawing: paper is pure white, maps are not. */
  shareDrawn(png: Buffer): Promise<readonly number[]> {
    return this.#page.evaluate(async (base64) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]),
      );
      const { width, height } = image;
      const ctx = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      ctx.drawImage(image, 0, 0);
      return [0.25, 0.75].map((middle) => {
        const size = Math.round(Math.min(width / 4, height / 4));
        const x = Math.round(width * middle - size / 2);
        const { data } = ctx.getImageData(x, Math.round(height * 0.4 - size / 2), size, size);
        let drawn = 0;
        for (let k = 0; k < data.length; k += 4)
          if (data[k] !== 255 || data[k + 1] !== 255 || data[k + 2] !== 255) drawn += 1;
        return drawn / (size * size);
      });
    }, png.toString('base64'));
  }

  /** Colours of the legend whose class holds a territory, and how many pixels of the map bear each. */
  async drawnColours(): Promise<{ readonly count: number; readonly pixels: number }[]> {
    const lines = await this.legends.first().locator('[data-rubrique=carte] li:has(rect)').all();
    const classes = await Promise.all(
      lines.map(async (line) => ({
        colour: (await line.locator('rect').last().getAttribute('fill')) ?? '',
        count: Number(/(\d+)$/.exec(await line.innerText())?.[1] ?? 0),
      })),
    );
    const picture = await this.#place
      .getByLabel(/^Carte\s:/)
      .first()
      .screenshot();
    const pixels = await this.#page.evaluate(
      async ({ base64, colours }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, image.width, image.height) ?? {
          data: new Uint8ClampedArray(),
        };
        const found = new Map<number, number>();
        for (let k = 0; k < data.length; k += 4) {
          const colour = ((data[k] ?? 0) << 16) | ((data[k + 1] ?? 0) << 8) | (data[k + 2] ?? 0);
          found.set(colour, (found.get(colour) ?? 0) + 1);
        }
        return colours.map((colour) => found.get(Number.parseInt(colour.slice(1), 16)) ?? 0);
      },
      { base64: picture.toString('base64'), colours: classes.map(({ colour }) => colour) },
    );
    return classes.map(({ count }, k) => ({ count, pixels: pixels[k] ?? 0 }));
  }

  /** Zoom, latitude and longitude of each map, read from their scale and from the address. */
  async scales(): Promise<string[]> {
    const bars = this.#place.locator('.maplibregl-ctrl-scale');
    return readTexts(bars);
  }

  async zoomIn(map: number): Promise<void> {
    await this.#place.getByRole('button', { name: 'Zoomer' }).nth(map).click();
  }
}
