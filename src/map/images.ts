import { lireCleDonut } from '../domain/cartographie/donut';
import type { CouleurOffre } from '../domain/projet/reglages-analyse';
import type { Contexte2d } from './contexte-2d';
import { COTE_INCONNU_PX, dessinerInconnu, IMAGE_INCONNU } from './images-carte';
import {
  DEMI_COTE_MEMBRE_PX,
  DEMI_COTE_SUPPORT_PX,
  dessinerMembre,
  dessinerSupport,
  lireImageMembre,
  lireImageSupport,
} from './images-groupement';
import {
  COULEURS_CHANGEMENTS,
  DEMI_COTE_CHANGEMENT_PX,
  lireCleChangement,
  type TraceChangement,
} from './view-model/changements';
import { FOND } from './view-model/couleurs';
import { couleursPalette, paletteDe } from './view-model/palettes';
import { diametreDonut, lireCleSymbole, type TraceSymbole, tracerSymbole } from './view-model/symboles';

/** Draws a symbol centred on 0,0. */
export function dessinerSymbole(ctx: Contexte2d, trace: TraceSymbole): void {
  const chemin = new Path2D(trace.chemin);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'butt';
  // White halo first: neighbours that touch stay apart.
  ctx.setLineDash([]);
  ctx.strokeStyle = FOND.halo;
  ctx.lineWidth = trace.epaisseurPx + 2.5;
  ctx.stroke(chemin);
  ctx.fillStyle = trace.remplissage;
  ctx.fill(chemin);
  ctx.setLineDash(trace.tirets === null ? [] : [...trace.tirets]);
  ctx.strokeStyle = trace.contour;
  ctx.lineWidth = trace.epaisseurPx;
  ctx.stroke(chemin);
  ctx.setLineDash([]);
  if (trace.point !== null) {
    ctx.beginPath();
    ctx.arc(0, 0, trace.point.rayonPx, 0, 2 * Math.PI);
    ctx.fillStyle = trace.point.couleur;
    ctx.fill();
  }
}

/** Thickness of a donut's ring. */
const ANNEAU_PX = 6;

/** Draws a donut centred on 0,0; `pile` doubles its outline. */
export function dessinerDonut(
  ctx: Contexte2d,
  cle: string,
  pile: boolean,
  couleurs: readonly string[],
): void {
  const { palier, parts } = lireCleDonut(cle);
  const rayon = diametreDonut(palier) / 2;
  ctx.setLineDash([]);
  disque(ctx, rayon + (pile ? 4 : 1.5), FOND.halo);
  if (pile) {
    ctx.beginPath();
    ctx.arc(0, 0, rayon + 2.5, 0, 2 * Math.PI);
    ctx.strokeStyle = '#3D444A';
    ctx.lineWidth = 1.2;
    ctx.stroke();
  }
  let angle = -Math.PI / 2;
  for (const { rang, part } of parts) {
    const fin = angle + part * 2 * Math.PI;
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.arc(0, 0, rayon, angle, fin);
    ctx.closePath();
    ctx.fillStyle = couleurs[rang] ?? FOND.halo;
    ctx.fill();
    angle = fin;
  }
  if (parts.length > 1) {
    // Thin white cuts between arcs: neighbours of close luminance stay apart.
    ctx.strokeStyle = FOND.halo;
    ctx.lineWidth = 1.2;
    angle = -Math.PI / 2;
    for (const { part } of parts) {
      ctx.beginPath();
      ctx.moveTo(0, 0);
      ctx.lineTo(rayon * Math.cos(angle), rayon * Math.sin(angle));
      ctx.stroke();
      angle += part * 2 * Math.PI;
    }
  }
  ctx.beginPath();
  ctx.arc(0, 0, rayon, 0, 2 * Math.PI);
  ctx.strokeStyle = '#3D444A';
  ctx.lineWidth = 0.8;
  ctx.stroke();
  disque(ctx, rayon - ANNEAU_PX, FOND.halo);
}

/** Colours of the arcs of a donut. */
export function couleursDonut(palette: CouleurOffre | 'changements'): readonly string[] {
  return palette === 'changements' ? COULEURS_CHANGEMENTS : couleursPalette(palette);
}

