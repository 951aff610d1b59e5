import fc from 'fast-check';
import { createLieux, createMinutes } from '../../../src/domain/geo/lieux';
import type { Reseau } from '../../../src/domain/geo/reseau';
import type { TempsConnus } from '../../../src/domain/geo/temps-connus';
import type { ParametresTemps } from '../../../src/domain/geo/temps-trajet';

export interface LieuEssai {
  readonly lon: number;
  readonly lat: number;
  readonly densite: number;
  readonly departement: number;
  readonly adresse: boolean;
}

export const DEPARTEMENTS = ['03', '63', '974'];

/** Few distinct coordinates, so that points meet and times are equal; some far away, some unplaced. */
const coordonnee = (min: number, max: number) =>
  fc.oneof(
    fc.double({ min, max, noNaN: true }),
    fc.integer({ min: min * 4, max: max * 4 }).map((n) => n / 4),
  );

export const lieuEssai: fc.Arbitrary<LieuEssai> = fc.record({
  lon: fc.oneof(
    { weight: 9, arbitrary: coordonnee(2, 4) },
    { weight: 1, arbitrary: fc.constantFrom(55.5, -61, Number.NaN) },
  ),
  lat: fc.oneof(
    { weight: 9, arbitrary: coordonnee(45, 47) },
    { weight: 1, arbitrary: fc.constantFrom(-21.1, 14.6) },
  ),
  densite: fc.constantFrom(20, 900, 12_000, Number.NaN),
  departement: fc.integer({ min: 0, max: 2 }),
  adresse: fc.boolean(),
});

export const tempsEssai: fc.Arbitrary<ParametresTemps> = fc.record({
  facteurRelief: fc.constantFrom(1, 1.15, 0.8),
  heuresPleines: fc.boolean(),
  reliefs: fc.dictionary(fc.constantFrom(...DEPARTEMENTS), fc.constantFrom(0.7, 1.35, 1.6), { maxKeys: 3 }),
});

/** Times the user would have brought, for some pairs. */
export const connusEssai = fc.array(
  fc.tuple(fc.nat(59), fc.nat(59), fc.double({ min: 0, max: 90, noNaN: true })),
  { maxLength: 20 },
);

export function createReseau(
  lieuxEssai: readonly LieuEssai[],
  temps: ParametresTemps,
  paires: readonly (readonly [number, number, number])[] = [],
): Reseau {
  const lieux = createLieux(
    Float64Array.from(lieuxEssai, ({ lon }) => lon),
    Float64Array.from(lieuxEssai, ({ lat }) => lat),
    lieuxEssai.map(({ densite }) => densite),
    Uint8Array.from(lieuxEssai, ({ adresse }) => (adresse ? 1 : 0)),
    {
      departements: {
        codes: DEPARTEMENTS,
        index: Uint16Array.from(lieuxEssai, ({ departement }) => departement),
      },
      etendu: Uint8Array.from(lieuxEssai, ({ adresse }) => (adresse ? 0 : 1)),
    },
  );
  const connus = createConnus(paires.filter(([a, b]) => a !== b && a < lieux.nombre && b < lieux.nombre));
  return { lieux, temps, connus, minutes: createMinutes(lieux, temps, connus) };
}

function createConnus(paires: readonly (readonly [number, number, number])[]): TempsConnus | null {
  if (paires.length === 0) return null;
  const table = new Map<string, number>();
  for (const [a, b, minutes] of paires) {
    table.set(`${a} ${b}`, minutes);
    table.set(`${b} ${a}`, minutes);
  }
  return {
    minutes: (a, b) => table.get(`${a} ${b}`) ?? Number.NaN,
    visit: (a, maxMin, visite) => {
      for (const [cle, minutes] of table) {
        const [o, d] = cle.split(' ').map(Number);
        if (o === a && minutes <= maxMin) visite(d as number, minutes);
      }
    },
  };
}
