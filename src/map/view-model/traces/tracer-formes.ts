import type { FeatureCollection } from 'geojson';
import { findPointInterieur } from '../../../domain/territoire/find-point-interieur';
import type { FormeCarte } from '../../props';
import { styleForme } from '../couleurs';

/** Outlines and the points where their names stand, as features to draw. */
export function tracerFormes(formes: readonly FormeCarte[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: formes.flatMap((forme) => {
      const { genre, nom, polygones } = forme;
      const { couleur, tirets } = styleForme(forme);
      const proprietes = { sorte: genre, nom, couleur, tirets: tirets === null ? 0 : 1 };
      const ancre = findPointInterieur(polygones);
      return [
        {
          type: 'Feature' as const,
          properties: { ...proprietes, genre: 'forme' },
          geometry: { type: 'MultiPolygon' as const, coordinates: copy(polygones) },
        },
        ...(ancre === null
          ? []
          : [
              {
                type: 'Feature' as const,
                properties: { ...proprietes, genre: 'nom' },
                geometry: { type: 'Point' as const, coordinates: ancre },
              },
            ]),
      ];
    }),
  };
}

function copy(polygones: FormeCarte['polygones']): [number, number][][][] {
  return polygones.map((polygone) => polygone.map((anneau) => anneau.map(([x, y]) => [x, y])));
}
