import type { Locator, Page } from 'playwright-core';

/** Size of the map in the measures of frames: larger, software rendering would measure the rasteriser. */
export const LARGEUR_PX = 830;
export const HAUTEUR_PX = 430;

/** Views the camera path goes through: the country, a region, a département. */
const VUES = [
  { zoom: 5.4, latitude: 46.6, longitude: 2.6 },
  { zoom: 7.2, latitude: 45.6, longitude: 4.6 },
  { zoom: 9, latitude: 48.8, longitude: 2.4 },
] as const;
export type VueParcours = (typeof VUES)[number];

/** At each view, a turn by the arrow keys: 100 pixels each, eased over 0.3 s. */
const TOUCHES = ['Right', 'Right', 'Down', 'Left', 'Left', 'Left', 'Up', 'Up', 'Right', 'Down'] as const;
const INTERVALLE_MS = 320;

/** Frames of a camera path. */
export interface Parcours {
  readonly imagesParSeconde: number;
  readonly medianeMs: number;
  readonly pireMs: number;
}

declare global {
  interface Window {
    images: number[] | null;
  }
}

/** Changes the window until the map has the size of the measures. */
export async function ajuster(page: Page, canvas: Locator): Promise<void> {
  for (let essai = 0; essai < 6; essai += 1) {
    const boite = await canvas.boundingBox();
    const fenetre = page.viewportSize();
    if (boite === null || fenetre === null) throw new Error('camera path: got no map, expected one');
    const [dx, dy] = [LARGEUR_PX - boite.width, HAUTEUR_PX - boite.height];
    if (Math.abs(dx) <= 3 && Math.abs(dy) <= 3) return;
    await page.setViewportSize({
      width: Math.round(fenetre.width + dx * 1.3),
      height: Math.round(fenetre.height + dy * 1.3),
    });
    await page.waitForTimeout(400);
  }
  throw new Error('camera path: got a map of another size, expected 830 by 430');
}

/** Moves the map along the path and counts the frames painted meanwhile. */
export async function parcourir(
  page: Page,
  canvas: Locator,
  placer: (vue: VueParcours) => Promise<void>,
): Promise<Parcours> {
  const intervalles: number[] = [];
  for (const vue of VUES) {
    await placer(vue);
    // The tiles of the view and its surroundings come first: the path measures movement.
    await page.waitForTimeout(2500);
    await canvas.evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }));
    await page.evaluate(() => {
      const images: number[] = [];
      window.images = images;
      const noter = (instant: number) => {
        images.push(instant);
        if (window.images === images) requestAnimationFrame(noter);
      };
      requestAnimationFrame(noter);
    });
    for (const touche of TOUCHES) {
      await page.keyboard.press(`Arrow${touche}`);
      await page.waitForTimeout(INTERVALLE_MS);
    }
    const images = await page.evaluate(() => {
      const notees = window.images ?? [];
      window.images = null;
      return notees;
    });
    for (let k = 1; k < images.length; k += 1)
      intervalles.push((images[k] as number) - (images[k - 1] as number));
  }
  const triees = [...intervalles].sort((a, b) => a - b);
  const total = intervalles.reduce((a, b) => a + b, 0);
  return {
    imagesParSeconde: (1000 * intervalles.length) / total,
    medianeMs: triees[triees.length >> 1] ?? Number.NaN,
    pireMs: triees.at(-1) ?? Number.NaN,
  };
}
