import type { Filtre } from '../etablissement/filtre';
import type { SelectionTerritoire } from '../table/annexes';

/** Restrictions of place that a selection of territories takes the place of. */
const LIEUX = ['departement', 'epci', 'commune'] as const;

/** The filter that shows the territories of a selection, what is not about places kept; `filtre` is left as it is. */
export function filtreDeSelection({ niveau, codes }: SelectionTerritoire, filtre: Filtre): Filtre {
  const valeurs = { ...filtre.valeurs };
  for (const lieu of LIEUX) delete valeurs[lieu];
  return { ...filtre, valeurs: { ...valeurs, [niveau]: [...codes] }, emprise: null, territoire: null };
}
