import type { Feature, FeatureCollection, Geometry } from 'geojson';

type Position = readonly [longitude: number, latitude: number];

/**
 * What is being drawn, from its corners and where the pointer is (null = not on the map): the surface it would close,
 * the sides laid, those the pointer would add, the corners.
 */
export function tracerOutil(points: readonly Position[], pointeur: Position | null): FeatureCollection {
  const tous = pointeur === null ? points : [...points, pointeur];
  const traits: Feature[] = [];
  if (tous.length >= 3) traits.push(feature('surface', { type: 'Polygon', coordinates: [fermer(tous)] }));
  if (points.length >= 2) traits.push(feature('cotes', { type: 'LineString', coordinates: copier(points) }));
  const [premier] = points;
  const dernier = points.at(-1);
  if (premier !== undefined && dernier !== undefined && tous.length >= 2) {
    const bout =
      pointeur === null ? [dernier, premier] : [dernier, pointeur, ...(tous.length > 2 ? [premier] : [])];
    traits.push(feature('elastique', { type: 'LineString', coordinates: copier(bout) }));
  }
  return {
    type: 'FeatureCollection',
    features: [
      ...traits,
      ...points.map((point) => feature('sommet', { type: 'Point', coordinates: [...point] })),
    ],
  };
}

function feature(genre: string, geometry: Geometry): Feature {
  return { type: 'Feature', properties: { genre }, geometry };
}

function copier(positions: readonly Position[]): [number, number][] {
  return positions.map(([longitude, latitude]) => [longitude, latitude]);
}

function fermer(positions: readonly Position[]): [number, number][] {
  return copier([...positions, positions[0] as Position]);
}
