import { getService } from '../acces/services';
import { computePropositionsPlaces } from './compute-propositions-places';
import {
  type AvancementPropositions,
  computePropositionsSites,
  type EntreePropositions,
} from './compute-propositions-sites';
import type { Propositions } from './propositions';

/** Sites to open or places to share out, as the settings say; a service without places has sites alone. */
export function computePropositions(
  entree: EntreePropositions,
): Generator<AvancementPropositions, Propositions> {
  const { aPlaces } = getService(entree.service);
  return aPlaces && entree.implantation.quoi === 'places'
    ? computePropositionsPlaces(entree)
    : computePropositionsSites(entree);
}
