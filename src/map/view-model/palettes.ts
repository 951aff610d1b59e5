import { FAMILLES } from '../../domain/etablissement/nomenclature';
import { COULEURS_OFFRE, type CouleurOffre } from '../../domain/projet/reglages-analyse';
import { COULEUR_FAMILLE } from './couleurs';
import { FORME_FAMILLE, type Forme } from './formes-familles';

/** How the establishments of one group are drawn: a colour, and a shape so that colour is never alone. */
export interface Teinte {
  readonly couleur: string;
  readonly forme: Forme;
}

/** Okabe–Ito hues in a fixed order, each with its shape; grey and hollow stand for "other" and "unknown". */
const ORANGE: Teinte = { couleur: '#D55E00', forme: 'rond' };
const BLEU: Teinte = { couleur: '#0072B2', forme: 'carre' };
const JAUNE: Teinte = { couleur: '#E69F00', forme: 'triangle' };
const VERT: Teinte = { couleur: '#009E73', forme: 'losange' };
const ROSE: Teinte = { couleur: '#CC79A7', forme: 'croix' };
const GRIS: Teinte = { couleur: '#666666', forme: 'anneau' };

/** Groups of each choice of colours, in the order of GROUPES_COULEUR. */
export const PALETTES: { readonly [couleur in CouleurOffre]: readonly Teinte[] } = {
  famille: FAMILLES.map((famille) => ({ couleur: COULEUR_FAMILLE[famille], forme: FORME_FAMILLE[famille] })),
  public: [ORANGE, BLEU, JAUNE, GRIS],
  mode: [BLEU, JAUNE, VERT, ROSE, GRIS],
  // Public bodies are round or square, private ones pointed.
  statutGroupe: [
    { couleur: '#0072B2', forme: 'rond' },
    { couleur: '#009E73', forme: 'rond' },
    { couleur: '#56B4E9', forme: 'pentagone' },
    { couleur: '#4A3B8F', forme: 'pentagone' },
    { couleur: '#CC79A7', forme: 'croix' },
    { couleur: '#1B4F72', forme: 'carre' },
    JAUNE,
    { couleur: '#D55E00', forme: 'losange' },
    GRIS,
  ],
  // One hue from light to dark: strata are an order.
  strate: [
    { couleur: '#C6DBEF', forme: 'triangle' },
    { couleur: '#9ECAE1', forme: 'losange' },
    { couleur: '#6BAED6', forme: 'rond' },
    { couleur: '#3182BD', forme: 'pentagone' },
    { couleur: '#08519C', forme: 'carre' },
    { couleur: '#08264F', forme: 'croix' },
    GRIS,
  ],
};

export function teinteDe(palette: CouleurOffre, rang: number): Teinte {
  return PALETTES[palette][rang] ?? GRIS;
}

/** Colours of the arcs of a cluster. */
export function couleursPalette(palette: CouleurOffre): readonly string[] {
  return PALETTES[palette].map(({ couleur }) => couleur);
}

/** The palette of a place in COULEURS_OFFRE, as tiles and image names write it. */
export function paletteDe(rang: number): CouleurOffre | null {
  return COULEURS_OFFRE[rang] ?? null;
}
