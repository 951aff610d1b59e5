import type { Map as CarteMapLibre } from 'maplibre-gl';

/** Picture of the map at `echelle` image pixels per CSS pixel, taken within a frame: outside it is blank. */
export async function capturer(carte: CarteMapLibre, echelle: number): Promise<ImageBitmap> {
  const avant = carte.getPixelRatio();
  try {
    if (avant !== echelle) {
      carte.setPixelRatio(echelle);
      await repos(carte);
    }
    return await new Promise<ImageBitmap>((resolve, reject) => {
      carte.once('render', () => createImageBitmap(carte.getCanvas()).then(resolve, reject));
      carte.triggerRepaint();
    });
  } finally {
    if (avant !== echelle) carte.setPixelRatio(avant);
  }
}

/** Resolves when everything in view is loaded and painted. */
function repos(carte: CarteMapLibre): Promise<void> {
  return new Promise((resolve) => {
    carte.once('idle', () => resolve());
    carte.triggerRepaint();
  });
}

/** Ground metres per CSS pixel at the centre of the view. */
export function metresParPixel(carte: CarteMapLibre): number {
  const { lat } = carte.getCenter();
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** carte.getZoom());
}
