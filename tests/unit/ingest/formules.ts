/** GRS80. */
const A = 6378137;
const F = 1 / 298.257222101;
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const DEGRE = Math.PI / 180;

/** Lambert-93 to longitude and latitude, by the closed formulas of the conic projection (Newton on latitude). */
export function inverseLambert93(x: number, y: number): [number, number] {
  const m = (phi: number): number => Math.cos(phi) / Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
  const isometrique = (phi: number): number => Math.atanh(Math.sin(phi)) - E * Math.atanh(E * Math.sin(phi));
  const [phi1, phi2, phi0] = [44 * DEGRE, 49 * DEGRE, 46.5 * DEGRE] as const;
  const n = Math.log(m(phi2) / m(phi1)) / (isometrique(phi1) - isometrique(phi2));
  const c = ((A * m(phi1)) / n) * Math.exp(n * isometrique(phi1));
  const dx = x - 700000;
  const dy = 6600000 + c * Math.exp(-n * isometrique(phi0)) - y;
  const longitude = 3 + Math.atan2(dx, dy) / n / DEGRE;
  const cible = -Math.log(Math.hypot(dx, dy) / c) / n;
  return [longitude, latitudeDepuisIsometrique(cible) / DEGRE];
}

function latitudeDepuisIsometrique(cible: number): number {
  let phi = 2 * Math.atan(Math.exp(cible)) - Math.PI / 2;
  for (let tour = 0; tour < 20; tour += 1)
    phi = Math.asin(Math.tanh(cible + E * Math.atanh(E * Math.sin(phi))));
  return phi;
}

/** UTM to longitude and latitude, Krüger's series to the third order of the third flattening and beyond. */
export function inverseUtm(x: number, y: number, zone: number, sud: boolean): [number, number] {
  const n = F / (2 - F);
  const rayon = (A / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const beta = [
    n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
    n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
    (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
    (4397 / 161280) * n ** 4,
  ];
  const xi = (y - (sud ? 1e7 : 0)) / (0.9996 * rayon);
  const eta = (x - 500000) / (0.9996 * rayon);
  let xip = xi;
  let etap = eta;
  beta.forEach((b, k) => {
    const j = 2 * (k + 1);
    xip -= b * Math.sin(j * xi) * Math.cosh(j * eta);
    etap -= b * Math.cos(j * xi) * Math.sinh(j * eta);
  });
  const chi = Math.asin(Math.sin(xip) / Math.cosh(etap));
  const longitude = zone * 6 - 183 + Math.atan2(Math.sinh(etap), Math.cos(xip)) / DEGRE;
  return [longitude, latitudeDepuisIsometrique(Math.atanh(Math.sin(chi))) / DEGRE];
}
