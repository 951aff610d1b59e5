import type { Contexte2d } from './contexte-2d';
import { COULEUR_INCONNU, TRAIT_INCONNU } from './view-model/couleurs-territoires';

/** Name of the pattern of what is unknown. */
export const IMAGE_INCONNU = 'carte-inconnu';
/** Side of the pattern, pixels. */
export const COTE_INCONNU_PX = 8;

/** Draws the pattern with its corner at 0,0: oblique lines that meet from one tile of it to the next. */
export function dessinerInconnu(ctx: Contexte2d, largeur = COTE_INCONNU_PX, hauteur = COTE_INCONNU_PX): void {
  ctx.fillStyle = COULEUR_INCONNU;
  ctx.fillRect(0, 0, largeur, hauteur);
  ctx.strokeStyle = TRAIT_INCONNU;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let x = -hauteur; x <= largeur; x += COTE_INCONNU_PX) {
    ctx.moveTo(x - 1, hauteur + 1);
    ctx.lineTo(x + hauteur + 1, -1);
  }
  ctx.stroke();
}
