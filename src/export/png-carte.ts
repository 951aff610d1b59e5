import { TEXTES_CARTE, texteAttribution } from '../i18n/carte';
import { formatNombre } from '../i18n/formats';
import { type Bloc, ENCRE, ENCRE_SECONDE, type Mesurer, police } from './png-bloc';
import { disposerLegende, ecrire, type RubriqueLegendePng } from './png-legende';
import { disposerPlanche } from './png-planche';
import { couperLignes } from './png-texte';

/** Picture of the map and what its frame needs. */
export interface CapturePng {
  readonly image: CanvasImageSource;
  /** Image pixels per CSS pixel. */
  readonly echelle: number;
  /** Size of the map in CSS pixels. */
  readonly largeurPx: number;
  readonly hauteurPx: number;
  /** Ground metres per CSS pixel. */
  readonly metresParPixel: number;
  readonly legende: readonly RubriqueLegendePng[];
}

/** Words around the picture. */
export interface EntetePng {
  readonly titre: string;
  /** Counts and filters in force; a line feed starts a line, "" = none. */
  readonly sousTitre: string;
  readonly attribution: {
    readonly producteur: string;
    readonly dateDonnees: string | null;
    readonly fictive: boolean;
    readonly references: readonly string[];
  };
}

const MARGE_PX = 24;

/**
 * PNG of a page on white: title, filters, the map with its scale, its north and its legend, credits. Maps shown side by
 * side stay so under one title, each with its own legend.
 */
export async function composePng(
  captures: readonly [CapturePng, ...CapturePng[]],
  entete: EntetePng,
): Promise<Blob> {
  const [{ echelle }] = captures;
  const essai = contexte(new OffscreenCanvas(1, 1));
  const mesurer: Mesurer = (texte, font) => {
    essai.font = font;
    return essai.measureText(texte).width;
  };
  const planche = disposerPlanche(captures, ({ legende }, largeurPx) =>
    disposerLegende(mesurer, legende, largeurPx),
  );
  const tete = disposerTete(mesurer, entete, planche.largeur);
  const pied = disposerPied(mesurer, entete, planche.largeur);
  const largeur = planche.largeur + 2 * MARGE_PX;
  const hauteur = tete.hauteur + planche.hauteur + pied.hauteur + 2 * MARGE_PX;

  const toile = new OffscreenCanvas(Math.round(largeur * echelle), Math.round(hauteur * echelle));
  const ctx = contexte(toile);
  ctx.scale(echelle, echelle);
  ctx.fillStyle = '#FFFFFF';
  ctx.fillRect(0, 0, largeur, hauteur);
  ctx.textBaseline = 'top';
  ctx.translate(MARGE_PX, MARGE_PX);
  tete.dessiner(ctx);
  ctx.translate(0, tete.hauteur);
  for (const [rang, { x, legendeX, legendeY, legende }] of planche.places.entries()) {
    ctx.save();
    ctx.translate(x, 0);
    dessinerCarte(ctx, captures[rang] as CapturePng);
    ctx.restore();
    ctx.save();
    ctx.translate(legendeX, legendeY);
    legende.dessiner(ctx);
    ctx.restore();
  }
  ctx.translate(0, planche.hauteur);
  pied.dessiner(ctx);
  return toile.convertToBlob({ type: 'image/png' });
}

function disposerTete(mesurer: Mesurer, entete: EntetePng, largeur: number): Bloc {
  const blocs = [
    { texte: entete.titre, font: police(20, 600), interligne: 26, couleur: ENCRE },
    { texte: entete.sousTitre, font: police(13), interligne: 18, couleur: ENCRE_SECONDE },
    {
      texte: entete.attribution.fictive ? TEXTES_CARTE.fictives : '',
      font: police(13, 600),
      interligne: 18,
      couleur: '#7A3B00',
    },
  ].map((bloc) => ({
    ...bloc,
    lignes: couperLignes(bloc.texte, largeur, (texte) => mesurer(texte, bloc.font)),
  }));
  return {
    hauteur: blocs.reduce((somme, { lignes, interligne }) => somme + lignes.length * interligne, 10),
    dessiner: (ctx) => {
      ctx.save();
      for (const { lignes, font, interligne, couleur } of blocs) {
        ecrire(ctx, lignes, font, couleur, interligne);
        ctx.translate(0, lignes.length * interligne);
      }
      ctx.restore();
    },
  };
}

