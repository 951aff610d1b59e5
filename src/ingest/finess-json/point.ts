import { distanceKm } from '../../domain/geo/distance-km';
import { lireNombre } from '../champs';
import { createConvertisseur, projectionDuDepartement } from '../projections';
import { type Objet, texteDe } from './valeurs';

/** Where the record says its commune is; NaN when our table has no point for it. */
export interface Repere {
  readonly departement: string;
  readonly longitude: number;
  readonly latitude: number;
}

export type PointLu =
  | { readonly etat: 'absent' }
  /** The address key names a commune, not a street: a centroid. */
  | { readonly etat: 'commune' }
  | { readonly etat: 'invalide'; readonly valeur: string }
  /** Nowhere near its commune, in any reading of the figures. */
  | { readonly etat: 'hors_commune'; readonly valeur: string; readonly distanceKm: number }
  | { readonly etat: 'lu'; readonly longitude: number; readonly latitude: number };

/**
 * Farther than this from its commune's point, a point is another place's. Communes of the métropole reach
 * 25 km, those of Guyane 150; approximate commune points can be 40 km off.
 */
const ECART_MAX_KM = 60;
const ECART_MAX_OUTRE_MER_KM = 220;

/** Lands where French establishments are: west, south, east, north. */
const TERRITOIRES = [
  [-5.6, 41, 10, 51.5],
  [-63.5, 14, -60.5, 18.5],
  [-55, 2, -51, 6],
  [55, -21.6, 56, -20.7],
  [44.8, -13.2, 45.5, -12.4],
  [-56.6, 46.6, -56, 47.3],
  [163, -23, 168.5, -19],
  [-155, -28, -134, -7],
  [-178.5, -14.6, -175.9, -13],
] as const;

type Position = readonly [number, number];

/**
 * Reads the coordinates of an address. Four figures in two pairs, whose roles change between vintages and even
 * records: longitude and latitude, or easting and northing, in either order. Magnitudes tell degrees from
 * metres, the commune tells which is which.
 */
export function lirePoint(coordonnees: Objet, repere: Repere): PointLu {
  const textes = [
    texteDe(coordonnees, 'coordonneeX'),
    texteDe(coordonnees, 'coordonneeY'),
    texteDe(coordonnees, 'directionLongitude'),
    texteDe(coordonnees, 'directionLatitude'),
  ] as const;
  if (textes.every((texte) => texte === '' || Number(texte) === 0)) return { etat: 'absent' };
  const cleBan = texteDe(coordonnees, 'cleInInteropBAN', 'cleInteropBAN');
  if (cleBan !== '' && !cleBan.includes('_')) return { etat: 'commune' };
  const [x, y, est, nord] = [
    lireNombre(textes[0]),
    lireNombre(textes[1]),
    lireNombre(textes[2]),
    lireNombre(textes[3]),
  ] as const;
  // Nearly always so, and already right: nothing else is looked at.
  if (estDegres(x, y) && ecartKm(x, y, repere) <= ecartMaxKm(repere)) return lu([x, y]);
  const paires = [
    [x, y],
    [est, nord],
  ] as const;
  const degres = paires.flatMap(([a, b]) => lectures(a, b, estDegres, (position) => position));
  const proche = choisir(degres, repere);
  if (proche !== null && proche.ecart === 0) return lu(proche.position);
  const metres = paires.flatMap(([a, b]) => lectures(a, b, estMetres, convertir(repere.departement)));
  const retenu = choisir([...degres, ...metres], repere);
  const valeur = textes.filter((texte) => texte !== '').join(' ; ');
  if (retenu === null) return { etat: 'invalide', valeur };
  if (retenu.ecart > 0) return { etat: 'hors_commune', valeur, distanceKm: retenu.ecart };
  return lu(retenu.position);
}

function lu([longitude, latitude]: Position): PointLu {
  return { etat: 'lu', longitude, latitude };
}

const estDegres = (a: number, b: number): boolean => Math.abs(a) <= 180 && Math.abs(b) <= 180;
const estMetres = (a: number, b: number): boolean => Math.abs(a) > 1000 && Math.abs(b) > 1000;

/** A pair in its two orders. */
function lectures(
  a: number,
  b: number,
  admise: (a: number, b: number) => boolean,
  lire: (position: Position) => Position,
): Position[] {
  // NaN compares false with everything.
  return admise(a, b) ? [lire([a, b]), lire([b, a])] : [];
}

function convertir(departement: string): (position: Position) => Position {
  const convertisseur = createConvertisseur(projectionDuDepartement(departement, 1e6, 1e6));
  return ([a, b]) => convertisseur(a, b);
}

/** The reading nearest to the commune; `ecart` = its distance when that is too far to be true, else 0. */
function choisir(
  lectures: readonly Position[],
  repere: Repere,
): { readonly position: Position; readonly ecart: number } | null {
  const valables = lectures.filter(
    ([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
  );
  if (Number.isNaN(repere.longitude)) {
    const position = valables.find(estEnFrance);
    return position === undefined ? null : { position, ecart: 0 };
  }
  let meilleur: { position: Position; ecart: number } | null = null;
  for (const position of valables) {
    const ecart = ecartKm(position[0], position[1], repere);
    if (meilleur === null || ecart < meilleur.ecart) meilleur = { position, ecart };
  }
  if (meilleur === null) return null;
  return meilleur.ecart <= ecartMaxKm(repere) ? { position: meilleur.position, ecart: 0 } : meilleur;
}

/** NaN without a point for the commune. */
function ecartKm(longitude: number, latitude: number, repere: Repere): number {
  return distanceKm(longitude, latitude, repere.longitude, repere.latitude);
}

function ecartMaxKm({ departement }: Repere): number {
  return departement.length === 3 ? ECART_MAX_OUTRE_MER_KM : ECART_MAX_KM;
}

function estEnFrance([longitude, latitude]: Position): boolean {
  return TERRITOIRES.some(
    ([ouest, sud, est, nord]) =>
      longitude >= ouest && longitude <= est && latitude >= sud && latitude <= nord,
  );
}
