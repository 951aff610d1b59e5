/** Mean radius of the Earth, km. */
const RAYON_KM = 6371.0088;
const RADIAN = Math.PI / 180;

export type Point = readonly [number, number];

/**
 * Lambert azimuthal equal-area projection on the sphere around a centre, in km: areas are exact and shapes
 * hardly bent over a country (under 0.5 % at 600 km).
 */
export function createProjection(
  longitudeCentre: number,
  latitudeCentre: number,
): (longitude: number, latitude: number) => [number, number] {
  const sinCentre = Math.sin(latitudeCentre * RADIAN);
  const cosCentre = Math.cos(latitudeCentre * RADIAN);
  return (longitude, latitude) => {
    const lambda = (longitude - longitudeCentre) * RADIAN;
    const sinPhi = Math.sin(latitude * RADIAN);
    const cosPhi = Math.cos(latitude * RADIAN);
    const cosLambda = Math.cos(lambda);
    const k = RAYON_KM * Math.sqrt(2 / (1 + sinCentre * sinPhi + cosCentre * cosPhi * cosLambda));
    return [k * cosPhi * Math.sin(lambda), k * (cosCentre * sinPhi - sinCentre * cosPhi * cosLambda)];
  };
}

/** Signed area of a ring, closed or not, in the square of its unit; positive when anticlockwise. */
export function computeAire(anneau: readonly Point[]): number {
  let somme = 0;
  for (let k = 0; k < anneau.length; k += 1) {
    const [x1, y1] = anneau[k] as Point;
    const [x2, y2] = anneau[k + 1 === anneau.length ? 0 : k + 1] as Point;
    somme += x1 * y2 - x2 * y1;
  }
  return somme / 2;
}