const HAUT_PIED_PX = 12;

function disposerPied(mesurer: Mesurer, entete: EntetePng, largeur: number): Bloc {
  const font = police(12);
  const { producteur, dateDonnees, fictive, references } = entete.attribution;
  const credits = texteAttribution(producteur, dateDonnees, fictive, references);
  const lignes = couperLignes(credits, largeur, (texte) => mesurer(texte, font));
  return {
    hauteur: HAUT_PIED_PX + lignes.length * 16,
    dessiner: (ctx) => {
      ctx.save();
      ctx.translate(0, HAUT_PIED_PX);
      ecrire(ctx, lignes, font, ENCRE_SECONDE, 16);
      ctx.restore();
    },
  };
}

function dessinerCarte(ctx: OffscreenCanvasRenderingContext2D, capture: CapturePng): void {
  const { largeurPx, hauteurPx } = capture;
  ctx.drawImage(capture.image, 0, 0, largeurPx, hauteurPx);
  ctx.strokeStyle = '#8D969C';
  ctx.lineWidth = 1;
  ctx.strokeRect(0.5, 0.5, largeurPx - 1, hauteurPx - 1);
  const echelle = choisirEchelle(capture.metresParPixel, Math.min(180, largeurPx / 4));
  const x = largeurPx - echelle.longueurPx - 14;
  const y = hauteurPx - 16;
  ctx.fillStyle = 'rgb(255 255 255 / 88%)';
  ctx.fillRect(x - 8, y - 20, echelle.longueurPx + 16, 30);
  ctx.strokeStyle = ENCRE;
  ctx.lineWidth = 1.4;
  ctx.beginPath();
  ctx.moveTo(x, y - 6);
  ctx.lineTo(x, y);
  ctx.lineTo(x + echelle.longueurPx, y);
  ctx.lineTo(x + echelle.longueurPx, y - 6);
  ctx.stroke();
  ctx.font = police(11);
  ctx.fillStyle = ENCRE;
  ctx.fillText(echelle.libelle, x + 4, y - 16);
  // North mark.
  ctx.beginPath();
  ctx.moveTo(largeurPx - 22, 14);
  ctx.lineTo(largeurPx - 16, 28);
  ctx.lineTo(largeurPx - 28, 28);
  ctx.closePath();
  ctx.fill();
  ctx.font = police(12, 600);
  ctx.textAlign = 'center';
  ctx.fillText(TEXTES_CARTE.nord, largeurPx - 22, 31);
  ctx.textAlign = 'start';
}

/** Longest round length (1, 2 or 5 × a power of ten metres) that fits in `maxPx`. */
export function choisirEchelle(
  metresParPixel: number,
  maxPx: number,
): { readonly longueurPx: number; readonly libelle: string } {
  const max = metresParPixel * maxPx;
  const puissance = 10 ** Math.floor(Math.log10(max));
  const metres =
    [5, 2, 1].map((facteur) => facteur * puissance).find((longueur) => longueur <= max) ?? puissance;
  const libelle =
    metres >= 1000 ? `${formatNombre(metres / 1000)}\u00a0km` : `${formatNombre(metres, 2)}\u00a0m`;
  return { longueurPx: metres / metresParPixel, libelle };
}

function contexte(toile: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const ctx = toile.getContext('2d');
  if (ctx === null) throw new Error('2D canvas: got none, expected one');
  return ctx;
}
