import type { Offre } from '../etablissement/offre';
import type { Hypothese } from '../hypothese/hypothese';
import { readPlacesSupposees } from '../hypothese/read-places-supposees';
import { type HypothesesResolues, resolveHypotheses } from '../hypothese/resolve-hypotheses';
import { readCode } from '../shared/colonne-code';
import { readRattachement } from '../territoire/read-rattachement';
import { lieuMaille, type Socle } from '../territoire/socle';
import { getService, type IdService, type Service } from './services';

/** Who gives a service, each once, with the user's suppositions applied. */
export interface OffreService {
  readonly nombre: number;
  /** Place of each in `socle.lieux` (an establishment's own, or its commune's for a supposed one). */
  readonly lieu: Uint32Array;
  /** Row in the offer, -1 for a supposed establishment. */
  readonly etablissement: Int32Array;
  /** Places; 1 each for a service without places; NaN unknown. */
  readonly places: Float64Array;
  /** Row of its commune, -1 unknown. */
  readonly commune: Int32Array;
  /** Establishments that give it but have no position: in no travel time. */
  readonly sansPosition: number;
  /** Those whose places are unknown. */
  readonly placesInconnues: number;
}

/**
 * Open establishments of the service, then the supposed ones. Those whose capacity rows say that they do not give it
 * (an EHPAD without day care) are left out. An unknown FINESS number or commune in a supposition changes nothing.
 */
export function listOffreService(
  socle: Socle,
  service: Service,
  hypotheses: readonly Hypothese[] = [],
): OffreService {
  const { categorie, nombre } = socle.contexte.offre.etablissements;
  const voulues = new Set(service.categories);
  const codes = Uint8Array.from(categorie.codes, (code) => (voulues.has(code) ? 1 : 0));
  const lignes: number[] = [];
  for (let i = 0; i < nombre; i += 1) if (codes[categorie.index[i] as number] === 1) lignes.push(i);
  const supposees = resolveHypotheses(socle.contexte, hypotheses);
  const { rangees, sansPosition } = readRangees(socle, service, supposees, lignes);
  return toColonnes([...rangees, ...listOuvertures(socle, service, supposees)], sansPosition);
}

/**
 * The same from what was listed without suppositions: only the establishments they name are read again, so that each
 * new supposition is told at once on the whole nation.
 */
export function adaptOffreService(
  socle: Socle,
  service: Service,
  base: OffreService,
  hypotheses: readonly Hypothese[],
): OffreService {
  const supposees = resolveHypotheses(socle.contexte, hypotheses);
  const { categorie } = socle.contexte.offre.etablissements;
  const nommees = [...supposees.fermes, ...supposees.communes.keys(), ...supposees.places.keys()];
  const lignes = [...new Set(nommees)]
    .filter((i) => service.categories.includes(readCode(categorie, i)))
    .sort((a, b) => a - b);
  const avant = readRangees(socle, service, AUCUNE_SUPPOSITION, lignes);
  const apres = readRangees(socle, service, supposees, lignes);
  const relues = toColonnes([...apres.rangees, ...listOuvertures(socle, service, supposees)], 0);
  // Rank of the base, or rank of what was read again after it: establishments by row, then what is opened.
  const rangs: number[] = [];
  const touchees = new Set(lignes);
  let suivante = 0;
  for (let rang = 0; rang < base.nombre; rang += 1) {
    const ligne = base.etablissement[rang] as number;
    while (suivante < apres.rangees.length && (relues.etablissement[suivante] as number) < ligne)
      rangs.push(base.nombre + suivante++);
    if (!touchees.has(ligne)) rangs.push(rang);
  }
  while (suivante < relues.nombre) rangs.push(base.nombre + suivante++);
  const places = pick(base.places, relues.places, rangs);
  return {
    nombre: rangs.length,
    lieu: pick(base.lieu, relues.lieu, rangs),
    etablissement: pick(base.etablissement, relues.etablissement, rangs),
    places,
    commune: pick(base.commune, relues.commune, rangs),
    sansPosition: base.sansPosition - avant.sansPosition + apres.sansPosition,
    placesInconnues: countInconnues(places),
  };
}

const AUCUNE_SUPPOSITION: HypothesesResolues = {
  fermes: new Set(),
  communes: new Map(),
  places: new Map(),
  ouvertures: [],
};

interface Rangee {
  readonly lieu: number;
  readonly etablissement: number;
  readonly places: number;
  readonly commune: number;
}

