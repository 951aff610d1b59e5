import { PALIERS_DONUT } from '../../domain/cartographie/donut';
import { CLASSES_PLACES } from '../../domain/cartographie/schema-tuiles';
import { FAMILLES, type Famille } from '../../domain/etablissement/nomenclature';
import { COULEURS_OFFRE, type CouleurOffre } from '../../domain/projet/reglages-analyse';
import type { Forme } from './formes-familles';
import { PALETTES, paletteDe, teinteDe } from './palettes';

/** Diameter in pixels by size class, in the order of CLASSES_PLACES. */
export const DIAMETRES_PX: readonly number[] = [14, 11, 15, 19, 24];

/** Outer diameter in pixels of a donut by size step, in the order of PALIERS_DONUT. */
export const DIAMETRES_DONUT_PX: readonly number[] = [26, 32, 38, 46, 54];

/** What a symbol tells: who, how large, and how sure its place is. */
export interface Symbole {
  /** What its colour and shape tell, and which of the groups. */
  readonly palette: CouleurOffre;
  /** Position in `GROUPES_COULEUR[palette]`. */
  readonly rang: number;
  /** Position in CLASSES_PLACES. */
  readonly classe: number;
  /** true when the position is that of the commune. */
  readonly approche: boolean;
  /** true when the establishment is closed: drawn grey, hollow and struck, whatever its size. */
  readonly ferme?: boolean;
}

/** Everything needed to draw a symbol centred on 0,0, in pixels, on a canvas or as SVG. */
export interface TraceSymbole {
  /** SVG path. */
  readonly chemin: string;
  readonly remplissage: string;
  readonly contour: string;
  readonly epaisseurPx: number;
  readonly tirets: readonly number[] | null;
  /** Radius and colour of the central dot that says "unknown capacity", null when known. */
  readonly point: { readonly rayonPx: number; readonly couleur: string } | null;
  /** Half side of the square that holds it all, halo included. */
  readonly demiCotePx: number;
}

/** The colour and shape of a family. */
export function signeFamille(famille: Famille): Pick<Symbole, 'palette' | 'rang'> {
  return { palette: 'famille', rang: FAMILLES.indexOf(famille) };
}

/** Name of a symbol's image, and back. */
export function cleSymbole({ palette, rang, classe, approche, ferme }: Symbole): string {
  const groupe = `${COULEURS_OFFRE.indexOf(palette)}-${rang}`;
  return ferme === true ? `f-${groupe}` : `e-${groupe}-${classe}-${approche ? 1 : 0}`;
}

export function lireCleSymbole(cle: string): Symbole | null {
  const lu = /^([ef])-(\d)-(\d)(?:-(\d)-([01]))?$/.exec(cle);
  if (lu === null) return null;
  const [, genre, place, groupe, taille, approche] = lu;
  const palette = paletteDe(Number(place));
  const rang = Number(groupe);
  if (palette === null || rang >= PALETTES[palette].length) return null;
  if (genre === 'f')
    return taille === undefined
      ? { palette, rang, classe: CLASSE_FERME, approche: false, ferme: true }
      : null;
  const classe = Number(taille);
  return classe < CLASSES_PLACES.length ? { palette, rang, classe, approche: approche === '1' } : null;
}

export function tracerSymbole(symbole: Symbole): TraceSymbole {
  const { couleur, forme } = teinteDe(symbole.palette, symbole.rang);
  if (symbole.ferme === true) return tracerFerme(forme);
  const diametre = DIAMETRES_PX[symbole.classe] ?? 14;
  const rayon = diametre / 2;
  const creux = symbole.approche || forme === 'anneau';
  return {
    chemin: cheminForme(forme, rayon),
    remplissage: creux ? '#FFFFFF' : couleur,
    contour: creux ? assombrir(couleur, 0.68) : assombrir(couleur, 0.6),
    epaisseurPx: creux ? 2 : 1,
    tirets: symbole.approche ? [2.6, 1.7] : null,
    point:
      symbole.classe === 0 ? { rayonPx: 2, couleur: creux ? assombrir(couleur, 0.68) : '#FFFFFF' } : null,
    demiCotePx: Math.ceil(rayon * 1.2 + 3),
  };
}

/** Size class under which a closed establishment is drawn: its capacity is no longer one. */
const CLASSE_FERME = 1;
const GRIS_FERME = '#6B7176';

