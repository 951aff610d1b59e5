/** A point and a time by car, all that a service is told. */
export interface DemandeIsochrone {
  readonly longitude: number;
  readonly latitude: number;
  readonly minutes: number;
}

/** Five decimals: about one metre. */
const DECIMALES = 5;

/**
 * Address of the isochrone of a point by the navigation service of the Géoplateforme (GET; parameters of its
 * documentation: resource bdtopo-valhalla, car, time in minutes, from the point).
 */
export function writeDemandeIsochrone(
  service: string,
  { longitude, latitude, minutes }: DemandeIsochrone,
): string {
  const adresse = new URL(service);
  const champs = {
    resource: 'bdtopo-valhalla',
    profile: 'car',
    costType: 'time',
    costValue: String(minutes),
    timeUnit: 'minute',
    direction: 'departure',
    point: `${longitude.toFixed(DECIMALES)},${latitude.toFixed(DECIMALES)}`,
    geometryFormat: 'geojson',
    crs: 'EPSG:4326',
  };
  for (const [cle, valeur] of Object.entries(champs)) adresse.searchParams.set(cle, valeur);
  return adresse.href;
}