/** Rows of the offer that give the service, among those of its categories. */
function readRangees(
  socle: Socle,
  service: Service,
  supposees: HypothesesResolues,
  lignes: Iterable<number>,
): { readonly rangees: readonly Rangee[]; readonly sansPosition: number } {
  const { offre, communes } = socle.contexte;
  const { ferme, commune } = offre.etablissements;
  const rangees: Rangee[] = [];
  let sansPosition = 0;
  for (const i of lignes) {
    if (ferme[i] === 1 || supposees.fermes.has(i)) continue;
    const places = readPlacesService(offre, i, service, supposees);
    if (places === null) continue;
    const deplace = supposees.communes.get(i);
    const maille = deplace === undefined ? -1 : mailleDe(socle, deplace);
    const lieu = maille >= 0 ? lieuMaille(socle, maille) : i;
    if (Number.isNaN(socle.lieux.longitude[lieu])) {
      sansPosition += 1;
      continue;
    }
    rangees.push({
      lieu,
      etablissement: i,
      places,
      commune: readRattachement(communes, deplace ?? (commune[i] as number)),
    });
  }
  return { rangees, sansPosition };
}

function listOuvertures(socle: Socle, service: Service, { ouvertures }: HypothesesResolues): Rangee[] {
  return ouvertures.flatMap((ouverture) => {
    const maille = isServiPar(service, ouverture.service) ? mailleDe(socle, ouverture.commune) : -1;
    if (maille < 0) return [];
    return [
      {
        lieu: lieuMaille(socle, maille),
        etablissement: -1,
        places: service.aPlaces ? ouverture.places : 1,
        commune: readRattachement(socle.contexte.communes, ouverture.commune),
      },
    ];
  });
}

function toColonnes(rangees: readonly Rangee[], sansPosition: number): OffreService {
  const places = Float64Array.from(rangees, (rangee) => rangee.places);
  return {
    nombre: rangees.length,
    lieu: Uint32Array.from(rangees, ({ lieu }) => lieu),
    etablissement: Int32Array.from(rangees, ({ etablissement }) => etablissement),
    places,
    commune: Int32Array.from(rangees, ({ commune }) => commune),
    sansPosition,
    placesInconnues: countInconnues(places),
  };
}

function countInconnues(places: Float64Array): number {
  let nombre = 0;
  for (let rang = 0; rang < places.length; rang += 1) if (Number.isNaN(places[rang])) nombre += 1;
  return nombre;
}

/** Values of some ranks of a column and of the one that follows it. */
function pick<T extends Int32Array | Uint32Array | Float64Array>(
  base: T,
  suite: T,
  rangs: readonly number[],
): T {
  const choisies = new (base.constructor as new (taille: number) => T)(rangs.length);
  for (let k = 0; k < rangs.length; k += 1) {
    const rang = rangs[k] as number;
    choisies[k] = (rang < base.length ? base[rang] : suite[rang - base.length]) as number;
  }
  return choisies;
}

/**
 * Places that establishment `i`, of a category of the service, gives of it: NaN unknown, 1 for a service without
 * places. null when it gives none: known to have none, or nothing tells that those it has are of this one (day care
 * of an EHPAD).
 */
export function readPlacesService(
  offre: Offre,
  i: number,
  { aPlaces, capacites }: Service,
  supposees: Pick<HypothesesResolues, 'places'>,
): number | null {
  const lues = readPlacesSupposees(offre, i, capacites, supposees);
  if (lues === null || (lues.confondues && Number.isNaN(lues.places))) return null;
  if (!aPlaces) return 1;
  return lues.places === 0 ? null : lues.places;
}

/** Ranks of what stands where the offer as it is has nothing: opened or moved there, or given places it had not. */
export function listAjoutes(base: OffreService, offre: OffreService): readonly number[] {
  const ajoutes: number[] = [];
  // Places of the offer as it is are its rows, ascending; those of communes come after all of them.
  const dernier = base.nombre === 0 ? -1 : (base.lieu[base.nombre - 1] as number);
  let rang = 0;
  for (let k = 0; k < offre.nombre; k += 1) {
    const lieu = offre.lieu[k] as number;
    // One that moved to a commune stands among the rows: it must not leave those after it behind.
    while (lieu <= dernier && (base.lieu[rang] as number) < lieu) rang += 1;
    if (lieu > dernier || base.lieu[rang] !== lieu) ajoutes.push(k);
  }
  return ajoutes;
}

/**
 * true when opening an establishment of service `ouvert` gives this one too: it is of that service's first category. An
 * EHPAD opened is one more place to live for elderly people, and no day care.
 */
export function isServiPar(service: Service, ouvert: IdService): boolean {
  if (ouvert === service.id) return true;
  const [categorie = ''] = getService(ouvert).categories;
  return service.capacites !== 'accueilJour' && service.categories.includes(categorie);
}

/** Maille of a commune row; a city made of arrondissements stands in its first one. */
function mailleDe({ mailles, contexte }: Socle, ligne: number): number {
  const propre = mailles.parCommune[ligne] as number;
  if (propre >= 0) return propre;
  const { parent } = contexte.communes;
  for (let i = 0; i < parent.length; i += 1)
    if (parent[i] === ligne && (mailles.parCommune[i] as number) >= 0) return mailles.parCommune[i] as number;
  return -1;
}
