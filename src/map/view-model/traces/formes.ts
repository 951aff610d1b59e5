import type { Feature } from 'geojson';

export type Position = readonly [number, number];

/** How ground and screen relate now, and where the tiles drew an establishment if they did. */
export interface Reperage {
  readonly versEcran: (position: Position) => Position;
  readonly versTerrain: (point: Position) => Position;
  /** Drawn position of an establishment spread around its point, null when not drawn by itself. */
  readonly positionDessinee: (indice: number) => Position | null;
  readonly agrandissement: number;
}

/** Straight line whose `genre` tells the layer. */
export function ligne(genre: string, a: Position, b: Position): Feature {
  return {
    type: 'Feature',
    properties: { genre },
    geometry: {
      type: 'LineString',
      coordinates: [
        [a[0], a[1]],
        [b[0], b[1]],
      ],
    },
  };
}

export function point(
  genre: string,
  position: Position,
  autres: Readonly<Record<string, string | number>>,
): Feature {
  return {
    type: 'Feature',
    properties: { genre, ...autres },
    geometry: { type: 'Point', coordinates: [position[0], position[1]] },
  };
}
