import { interpolatePuOr, schemeYlGnBu, schemeYlOrBr } from 'd3';
import { countClasses } from '../../domain/cartographie/classe-de';
import { spread } from '../../domain/cartographie/classes-bivariees';
import type { DescriptionVariable } from '../../domain/cartographie/variables';

/**
 * Colours of maps of territories, from light to dark (ColorBrewer, by d3-scale-chromatic): told apart by colour-blind
 * readers and in black and white. Values that are worse when higher have warm colours.
 */
const SUITES = { neutre: schemeYlGnBu, defavorable: schemeYlOrBr } as const;
const MAX_SUITE = 9;

/** Colour of each class between `bornes`. */
export function couleursClasses(
  { pivot, hautDefavorable }: Pick<DescriptionVariable, 'pivot' | 'hautDefavorable'>,
  bornes: readonly number[],
): readonly string[] {
  const nombre = countClasses(bornes);
  if (nombre === 0) return [];
  if (pivot !== null) return couleursDivergentes(bornes, pivot, hautDefavorable);
  const suite = SUITES[hautDefavorable ? 'defavorable' : 'neutre'];
  if (nombre === 1) return [hex((suite[5] as readonly string[])[2] as string)];
  // The lightest of a set is nearly the colour of the ground: the next larger set without it, where there is one.
  const taille = Math.min(MAX_SUITE, Math.max(3, nombre + 1));
  const couleurs = suite[taille] as readonly string[];
  return couleurs.slice(taille - nombre).map(hex);
}

/** Strong on both sides of the pivot, orange where it is worse, purple where it is better; grey across it. */
function couleursDivergentes(bornes: readonly number[], pivot: number, hautDefavorable: boolean): string[] {
  const nombre = countClasses(bornes);
  const sous = bornes.slice(1, -1).filter((borne) => borne <= pivot).length;
  // Classes 0…sous-1 end at or under the pivot; class `sous` holds it unless a bound is the pivot itself.
  const dernier = sous === 0 ? bornes[0] : bornes[sous];
  const surPivot = dernier === pivot || (bornes[0] as number) >= pivot;
  const sansDessous = (bornes[nombre] as number) <= pivot;
  const milieu = surPivot || sansDessous ? -1 : sous;
  const bas = sansDessous ? nombre : sous;
  const hauts = nombre - bas - (milieu >= 0 ? 1 : 0);
  const profondeur = Math.max(bas, hauts);
  return Array.from({ length: nombre }, (_, k) => {
    if (k === milieu) return hex(interpolatePuOr(0.5));
    const pas = k < bas ? -(bas - k) : k - bas - (milieu >= 0 ? 1 : 0) + 1;
    const part = (0.42 * pas) / profondeur;
    // PuOr goes from purple to orange.
    return hex(interpolatePuOr(0.5 + (hautDefavorable ? part : -part)));
  });
}

/**
 * Nine colours of a bivariate map, by 3 × secondary class + primary class: orange grows with the primary variable, blue
 * with the secondary one, dark where both are high. Of the usual sets, the one whose nine colours colour-blind readers
 * tell apart best.
 */
export const COULEURS_BIVARIEES: readonly string[] = [
  '#FEF1E4',
  '#FAB186',
  '#F3742D',
  '#97D0E7',
  '#B0988C',
  '#AB5F37',
  '#18AEE5',
  '#407B8F',
  '#5C473D',
];

/** Colour of a pair of classes when there are fewer than three of either. */
export function couleurBivariee(
  primaire: number,
  secondaire: number,
  nombres: readonly [primaire: number, secondaire: number],
): string {
  return COULEURS_BIVARIEES[3 * spread(secondaire, nombres[1]) + spread(primaire, nombres[0])] as string;
}

/** "#RRGGBB" of a CSS colour of d3. */
function hex(couleur: string): string {
  if (couleur.startsWith('#')) return couleur.toUpperCase();
  const canaux = couleur.match(/\d+/g) ?? [];
  return `#${canaux
    .slice(0, 3)
    .map((canal) => Number(canal).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