/** Draws the sign of a change centred on 0,0, over a white halo. */
export function dessinerChangement(ctx: Contexte2d, trace: TraceChangement): void {
  const chemin = new Path2D(trace.chemin);
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'butt';
  ctx.strokeStyle = FOND.halo;
  ctx.lineWidth = trace.epaisseurPx + 3.4;
  ctx.stroke(chemin);
  if (trace.remplissage !== null) {
    ctx.fillStyle = trace.remplissage;
    ctx.fill(chemin);
  }
  ctx.strokeStyle = trace.couleur;
  ctx.lineWidth = trace.epaisseurPx;
  ctx.stroke(chemin);
}

/** Name of the image of a town's point. */
export const IMAGE_VILLE = 'ville';

/** Picture of an image the style asks for, null when the name is not one of ours. */
export function peindreImage(id: string, echelle: number): { readonly image: ImageData } | null {
  const symbole = lireCleSymbole(id);
  if (symbole !== null) {
    const trace = tracerSymbole(symbole);
    return { image: peindre(trace.demiCotePx, echelle, (ctx) => dessinerSymbole(ctx, trace)) };
  }
  if (id === IMAGE_VILLE) {
    return {
      image: peindre(4, echelle, (ctx) => {
        disque(ctx, 2.8, FOND.villeSecondaire);
        disque(ctx, 1.7, FOND.halo);
      }),
    };
  }
  if (id === IMAGE_INCONNU) {
    const demiCote = COTE_INCONNU_PX / 2;
    return {
      image: peindre(demiCote, echelle, (ctx) => {
        ctx.translate(-demiCote, -demiCote);
        dessinerInconnu(ctx);
      }),
    };
  }
  const changement = lireCleChangement(id);
  if (changement !== null)
    return { image: peindre(DEMI_COTE_CHANGEMENT_PX, echelle, (ctx) => dessinerChangement(ctx, changement)) };
  const support = lireImageSupport(id);
  if (support !== null)
    return { image: peindre(DEMI_COTE_SUPPORT_PX, echelle, (ctx) => dessinerSupport(ctx, support)) };
  const membre = lireImageMembre(id);
  if (membre !== null) {
    const { couleur, hors } = membre;
    return { image: peindre(DEMI_COTE_MEMBRE_PX, echelle, (ctx) => dessinerMembre(ctx, couleur, hors)) };
  }
  const donut = /^(a\d|c)-(\d-\d{1,9})-([01])$/.exec(id);
  if (donut === null) return null;
  const cle = donut[2] as string;
  const jeu = donut[1] as string;
  const palette = jeu === 'c' ? 'changements' : paletteDe(Number(jeu.slice(1)));
  if (palette === null) return null;
  const couleurs = couleursDonut(palette);
  const demiCote = diametreDonut(lireCleDonut(cle).palier) / 2 + 5;
  return {
    image: peindre(demiCote, echelle, (ctx) => dessinerDonut(ctx, cle, donut[3] === '1', couleurs)),
  };
}

/** Side of the shared canvas: the largest donut at three image pixels per pixel. */
const COTE_ATELIER = 256;
let atelier: Contexte2d | null = null;

/** Paints on one canvas shared by all images: making a canvas costs more than drawing on it. */
function peindre(demiCotePx: number, echelle: number, dessiner: (ctx: Contexte2d) => void): ImageData {
  const cote = Math.min(COTE_ATELIER, Math.ceil(demiCotePx * 2 * echelle));
  atelier ??= creerContexte(COTE_ATELIER);
  const ctx = atelier;
  ctx.resetTransform();
  ctx.clearRect(0, 0, cote, cote);
  ctx.scale(echelle, echelle);
  ctx.translate(demiCotePx, demiCotePx);
  dessiner(ctx);
  return ctx.getImageData(0, 0, cote, cote);
}

function creerContexte(cote: number): Contexte2d {
  const ctx = new OffscreenCanvas(cote, cote).getContext('2d', { willReadFrequently: true });
  if (ctx === null) throw new Error('2D canvas: got none, expected one');
  return ctx;
}

function disque(ctx: Contexte2d, rayon: number, couleur: string): void {
  ctx.beginPath();
  ctx.arc(0, 0, rayon, 0, 2 * Math.PI);
  ctx.fillStyle = couleur;
  ctx.fill();
}
