import { type Bloc, ENCRE, ENCRE_SECONDE, type Mesurer, police } from './png-bloc';
import { couperLignes } from './png-texte';

/** One line of the legend: how to draw its sign (centred on 0,0, at most 30 px wide) and its words. */
export interface EntreeLegendePng {
  readonly libelle: string;
  readonly dessiner: (ctx: OffscreenCanvasRenderingContext2D) => void;
  readonly hauteurPx: number;
}

export interface RubriqueLegendePng {
  readonly titre: string | null;
  readonly entrees: readonly EntreeLegendePng[];
}

const POLICE_TITRE = police(12, 600);
const POLICE_LIBELLE = police(13);
const LIGNE_TITRE_PX = 16;
const LIGNE_PX = 17;
const SIGNE_PX = 34;
const ECART_SIGNE_PX = 8;

/** The legend in a column of that width: titles and words are cut to fit, whatever their length. */
export function disposerLegende(
  mesurer: Mesurer,
  rubriques: readonly RubriqueLegendePng[],
  largeurPx: number,
): Bloc {
  const traits: { readonly y: number; readonly dessiner: Bloc['dessiner'] }[] = [];
  let y = 0;
  for (const { titre, entrees } of rubriques) {
    if (titre !== null) {
      const lignes = couperLignes(titre, largeurPx, (texte) => mesurer(texte, POLICE_TITRE));
      traits.push({
        y: y + 7,
        dessiner: (ctx) => ecrire(ctx, lignes, POLICE_TITRE, ENCRE_SECONDE, LIGNE_TITRE_PX),
      });
      y += lignes.length * LIGNE_TITRE_PX + 8;
    }
    for (const entree of entrees) {
      const lignes = couperLignes(entree.libelle, largeurPx - SIGNE_PX - ECART_SIGNE_PX, (texte) =>
        mesurer(texte, POLICE_LIBELLE),
      );
      const hauteur = Math.max(entree.hauteurPx, LIGNE_PX * lignes.length) + 3;
      traits.push({ y, dessiner: (ctx) => dessinerEntree(ctx, entree, lignes, hauteur) });
      y += hauteur;
    }
  }
  return {
    hauteur: y,
    dessiner: (ctx) => {
      for (const trait of traits) {
        ctx.save();
        ctx.translate(0, trait.y);
        trait.dessiner(ctx);
        ctx.restore();
      }
    },
  };
}

function dessinerEntree(
  ctx: OffscreenCanvasRenderingContext2D,
  entree: EntreeLegendePng,
  lignes: readonly string[],
  hauteur: number,
): void {
  ctx.save();
  ctx.translate(SIGNE_PX / 2, hauteur / 2);
  entree.dessiner(ctx);
  ctx.restore();
  ctx.translate(SIGNE_PX + ECART_SIGNE_PX, hauteur / 2 - (lignes.length * LIGNE_PX) / 2 + 2);
  ecrire(ctx, lignes, POLICE_LIBELLE, ENCRE, LIGNE_PX);
}

/** Lines of text from 0,0 down. */
export function ecrire(
  ctx: OffscreenCanvasRenderingContext2D,
  lignes: readonly string[],
  font: string,
  couleur: string,
  interligne: number,
): void {
  ctx.font = font;
  ctx.fillStyle = couleur;
  for (const [k, ligne] of lignes.entries()) ctx.fillText(ligne, 0, k * interligne);
}
