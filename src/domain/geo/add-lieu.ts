import type { Lieux } from './lieux';

const RADIAN = Math.PI / 180;

/**
 * A table of places with one more at its end: a bare point of the map (WGS84 degrees), on ground like that of place
 * `comme`. It is the address of nothing.
 */
export function addLieu(
  lieux: Lieux,
  [longitude, latitude]: readonly [number, number],
  comme: number,
): Lieux {
  const lambda = longitude * RADIAN;
  const phi = latitude * RADIAN;
  const vecteur = [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  const { departements } = lieux;
  return {
    ...lieux,
    ...(departements === undefined
      ? {}
      : { departements: { ...departements, index: addRang(departements.index, comme) } }),
    nombre: lieux.nombre + 1,
    longitude: addReels(lieux.longitude, [longitude]),
    latitude: addReels(lieux.latitude, [latitude]),
    vecteurs: addReels(lieux.vecteurs, vecteur),
    classe: addOctet(lieux.classe, lieux.classe[comme] ?? 0),
    adresse: addOctet(lieux.adresse, 0),
  };
}

function addReels(colonne: Float64Array, suite: readonly number[]): Float64Array {
  const plus = new Float64Array(colonne.length + suite.length);
  plus.set(colonne);
  plus.set(suite, colonne.length);
  return plus;
}

function addOctet(colonne: Uint8Array, valeur: number): Uint8Array {
  const plus = new Uint8Array(colonne.length + 1);
  plus.set(colonne);
  plus[colonne.length] = valeur;
  return plus;
}

/** The département of the place it stands like. */
function addRang(colonne: Uint16Array, comme: number): Uint16Array {
  const plus = new Uint16Array(colonne.length + 1);
  plus.set(colonne);
  plus[colonne.length] = colonne[comme] ?? 0;
  return plus;
}
