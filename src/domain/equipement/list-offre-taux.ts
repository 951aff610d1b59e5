import { getService } from '../acces/services';
import type { Contexte } from '../etablissement/contexte';
import type { Offre } from '../etablissement/offre';
import { isAutorisee, type RegleCapacites } from '../etablissement/read-places-comptees';
import type { Hypothese } from '../hypothese/hypothese';
import { isPartPrincipale, readPlacesSupposees } from '../hypothese/read-places-supposees';
import { type HypothesesResolues, resolveHypotheses } from '../hypothese/resolve-hypotheses';
import { readCode } from '../shared/colonne-code';
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
  contexte: Pick<Contexte, 'offre' | 'communes'>,
  taux: Taux,
  hypotheses: readonly Hypothese[] = [],
): OffreTaux {
  const supposees = resolveHypotheses(contexte, hypotheses);
  return toColonnes([
    ...readRangees(contexte.offre, listLignes(contexte.offre, taux), supposees),
    ...listOuvertures(taux, supposees),
  ]);
}

/**
 * The same from what was listed without suppositions: only the establishments they name are read again, so that each
 * new supposition is told at once on the whole nation.
 */
export function adaptOffreTaux(
  contexte: Pick<Contexte, 'offre' | 'communes'>,
  taux: Taux,
  base: OffreTaux,
  hypotheses: readonly Hypothese[],
): OffreTaux {
  const supposees = resolveHypotheses(contexte, hypotheses);
  const nommees = new Set([...supposees.fermes, ...supposees.communes.keys(), ...supposees.places.keys()]);
  const { categorie, ferme } = contexte.offre.etablissements;
  const lignes = [...nommees].flatMap((i) => {
    const part = ferme[i] === 1 ? undefined : findPart(taux, readCode(categorie, i));
    return part === undefined ? [] : [[i, part.regle] as const];
  });
  const gardees = Array.from(base.etablissement.keys()).filter(
    (k) => !nommees.has(base.etablissement[k] as number),
  );
  const relues = toColonnes([
    ...readRangees(contexte.offre, lignes, supposees),
    ...listOuvertures(taux, supposees),
  ]);
  return {
    nombre: gardees.length + relues.nombre,
    etablissement: joinRangs(base.etablissement, gardees, relues.etablissement),
    commune: joinRangs(base.commune, gardees, relues.commune),
    places: joinRangs(base.places, gardees, relues.places),
    confondue: joinRangs(base.confondue, gardees, relues.confondue),
    autorisee: joinRangs(base.autorisee, gardees, relues.autorisee),
  };
}

function readRangees(
  offre: Offre,
  lignes: Iterable<readonly [ligne: number, regle: RegleCapacites]>,
  supposees: HypothesesResolues,
): Rangee[] {
  const rangees: Rangee[] = [];
  for (const [i, regle] of lignes) {
    if (supposees.fermes.has(i)) continue;
    const lues = readPlacesSupposees(offre, i, regle, supposees);
    if (lues === null) continue;
    rangees.push({
      etablissement: i,
      commune: supposees.communes.get(i) ?? (offre.etablissements.commune[i] as number),
      places: lues.places,
      confondue: lues.confondues,
      autorisee: !lues.supposees && isAutorisee(offre, i),
    });
  }
  return rangees;
}

function listOuvertures(taux: Taux, { ouvertures }: HypothesesResolues): Rangee[] {
  return ouvertures.flatMap(({ service, commune, places }) =>
    isServi(taux, service)
      ? [{ etablissement: -1, commune, places, confondue: false, autorisee: false }]
      : [],
  );
}

function toColonnes(rangees: readonly Rangee[]): OffreTaux {
  return {
    nombre: rangees.length,
    etablissement: Int32Array.from(rangees, ({ etablissement }) => etablissement),
    commune: Int32Array.from(rangees, ({ commune }) => commune),
    places: Float64Array.from(rangees, ({ places }) => places),
    confondue: Uint8Array.from(rangees, ({ confondue }) => Number(confondue)),
    autorisee: Uint8Array.from(rangees, ({ autorisee }) => Number(autorisee)),
  };
}

/** Values of some ranks of a column, then all of another. */
function joinRangs<T extends Int32Array | Float64Array | Uint8Array>(
  colonne: T,
  rangs: readonly number[],
  suite: T,
): T {
  const jointe = new (colonne.constructor as new (taille: number) => T)(rangs.length + suite.length);
  for (let k = 0; k < rangs.length; k += 1) jointe[k] = colonne[rangs[k] as number] as number;
  jointe.set(suite, rangs.length);
  return jointe;
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
