import { tolerance } from '../find-meilleur-ajout';
import { computeBornePlaces } from './borne-places';
import type { MesurePlaces } from './mesure-places';
import { type ChoixLots, cutLots, placeLots } from './place-lots';
import { addPlaces, type ProblemePlaces } from './probleme-places';
import { proveLots } from './prove-lots';

/** Places given to one candidate. */
export interface Dotation {
  readonly candidat: number;
  readonly places: number;
  /** What the lack loses by them once those before are there. */
  readonly gain: number;
}

export interface RepartitionPlaces {
  /** In the order they help; their places add up to what was to share. Empty without any candidate. */
  readonly dotations: readonly Dotation[];
  /** Lack before and after. */
  readonly debut: number;
  readonly fin: number;
  /** No sharing does better than this; the lack reached when it is proved the best. */
  readonly borne: number;
  readonly exacte: boolean;
}

/** Best sharing of places in lots: greedy and swaps, then as much of a proof as the work allows. */
export function* solvePlaces(
  probleme: ProblemePlaces,
  mesure: MesurePlaces,
  places: number,
  lot: number,
): Generator<void, RepartitionPlaces> {
  const debut = probleme.poids.length === 0 ? 0 : mesure.valeur(probleme.acces);
  if (probleme.candidats === 0 || probleme.poids.length === 0 || places < 1)
    return { dotations: [], debut, fin: debut, borne: debut, exacte: true };
  const lots = cutLots(places, lot);
  const connu = yield* placeLots(probleme, mesure, lots);
  const acces = applyDotations(probleme, sumDotations(connu, lots));
  const borne = yield* computeBornePlaces(probleme, mesure, places, { acces, valeur: connu.valeur });
  const prouvee = borne.valeur >= connu.valeur - tolerance(connu.valeur);
  const { choix, complete } = prouvee
    ? { choix: connu, complete: true }
    : yield* proveLots(probleme, mesure, lots, connu, borne);
  return {
    dotations: orderDotations(probleme, mesure, sumDotations(choix, lots)),
    debut,
    fin: choix.valeur,
    borne: complete ? choix.valeur : borne.valeur,
    exacte: complete,
  };
}

type Places = ReadonlyMap<number, number>;

function sumDotations(
  { lots, suite }: ChoixLots,
  { taille, reste }: { readonly taille: number; readonly reste: number },
): Places {
  const places = new Map<number, number>();
  for (const candidat of lots) places.set(candidat, (places.get(candidat) ?? 0) + taille);
  if (suite >= 0) places.set(suite, (places.get(suite) ?? 0) + reste);
  return places;
}

function applyDotations(probleme: ProblemePlaces, places: Places): Float64Array {
  let { acces } = probleme;
  for (const [candidat, siennes] of places) acces = addPlaces(probleme, acces, candidat, siennes);
  return acces;
}

/** From the one whose places help most alone to the one whose places add least to the others. */
function orderDotations(probleme: ProblemePlaces, mesure: MesurePlaces, places: Places): Dotation[] {
  const restants = new Set([...places.keys()].sort((a, b) => a - b));
  const dotations: Dotation[] = [];
  let { acces } = probleme;
  let avant = mesure.valeur(acces);
  while (restants.size > 0) {
    let meilleur = { candidat: -1, valeur: Number.POSITIVE_INFINITY, acces };
    for (const candidat of restants) {
      const apres = addPlaces(probleme, acces, candidat, places.get(candidat) as number);
      const valeur = mesure.valeur(apres);
      if (valeur < meilleur.valeur) meilleur = { candidat, valeur, acces: apres };
    }
    const { candidat } = meilleur;
    restants.delete(candidat);
    dotations.push({ candidat, places: places.get(candidat) as number, gain: avant - meilleur.valeur });
    acces = meilleur.acces;
    avant = meilleur.valeur;
  }
  return dotations;
}
