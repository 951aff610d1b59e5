import { polygonHull } from 'd3';
import type { GhtJoint } from '../cooperation/find-hopitaux-ght';
import type { Etablissements } from '../etablissement/offre';
import type { Polygones } from './perimetres';
import { computeAire } from './projection-equivalente';

/** Room around each member, degrees of latitude (about 1 km): a GHT of one site has an outline too. */
const MARGE_DEGRES = 0.01;
const RADIAN = Math.PI / 180;

/** Convex hull of the members' sites with some room around them, null when none is placed. */
export function drawEnveloppe(
  { hopitaux, membres }: GhtJoint,
  { longitude, latitude }: Etablissements,
): Polygones | null {
  const lignes = new Set([...hopitaux, ...membres.flatMap(({ site }) => (site < 0 ? [] : [site]))]);
  const points = [...lignes].flatMap((i) => {
    const [x, y] = [longitude[i] as number, latitude[i] as number];
    if (Number.isNaN(x)) return [];
    const largeur = MARGE_DEGRES / Math.cos(y * RADIAN);
    return Array.from({ length: 12 }, (_, k): [number, number] => {
      const angle = (Math.PI / 6) * k;
      return [roundDegre(x + largeur * Math.cos(angle)), roundDegre(y + MARGE_DEGRES * Math.sin(angle))];
    });
  });
  const enveloppe = polygonHull(points);
  if (enveloppe === null) return null;
  const direct = computeAire(enveloppe) > 0 ? [...enveloppe] : [...enveloppe].reverse();
  return [[[...direct, direct[0] as [number, number]]]];
}

function roundDegre(valeur: number): number {
  return Math.round(valeur * 1e6) / 1e6;
}
