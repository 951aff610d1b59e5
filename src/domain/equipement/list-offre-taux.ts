import { getService } from '../acces/services';
import type { Contexte } from '../etablissement/contexte';
import type { Offre } from '../etablissement/offre';
import { isAutorisee, type RegleCapacites } from '../etablissement/read-places-comptees';
import type { Hypothese } from '../hypothese/hypothese';
import { isPartPrincipale, readPlacesSupposees } from '../hypothese/read-places-supposees';
import { resolveHypotheses } from '../hypothese/resolve-hypotheses';
import { listCategories, type PartTaux, type Taux } from './catalogue';
import { indexCategories } from './index-categories';

/** Establishments that a rate counts, each once, with the user's suppositions applied. */
export interface OffreTaux {
  readonly nombre: number;
  /** Row in the offer, -1 for a supposed establishment. */
  readonly etablissement: Int32Array;
  /** Row of the commune it stands in, -1 unknown. */
  readonly commune: Int32Array;
  /** NaN unknown. */
  readonly places: Float64Array;
  /** 1 where the places cannot be told from others for want of detail. */
  readonly confondue: Uint8Array;
  /** 1 where only authorised places are known. */
  readonly autorisee: Uint8Array;
}

interface Rangee {
  readonly etablissement: number;
  readonly commune: number;
  readonly places: number;
  readonly confondue: boolean;
  readonly autorisee: boolean;
}

/**
 * Open establishments of the rate's categories that give what it counts, then the supposed ones. An unknown FINESS
 * number or commune in a supposition changes nothing.
 */
export function listOffreTaux(
  { offre, communes }: Contexte,
  taux: Taux,
  hypotheses: readonly Hypothese[] = [],
): OffreTaux {
  const { etablissements: et } = offre;
  const supposees = resolveHypotheses({ offre, communes }, hypotheses);
  const rangees: Rangee[] = [];
  for (const [i, regle] of listLignes(offre, taux)) {
    if (supposees.fermes.has(i)) continue;
    const lues = readPlacesSupposees(offre, i, regle, supposees);
    if (lues === null) continue;
    rangees.push({
      etablissement: i,
      commune: supposees.communes.get(i) ?? (et.commune[i] as number),
      places: lues.places,
      confondue: lues.confondues,
      autorisee: !lues.supposees && isAutorisee(offre, i),
    });
  }
  for (const { service, commune, places } of supposees.ouvertures) {
    if (!isServi(taux, service)) continue;
    rangees.push({ etablissement: -1, commune, places, confondue: false, autorisee: false });
  }
  return {
    nombre: rangees.length,
    etablissement: Int32Array.from(rangees, ({ etablissement }) => etablissement),
    commune: Int32Array.from(rangees, ({ commune }) => commune),
    places: Float64Array.from(rangees, ({ places }) => places),
    confondue: Uint8Array.from(rangees, ({ confondue }) => Number(confondue)),
    autorisee: Uint8Array.from(rangees, ({ autorisee }) => Number(autorisee)),
  };
}

/** true when a supposed establishment of that service counts in the rate: it is of the service's first category. */
export function isServi(taux: Taux, service: Parameters<typeof getService>[0]): boolean {
  const { categories, capacites, aPlaces } = getService(service);
  const part = findPart(taux, categories[0] as string);
  if (part === undefined || !aPlaces) return false;
  // A day centre gives no nursing at home, and an EHPAD opened for its beds no day care.
  return capacites === 'accueilJour' || isPartPrincipale(part.regle, categories[0] as string);
}

function findPart(taux: Taux, categorie: string): PartTaux | undefined {
  return taux.parts.find(({ categories }) => categories.includes(categorie));
}

/** Open establishments of the rate's categories, each with the rule it is counted under, in the order of the offer. */
function listLignes(offre: Offre, taux: Taux): readonly (readonly [ligne: number, regle: RegleCapacites])[] {
  const index = indexCategories(offre);
  return taux.parts
    .flatMap(({ categories, regle }) =>
      categories.flatMap((code) => (index.get(code) ?? []).map((ligne) => [ligne, regle] as const)),
    )
    .sort(([a], [b]) => a - b);
}

/** true when the loaded offer holds an open establishment of the rate's categories, wherever it stands. */
export function isRepresente({ offre }: Contexte, taux: Taux): boolean {
  const index = indexCategories(offre);
  return listCategories(taux).some((code) => (index.get(code)?.length ?? 0) > 0);
}
