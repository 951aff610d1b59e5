import type { Contexte2d } from './contexte-2d';

/** Half side of the square that holds the sign of a support, halo included. */
export const DEMI_COTE_SUPPORT_PX = 15;

/** Five-pointed star in a rounded square, centred on 0,0: paths for a canvas and for SVG. */
export const CADRE_SUPPORT =
  'M-8,-11H8A3,3 0 0 1 11,-8V8A3,3 0 0 1 8,11H-8A3,3 0 0 1 -11,8V-8A3,3 0 0 1 -8,-11Z';
export const ETOILE_SUPPORT = etoile(7.6, 3.2);

/** Name of the image of a support in a colour, and back. */
export function imageSupport(couleur: string): string {
  return `s-${couleur}`;
}

export function lireImageSupport(id: string): string | null {
  return /^s-(#[0-9A-F]{6})$/i.exec(id)?.[1] ?? null;
}

/** Name of the image of a member in a colour, hollow outside the territory shown, and back. */
export function imageMembre(couleur: string, hors: boolean): string {
  return `m-${couleur}-${hors ? 1 : 0}`;
}

export function lireImageMembre(id: string): { readonly couleur: string; readonly hors: boolean } | null {
  const lu = /^m-(#[0-9A-F]{6})-([01])$/i.exec(id);
  return lu === null ? null : { couleur: lu[1] as string, hors: lu[2] === '1' };
}

/** Half side of the square that holds the sign of a member, halo included. */
export const DEMI_COTE_MEMBRE_PX = 9;

/** Draws the sign of a member centred on 0,0. */
export function dessinerMembre(ctx: Contexte2d, couleur: string, hors: boolean): void {
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(0, 0, 6, 0, 2 * Math.PI);
  ctx.strokeStyle = '#FFFFFF';
  ctx.lineWidth = 5.6;
  ctx.stroke();
  ctx.fillStyle = hors ? '#FFFFFF' : couleur;
  ctx.fill();
  ctx.strokeStyle = couleur;
  ctx.lineWidth = 2.4;
  ctx.stroke();
}

/** Draws the sign of a support centred on 0,0. */
export function dessinerSupport(ctx: Contexte2d, couleur: string): void {
  const cadre = new Path2D(CADRE_SUPPORT);
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.strokeStyle = '#FFFFFF';
  ctx.lineWidth = 4;
  ctx.stroke(cadre);
  ctx.fillStyle = couleur;
  ctx.fill(cadre);
  ctx.fillStyle = '#FFFFFF';
  ctx.fill(new Path2D(ETOILE_SUPPORT));
}

function etoile(grand: number, petit: number): string {
  const sommets = Array.from({ length: 10 }, (_, k) => {
    const angle = -Math.PI / 2 + (Math.PI * k) / 5;
    const rayon = k % 2 === 0 ? grand : petit;
    return `${(rayon * Math.cos(angle)).toFixed(2)},${(rayon * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${sommets.join('L')}Z`;
}
