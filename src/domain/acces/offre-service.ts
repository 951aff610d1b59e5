import type { Offre } from '../etablissement/offre';
import type { Hypothese } from '../hypothese/hypothese';
import { readPlacesSupposees } from '../hypothese/read-places-supposees';
import { type HypothesesResolues, resolveHypotheses } from '../hypothese/resolve-hypotheses';
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
  const { offre, communes } = socle.contexte;
  const { etablissements: et } = offre;
  const supposees = resolveHypotheses(socle.contexte, hypotheses);
  const lignes: { lieu: number; etablissement: number; places: number; commune: number }[] = [];
  let sansPosition = 0;
  const voulues = new Set(service.categories);
  const codes = Uint8Array.from(et.categorie.codes, (code) => (voulues.has(code) ? 1 : 0));
  for (let i = 0; i < et.nombre; i += 1) {
    if (codes[et.categorie.index[i] as number] !== 1 || et.ferme[i] === 1) continue;
    if (supposees.fermes.has(i)) continue;
    const places = readPlacesService(offre, i, service, supposees);
    if (places === null) continue;
    const deplace = supposees.communes.get(i);
    const maille = deplace === undefined ? -1 : mailleDe(socle, deplace);
    const lieu = maille >= 0 ? lieuMaille(socle, maille) : i;
    if (Number.isNaN(socle.lieux.longitude[lieu])) {
      sansPosition += 1;
      continue;
    }
    lignes.push({
      lieu,
      etablissement: i,
      places,
      commune: readRattachement(communes, deplace ?? (et.commune[i] as number)),
    });
  }
  for (const ouverture of supposees.ouvertures) {
    const maille = isServiPar(service, ouverture.service) ? mailleDe(socle, ouverture.commune) : -1;
    if (maille < 0) continue;
    lignes.push({
      lieu: lieuMaille(socle, maille),
      etablissement: -1,
      places: service.aPlaces ? ouverture.places : 1,
      commune: readRattachement(communes, ouverture.commune),
    });
  }
  return {
    nombre: lignes.length,
    lieu: Uint32Array.from(lignes, ({ lieu }) => lieu),
    etablissement: Int32Array.from(lignes, ({ etablissement }) => etablissement),
    places: Float64Array.from(lignes, (ligne) => ligne.places),
    commune: Int32Array.from(lignes, ({ commune }) => commune),
    sansPosition,
    placesInconnues: lignes.reduce((nombre, ligne) => nombre + (Number.isNaN(ligne.places) ? 1 : 0), 0),
  };
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
  const connus = new Set(base.lieu);
  return Array.from(offre.lieu.keys()).filter((rang) => !connus.has(offre.lieu[rang] as number));
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
