import { PRECISIONS, type TableCommunes } from '../../../src/domain/territoire/commune.ts';
import type { ControleContours } from '../../../src/domain/territoire/controle-contours.ts';
import type { Hasard } from './hasard.ts';

/** A real commune of the Finistère that can receive fictitious establishments. */
export interface Lieu {
  readonly code: string;
  readonly nom: string;
  readonly codePostal: string;
  readonly population: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly epci: string;
}

/** Communes of the Finistère with a real point, in INSEE order. */
export function listLieux(table: TableCommunes): Lieu[] {
  const lieux: Lieu[] = [];
  for (let i = 0; i < table.nombre; i += 1) {
    if (table.codeDepartement[i] !== '29' || table.precision[i] !== PRECISIONS.indexOf('commune')) continue;
    lieux.push({
      code: table.code[i] as string,
      nom: table.nom[i] as string,
      codePostal: (table.codesPostaux[i] as string).slice(0, 5),
      population: table.population[i] as number,
      longitude: table.longitude[i] as number,
      latitude: table.latitude[i] as number,
      epci: table.codeEpci[i] as string,
    });
  }
  return lieux;
}

/** A point in the commune, nearer its centre in a village than in a city, and on land. */
export function drawPoint(lieu: Lieu, controle: ControleContours, hasard: Hasard): readonly [number, number] {
  const rayonKm = 0.25 + 0.16 * Math.sqrt(lieu.population / 1000);
  for (let essai = 0; essai < 12; essai += 1) {
    const retrait = 1 - essai / 12;
    const longitude = lieu.longitude + (hasard.cloche() * rayonKm * retrait) / 74;
    const latitude = lieu.latitude + (hasard.cloche() * rayonKm * retrait) / 111;
    if (controle.distanceKm('29', longitude, latitude) === 0) return [longitude, latitude];
  }
  return [lieu.longitude, lieu.latitude];
}

/** Km between two places, in the plane: enough to prefer a neighbour. */
export function distanceLieux(
  a: Pick<Lieu, 'longitude' | 'latitude'>,
  b: Pick<Lieu, 'longitude' | 'latitude'>,
): number {
  return Math.hypot((a.longitude - b.longitude) * 74, (a.latitude - b.latitude) * 111);
}
