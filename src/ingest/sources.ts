import type { Lot } from './lot';
import type { SourcesChargees } from './resultat';

/** Those of the files read whose key is among `cles`, in the order they were read. */
export function filterSources(sources: SourcesChargees | null, cles: readonly string[]): SourcesChargees {
  const choisies = new Set(cles);
  return { lots: lotsDe(sources).filter((lot) => choisies.has(lot.rapport.cleSource)) };
}

/** Those of the keys under which a file was read, in the order given. */
export function keepCles(sources: SourcesChargees | null, cles: readonly string[]): readonly string[] {
  const lues = new Set(lotsDe(sources).map((lot) => lot.rapport.cleSource));
  return cles.filter((cle) => lues.has(cle));
}

/** All but those whose key is among `cles`. */
export function dropSources(
  sources: SourcesChargees | null,
  cles: ReadonlySet<string>,
): SourcesChargees | null {
  if (sources === null) return null;
  return { lots: lotsDe(sources).filter((lot) => !cles.has(lot.rapport.cleSource)) };
}

/** All of the first, then those of the second that are not among them. */
export function joinSources(a: SourcesChargees | null, b: SourcesChargees): SourcesChargees {
  const deja = new Set(lotsDe(a));
  return { lots: [...deja, ...lotsDe(b).filter((lot) => !deja.has(lot))] };
}

function lotsDe(sources: SourcesChargees | null): readonly Lot[] {
  return (sources?.lots ?? []) as readonly Lot[];
}
