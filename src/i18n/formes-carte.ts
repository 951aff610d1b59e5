import type { ModePerimetre } from '../domain/territoire/niveau';
import { enumerer, formatNombre } from './formats';

/** Ways a perimeter is drawn, in the legend of the map. */
export const MODES_PERIMETRE_LEGENDE: Readonly<Record<ModePerimetre, string>> = {
  bassin: 'Bassins d’attraction, temps estimés',
  officiel: 'Contours officiels',
  enveloppe: 'Enveloppes des membres',
};

export const LEGENDE_FORMES = {
  perimetre: 'Périmètres des GHT',
  autres: (nombre: number): string => `et ${formatNombre(nombre)} autres dans la vue`,
  rayonnement: 'territoire de rayonnement',
} as const;

/** Sentence for the text alternative of the map. */
export function decrireFormes(
  formes: readonly { readonly genre: 'perimetre' | 'rayonnement' | 'etendue'; readonly nom: string }[],
): string | null {
  const perimetres = formes.filter(({ genre }) => genre === 'perimetre').length;
  const autres = formes.filter(({ genre }) => genre !== 'perimetre').map(({ nom }) => nom);
  const phrases = [
    ...(perimetres === 0 ? [] : [`Périmètres affichés\u00a0: ${formatNombre(perimetres)}\u00a0GHT.`]),
    ...(autres.length === 0 ? [] : [`Contours tracés\u00a0: ${enumerer(autres)}.`]),
  ];
  return phrases.length === 0 ? null : phrases.join(' ');
}