function tracerFerme(forme: Forme): TraceSymbole {
  const rayon = (DIAMETRES_PX[CLASSE_FERME] ?? 11) / 2 + 0.5;
  const bout = arrondir(rayon * 0.95);
  return {
    chemin: `${cheminForme(forme, rayon)}M${-bout},${bout}L${bout},${-bout}`,
    remplissage: '#FFFFFF',
    contour: GRIS_FERME,
    epaisseurPx: 1.5,
    tirets: null,
    point: null,
    demiCotePx: Math.ceil(rayon * 1.2 + 3),
  };
}

/** SVG path of a shape centred on 0,0; shapes of one radius look equally large. */
export function cheminForme(forme: Forme, rayon: number): string {
  switch (forme) {
    case 'rond':
    case 'anneau':
      return cercle(rayon * 0.97);
    case 'carre':
      return polygone(
        [
          [-0.86, -0.86],
          [0.86, -0.86],
          [0.86, 0.86],
          [-0.86, 0.86],
        ],
        rayon,
      );
    case 'triangle':
      return polygone(
        [
          [0, -1.12],
          [1.1, 0.82],
          [-1.1, 0.82],
        ],
        rayon,
      );
    case 'losange':
      return polygone(
        [
          [0, -1.16],
          [1.16, 0],
          [0, 1.16],
          [-1.16, 0],
        ],
        rayon,
      );
    case 'croix':
      return polygone(
        [
          [-0.38, -1.05],
          [0.38, -1.05],
          [0.38, -0.38],
          [1.05, -0.38],
          [1.05, 0.38],
          [0.38, 0.38],
          [0.38, 1.05],
          [-0.38, 1.05],
          [-0.38, 0.38],
          [-1.05, 0.38],
          [-1.05, -0.38],
          [-0.38, -0.38],
        ],
        rayon,
      );
    case 'pentagone':
      return polygone(
        Array.from({ length: 5 }, (_, k) => {
          const angle = -Math.PI / 2 + (2 * Math.PI * k) / 5;
          return [1.08 * Math.cos(angle), 1.08 * Math.sin(angle)] as const;
        }),
        rayon,
      );
  }
}

/** Outer diameter of the donut of a size step. */
export function diametreDonut(palier: number): number {
  return DIAMETRES_DONUT_PX[Math.min(palier, PALIERS_DONUT.length - 1)] ?? 26;
}

/** The same colour, darker: `part` of its light is kept. */
export function assombrir(couleur: string, part: number): string {
  const canal = (debut: number): string =>
    Math.round(Number.parseInt(couleur.slice(debut, debut + 2), 16) * part)
      .toString(16)
      .padStart(2, '0');
  return `#${canal(1)}${canal(3)}${canal(5)}`;
}

function cercle(rayon: number): string {
  const r = arrondir(rayon);
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}

function polygone(points: readonly (readonly [number, number])[], rayon: number): string {
  return `M${points.map(([x, y]) => `${arrondir(x * rayon)},${arrondir(y * rayon)}`).join('L')}Z`;
}

function arrondir(valeur: number): number {
  return Math.round(valeur * 100) / 100;
}

/** SVG path of a ring sector around 0,0, from `debut` to `fin` in turns clockwise from the top. */
export function cheminArc(rayonMoyen: number, epaisseur: number, debut: number, fin: number): string {
  const grand = rayonMoyen + epaisseur / 2;
  const petit = rayonMoyen - epaisseur / 2;
  if (fin - debut >= 0.9999) {
    return `${cercle(grand)}M${-petit},0A${petit},${petit} 0 1 0 ${petit},0A${petit},${petit} 0 1 0 ${-petit},0Z`;
  }
  const sur = (rayon: number, tour: number): string => {
    const angle = 2 * Math.PI * tour - Math.PI / 2;
    return `${arrondir(rayon * Math.cos(angle))},${arrondir(rayon * Math.sin(angle))}`;
  };
  const large = fin - debut > 0.5 ? 1 : 0;
  return `M${sur(grand, debut)}A${grand},${grand} 0 ${large} 1 ${sur(grand, fin)}L${sur(petit, fin)}A${petit},${petit} 0 ${large} 0 ${sur(petit, debut)}Z`;
}
