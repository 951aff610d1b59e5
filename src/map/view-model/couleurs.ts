import type { Groupement } from '../../domain/cooperation/groupement';
import type { Famille } from '../../domain/etablissement/nomenclature';
import type { FamilleCooperation } from '../../domain/scoring/scenario';
import type { FormeCarte } from '../props';

/** Colour of each family: the Okabe–Ito set, told apart by colour-blind readers. */
export const COULEUR_FAMILLE: Readonly<Record<Famille, string>> = {
  personnes_agees: '#D55E00',
  adultes_handicapes: '#0072B2',
  enfance_handicapee: '#E69F00',
  domicile: '#009E73',
  sanitaire: '#CC79A7',
  social: '#56B4E9',
  autre: '#666666',
};

/** Colour and line pattern of each family of cooperation, as in the guide. */
export const STYLE_COOPERATION: Readonly<
  Record<FamilleCooperation, { readonly couleur: string; readonly tirets: readonly number[] | null }>
> = {
  parcours: { couleur: '#C75000', tirets: null },
  efficience: { couleur: '#B3132B', tirets: [3, 1.6] },
  isolement: { couleur: '#6A3D9A', tirets: [1, 1.3] },
};

/** Colour and line pattern of an existing cooperation: those of its family, else neutral ones of their own. */
export function styleGroupement({ genre, famille }: Pick<Groupement, 'genre' | 'famille'>): {
  readonly couleur: string;
  readonly tirets: readonly number[] | null;
} {
  if (famille !== null) return STYLE_COOPERATION[famille];
  return genre === 'ght'
    ? { couleur: ACCENT, tirets: [5, 1.4, 1, 1.4] }
    : { couleur: '#4A4F54', tirets: [5, 2] };
}

/** Outlines of the user's layers, in the order they are drawn: quiet, and each with its own line pattern. */
export const STYLES_TERRITOIRES: readonly {
  readonly couleur: string;
  readonly tirets: readonly number[] | null;
}[] = [
  { couleur: '#4E6C84', tirets: null },
  { couleur: '#8A5A1F', tirets: [4, 2] },
  { couleur: '#6A4C8C', tirets: [1.5, 1.5] },
  { couleur: '#2F7561', tirets: [6, 2, 1.5, 2] },
  { couleur: '#9B3F5B', tirets: [2.5, 3] },
];

export function styleTerritoires(rang: number): (typeof STYLES_TERRITOIRES)[number] {
  return STYLES_TERRITOIRES[rang % STYLES_TERRITOIRES.length] as (typeof STYLES_TERRITOIRES)[number];
}

/** Perimeters of the GHT: neighbours differ (CVD-safe hues, dark enough for a line and a name on white). */
export const COULEURS_PERIMETRES: readonly string[] = [
  '#1B5E9B',
  '#9A4A00',
  '#1F7A4D',
  '#7A3E9D',
  '#A3245C',
  '#5B6B00',
  '#00707A',
  '#6B4A2B',
];

/** Colour and line pattern of an outline laid over the map. */
export function styleForme({ genre, rang }: Pick<FormeCarte, 'genre' | 'rang'>): {
  readonly couleur: string;
  readonly tirets: readonly number[] | null;
} {
  switch (genre) {
    case 'perimetre':
      return { couleur: COULEURS_PERIMETRES[rang % COULEURS_PERIMETRES.length] as string, tirets: null };
    case 'rayonnement':
      return { couleur: '#8A2F00', tirets: [4, 2] };
    case 'etendue':
      return { couleur: '#16191C', tirets: [2, 1.6] };
  }
}

/** Neutral tones of the offline basemap. */
export const FOND = {
  dehors: '#E4EAEE',
  terre: '#FAF9F6',
  limite: '#C9C7C1',
  contour: '#8D969C',
  ville: '#4A4F54',
  villeSecondaire: '#565D63',
  halo: '#FFFFFF',
} as const;

export const ACCENT = '#1F4E79';

/** Relative luminance of a #rrggbb colour (WCAG 2). */
export function luminance(couleur: string): number {
  const canal = (debut: number): number => {
    const valeur = Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255;
    return valeur <= 0.03928 ? valeur / 12.92 : ((valeur + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * canal(1) + 0.7152 * canal(3) + 0.0722 * canal(5);
}

/** Contrast ratio of two colours (WCAG 2), 1 to 21. */
export function contraste(a: string, b: string): number {
  const la = luminance(a);
  const lb = luminance(b);
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}
