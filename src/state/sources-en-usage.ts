import type { Etat, SourceTransmise } from './etat';

/** Files of the user that make the offer or the vintage compared with, in the order they were read. */
export function sourcesEnUsage({
  sources,
  choix,
}: Pick<Etat, 'sources' | 'choix'>): readonly SourceTransmise[] {
  const cles = new Set([...choix.offre, ...choix.comparaison]);
  return sources.filter(({ cle }) => cles.has(cle));
}
