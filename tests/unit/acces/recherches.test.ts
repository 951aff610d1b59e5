import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPaires } from '../../../src/domain/acces/find-paires';
import { createPlusProche } from '../../../src/domain/geo/plus-proche';
import type { Reseau } from '../../../src/domain/geo/reseau';
import { findTerre } from '../../../src/domain/geo/terre';
import {
  connusEssai,
  createReseau,
  DEPARTEMENTS,
  type LieuEssai,
  lieuEssai,
  tempsEssai,
} from './reseau-essai';

const lieux = fc.array(lieuEssai, { minLength: 1, maxLength: 60 });
const choix = fc.array(fc.nat(59), { maxLength: 40 });

/** A place without a position is not even at its own door. */
function minutesDe({ lieux: table, minutes }: Reseau, a: number, b: number): number {
  return a === b && Number.isNaN(table.longitude[a]) ? Number.NaN : minutes(a, b);
}

const terreDe = (points: readonly LieuEssai[], lieu: number) =>
  findTerre(DEPARTEMENTS[points[lieu]?.departement ?? 0] ?? '');
const isConnue = ({ connus }: Reseau, a: number, b: number) =>
  connus !== null && a !== b && !Number.isNaN(connus.minutes(a, b));

describe('nearest by travel time', () => {
  it('is the one all pairs give, the first of equal ones', () => {
    fc.assert(
      fc.property(lieux, tempsEssai, connusEssai, choix, (points, temps, connus, choisis) => {
        const reseau = createReseau(points, temps, connus);
        const cibles = choisis.filter((lieu) => lieu < points.length);
        const chercher = createPlusProche(reseau, cibles);
        for (let origine = 0; origine < points.length; origine += 1) {
          let rang = -1;
          let minutes = Number.POSITIVE_INFINITY;
          cibles.forEach((lieu, r) => {
            // No road is known over a sea: only the user's table can tell it.
            const parMer =
              terreDe(points, origine) !== terreDe(points, lieu) && !isConnue(reseau, origine, lieu);
            const duree = parMer ? Number.NaN : minutesDe(reseau, origine, lieu);
            if (duree < minutes) [rang, minutes] = [r, duree];
          });
          const sortie = { rang: -2, minutes: 0 };
          chercher(origine, sortie);
          expect(sortie).toEqual({ rang, minutes });
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('pairs within reach', () => {
  it('are those all pairs give, at the same minutes', () => {
    fc.assert(
      fc.property(
        lieux,
        tempsEssai,
        connusEssai,
        choix,
        fc.double({ min: 0, max: 120, noNaN: true }),
        (points, temps, connus, choisis, maximum) => {
          const reseau = createReseau(points, temps, connus);
          const offres = choisis.filter((lieu) => lieu < points.length);
          const demandes = [...points.keys()];
          const paires = findPaires(reseau, demandes, offres, maximum);
          for (const demande of demandes) {
            const trouvees: [number, number][] = [];
            for (let k = paires.debuts[demande] as number; k < (paires.debuts[demande + 1] as number); k += 1)
              trouvees.push([paires.offre[k] as number, paires.minutes[k] as number]);
            const attendues = offres
              .map((lieu, rang): [number, number] => [rang, minutesDe(reseau, demande, lieu)])
              .filter(([, minutes]) => minutes <= maximum);
            expect(trouvees.sort(([a], [b]) => a - b)).toEqual(attendues);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
