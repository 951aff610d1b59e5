import { TEXTES_CARTE, texteAttribution } from '../i18n/carte';
import { formatNombre } from '../i18n/formats';
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

const POLICE = '"Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
const MARGE_PX = 24;
const LEGENDE_PX = 230;
const ENCRE = '#22272B';
const ENCRE_SECONDE = '#4A4F54';

/** PNG of a page on white: title, filters, the map with its scale and north, its legend, its credits. */
export async function composePng(capture: CapturePng, entete: EntetePng): Promise<Blob> {
  const { echelle } = capture;
  const largeur = capture.largeurPx + LEGENDE_PX + 3 * MARGE_PX;
  const mesure = contexte(new OffscreenCanvas(1, 1));
  const tete = disposerTete(mesure, entete, largeur - 2 * MARGE_PX);
  const pied = disposerPied(mesure, entete, largeur - 2 * MARGE_PX);
  const corps = Math.max(capture.hauteurPx, hauteurRubriques(capture.legende));
  const hauteur = MARGE_PX + tete.hauteur + corps + pied.hauteur + MARGE_PX;

  const toile = new OffscreenCanvas(Math.round(largeur * echelle), Math.round(hauteur * echelle));
  const ctx = contexte(toile);
  ctx.scale(echelle, echelle);
  ctx.fillStyle = '#FFFFFF';
  ctx.fillRect(0, 0, largeur, hauteur);
  ctx.textBaseline = 'top';
  ctx.translate(MARGE_PX, MARGE_PX);
  tete.dessiner(ctx);
  ctx.translate(0, tete.hauteur);
  dessinerCarte(ctx, capture);
  ctx.save();
  ctx.translate(capture.largeurPx + MARGE_PX, 0);
  dessinerLegende(ctx, capture.legende);
  ctx.restore();
  ctx.translate(0, corps);
  pied.dessiner(ctx);
  return toile.convertToBlob({ type: 'image/png' });
}

interface Bloc {
  readonly hauteur: number;
  readonly dessiner: (ctx: OffscreenCanvasRenderingContext2D) => void;
}

function disposerTete(mesure: OffscreenCanvasRenderingContext2D, entete: EntetePng, largeur: number): Bloc {
  const blocs = [
    { texte: entete.titre, police: `600 20px ${POLICE}`, interligne: 26, couleur: ENCRE },
    { texte: entete.sousTitre, police: `13px ${POLICE}`, interligne: 18, couleur: ENCRE_SECONDE },
    {
      texte: entete.attribution.fictive ? TEXTES_CARTE.fictives : '',
      police: `600 13px ${POLICE}`,
      interligne: 18,
      couleur: '#7A3B00',
    },
  ].map((bloc) => {
    mesure.font = bloc.police;
    return { ...bloc, lignes: couperLignes(bloc.texte, largeur, (texte) => mesure.measureText(texte).width) };
  });
  const hauteur = blocs.reduce((somme, { lignes, interligne }) => somme + lignes.length * interligne, 10);
  return {
    hauteur,
    dessiner: (ctx) => {
      let y = 0;
      for (const { lignes, police, interligne, couleur } of blocs) {
        ctx.font = police;
        ctx.fillStyle = couleur;
        for (const ligne of lignes) {
          ctx.fillText(ligne, 0, y);
          y += interligne;
        }
      }
    },
  };
}

function disposerPied(mesure: OffscreenCanvasRenderingContext2D, entete: EntetePng, largeur: number): Bloc {
  const police = `12px ${POLICE}`;
  const { producteur, dateDonnees, fictive, references } = entete.attribution;
  const credits = texteAttribution(producteur, dateDonnees, fictive, references);
  mesure.font = police;
  const lignes = couperLignes(credits, largeur, (texte) => mesure.measureText(texte).width);
  return {
    hauteur: 12 + lignes.length * 16,
    dessiner: (ctx) => {
      ctx.font = police;
      ctx.fillStyle = ENCRE_SECONDE;
      for (const [k, ligne] of lignes.entries()) ctx.fillText(ligne, 0, 12 + k * 16);
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
  ctx.font = `11px ${POLICE}`;
  ctx.fillStyle = ENCRE;
  ctx.fillText(echelle.libelle, x + 4, y - 16);
  // North mark.
  ctx.beginPath();
  ctx.moveTo(largeurPx - 22, 14);
  ctx.lineTo(largeurPx - 16, 28);
  ctx.lineTo(largeurPx - 28, 28);
  ctx.closePath();
  ctx.fill();
  ctx.font = `600 12px ${POLICE}`;
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

const TITRE_RUBRIQUE_PX = 24;
const SIGNE_PX = 34;

function hauteurRubriques(rubriques: readonly RubriqueLegendePng[]): number {
  let hauteur = 0;
  for (const { titre, entrees } of rubriques) {
    hauteur += titre === null ? 0 : TITRE_RUBRIQUE_PX;
    for (const entree of entrees) hauteur += hauteurEntree(entree);
  }
  return hauteur;
}

function hauteurEntree(entree: EntreeLegendePng): number {
  return Math.max(entree.hauteurPx, 17 * lignesEntree(entree).length) + 3;
}

/** Legend words are cut by length, not by measure, so that the height is known before drawing. */
function lignesEntree({ libelle }: EntreeLegendePng): readonly string[] {
  return couperLignes(libelle, 29, (texte) => texte.length);
}

function dessinerLegende(
  ctx: OffscreenCanvasRenderingContext2D,
  rubriques: readonly RubriqueLegendePng[],
): void {
  let y = 0;
  for (const { titre, entrees } of rubriques) {
    if (titre !== null) {
      ctx.font = `600 12px ${POLICE}`;
      ctx.fillStyle = ENCRE_SECONDE;
      ctx.fillText(titre, 0, y + 7);
      y += TITRE_RUBRIQUE_PX;
    }
    for (const entree of entrees) {
      const hauteur = hauteurEntree(entree);
      ctx.save();
      ctx.translate(SIGNE_PX / 2, y + hauteur / 2);
      entree.dessiner(ctx);
      ctx.restore();
      ctx.font = `13px ${POLICE}`;
      ctx.fillStyle = ENCRE;
      const lignes = lignesEntree(entree);
      const haut = y + hauteur / 2 - (lignes.length * 17) / 2 + 2;
      for (const [k, ligne] of lignes.entries()) ctx.fillText(ligne, SIGNE_PX + 8, haut + k * 17);
      y += hauteur;
    }
  }
}

function contexte(toile: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const ctx = toile.getContext('2d');
  if (ctx === null) throw new Error('2D canvas: got none, expected one');
  return ctx;
}
