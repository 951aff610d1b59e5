import type { Projet, SourceProjet } from './projet';

/** The project with the sources that are there; `ecartees` stay out of use. */
export function keepSources(
  projet: Projet,
  sources: readonly SourceProjet[],
  ecartees: ReadonlySet<string> = new Set(),
): Projet {
  const presentes = new Set(sources.map(({ cle }) => cle));
  const enUsage = (cles: readonly string[]): readonly string[] =>
    cles.filter((cle) => presentes.has(cle) && !ecartees.has(cle));
  const { choix } = projet;
  return {
    ...projet,
    sources,
    choix: { ...choix, offre: enUsage(choix.offre), comparaison: enUsage(choix.comparaison) },
  };
}
