import { CLASSE_DENSE, type ClasseDensite, classeDensite } from './classe-densite';
import { RAYON_TERRE_KM } from './distance-km';
import { dureeClasseMin } from './duree-min';
import { type ColonneDepartements, readReliefs } from './relief';
import type { TempsConnus } from './temps-connus';
import type { ParametresTemps } from './temps-trajet';

const RADIAN = Math.PI / 180;

/** Places between which times are asked many times over: positions, unit vectors and density classes. */
export interface Lieux {
  readonly nombre: number;
  /** WGS84 degrees; NaN when not placed. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Unit vectors x, y, z of each place, one after the other. */
  readonly vecteurs: Float64Array;
  readonly classe: Uint8Array;
  /** 1 when the position is an address; two such places on one point are the same address. */
  readonly adresse: Uint8Array;
  /** Where relief differs by département; absent = one factor for all. */
  readonly departements?: ColonneDepartements;
  /** 1 for a place that stands for all who live in a commune: they are not at 0 minutes of themselves. */
  readonly etendu?: Uint8Array;
}

/** What some tables of places know besides positions. */
export type ComplementsLieux = Pick<Lieux, 'departements' | 'etendu'>;

/** Prepares places given in degrees with the density (inhabitants/km², NaN unknown) of their commune. */
export function createLieux(
  longitude: Float64Array,
  latitude: Float64Array,
  densiteHabKm2: ArrayLike<number>,
  adresse: Uint8Array,
  complements: ComplementsLieux = {},
): Lieux {
  const nombre = longitude.length;
  const vecteurs = new Float64Array(nombre * 3);
  const classe = new Uint8Array(nombre);
  for (let i = 0; i < nombre; i += 1) {
    const lambda = (longitude[i] as number) * RADIAN;
    const phi = (latitude[i] as number) * RADIAN;
    vecteurs[3 * i] = Math.cos(phi) * Math.cos(lambda);
    vecteurs[3 * i + 1] = Math.cos(phi) * Math.sin(lambda);
    vecteurs[3 * i + 2] = Math.sin(phi);
    classe[i] = classeDensite(densiteHabKm2[i] ?? Number.NaN);
  }
  return { nombre, longitude, latitude, vecteurs, classe, adresse, ...complements };
}

/** Squared chord, on a sphere of radius 1, between places `a` and `b`. */
export function corde2(vecteurs: Float64Array, a: number, b: number): number {
  const dx = (vecteurs[3 * a] as number) - (vecteurs[3 * b] as number);
  const dy = (vecteurs[3 * a + 1] as number) - (vecteurs[3 * b + 1] as number);
  const dz = (vecteurs[3 * a + 2] as number) - (vecteurs[3 * b + 2] as number);
  return dx * dx + dy * dy + dz * dz;
}

/** Kilometres on the ground under a squared chord. */
export function kmSousCorde2(carre: number): number {
  return 2 * RAYON_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(carre) / 2));
}

/** Crow-fly kilometres between places `a` and `b`, equal to `distanceKm` but without trigonometry. */
export function distanceLieuxKm(lieux: Lieux, a: number, b: number): number {
  return kmSousCorde2(corde2(lieux.vecteurs, a, b));
}

/** Minutes between two places of one table, estimated unless the user's tables tell them. */
export type Minutes = (a: number, b: number) => number;

/**
 * Minutes over a table of places: those the user's tables tell, else the travel-time model. Two addresses on one
 * exact point are 0 minutes apart; the relief of a pair is the mean of its two ends.
 */
export function createMinutes(
  lieux: Lieux,
  parametres: ParametresTemps,
  connus: TempsConnus | null = null,
): Minutes {
  const estimer = createEstimation(lieux, parametres);
  if (connus === null) return estimer;
  return (a, b) => {
    const connues = a === b ? Number.NaN : connus.minutes(a, b);
    return Number.isNaN(connues) ? estimer(a, b) : connues;
  };
}

function createEstimation(lieux: Lieux, parametres: ParametresTemps): Minutes {
  const reliefs = readReliefs(lieux.departements, parametres);
  return (a, b) => {
    if (a === b ? lieux.etendu?.[a] !== 1 : estMemeAdresse(lieux, a, b)) return 0;
    const classe = Math.max(lieux.classe[a] ?? 0, lieux.classe[b] ?? 0) as ClasseDensite;
    const relief =
      reliefs === null ? parametres.facteurRelief : ((reliefs[a] as number) + (reliefs[b] as number)) / 2;
    return dureeClasseMin(distanceLieuxKm(lieux, a, b), classe, parametres, relief);
  };
}

function estMemeAdresse(lieux: Lieux, a: number, b: number): boolean {
  return (
    lieux.adresse[a] === 1 &&
    lieux.adresse[b] === 1 &&
    lieux.longitude[a] === lieux.longitude[b] &&
    lieux.latitude[a] === lieux.latitude[b]
  );
}

/** true when the commune of the place has more than 4,000 inhabitants/km². */
export function estDense(lieux: Lieux, i: number): boolean {
  return lieux.classe[i] === CLASSE_DENSE;
}
