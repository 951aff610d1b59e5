import fc from 'fast-check';
import type { Hypothese } from '../../../src/domain/hypothese/hypothese';
import type { MatriceTemps } from '../../../src/domain/table/annexes';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import type { EtendueResolue } from '../../../src/domain/territoire/etendue';
import type { PopulationDepartement } from '../../../src/domain/territoire/population';
import { createSocle, type Socle } from '../../../src/domain/territoire/socle';
import { createEntree, type EtablissementTest } from '../scoring/aide-offre';
import { createTable } from '../territoire/table-exemple';

export const TEMPS = { facteurRelief: 1, heuresPleines: false };

/** 3° E, 46° N and kilometres around, as the made-up establishments. */
const KM_PAR_DEGRE = (Math.PI / 180) * 6371;
const degres = (x: number, y: number): readonly [number, number] => [
  3 + x / (KM_PAR_DEGRE * Math.cos((46 * Math.PI) / 180)),
  46 + y / KM_PAR_DEGRE,
];

export interface CommuneEssai {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly population?: number;
}

export interface EntreeEssai {
  readonly communes: readonly CommuneEssai[];
  readonly etablissements: readonly EtablissementTest[];
  readonly matrices?: readonly MatriceTemps[];
  readonly temps?: Parameters<typeof createSocle>[0]['temps'];
}

/** One inhabitant in four in each band. */
const PARTS: PopulationDepartement = { moins20Ans: 1, de20A59Ans: 1, de60A74Ans: 1, plus75Ans: 1 };

export function createSocleEssai({
  communes,
  etablissements,
  matrices = [],
  temps = TEMPS,
}: EntreeEssai): Socle {
  const entree = createEntree(etablissements);
  const table = createTable(
    communes.map(({ code, x, y, population = 1000 }) => ({ code, population, point: degres(x, y) })),
  );
  const contexte = { ...entree, communes: table };
  return createSocle({
    contexte,
    densiteHabKm2: Float32Array.from(table.code, (_, i) => [20, 900, 6000][i % 3] as number),
    population: computePopulation(
      table,
      new Map(['03', '63'].map((departement) => [departement, PARTS])),
      null,
    ),
    temps,
    matrices,
  });
}

export function toutDedans(socle: Socle): EtendueResolue {
  return {
    communes: new Uint8Array(socle.contexte.communes.nombre).fill(1),
    etablissements: new Uint8Array(socle.nombreEtablissements).fill(1),
  };
}

export const ehpad = (numero: number, x: number, y: number, places?: number): EtablissementTest => ({
  finess: `03000${String(numero).padStart(4, '0')}`,
  categorie: '500',
  x,
  y,
  ...(places === undefined ? {} : { places }),
});

const km = fc.integer({ min: -60, max: 60 });
const CODES = Array.from({ length: 12 }, (_, k) => `${k < 9 ? '03' : '63'}${String(k + 1).padStart(3, '0')}`);

/** Up to twelve communes of two départements, the second without any establishment of its own. */
export const communesEssai: fc.Arbitrary<CommuneEssai[]> = fc
  .tuple(
    fc.integer({ min: 1, max: CODES.length }),
    fc.array(fc.record({ x: km, y: km, population: fc.constantFrom(0, 1, 800, 30_000) }), {
      minLength: CODES.length,
      maxLength: CODES.length,
    }),
  )
  .map(([nombre, points]) =>
    CODES.slice(0, nombre).map((code, k) => ({
      code,
      ...(points[k] as { x: number; y: number; population: number }),
    })),
  );

export const etablissementsEssai: fc.Arbitrary<EtablissementTest[]> = fc
  .array(fc.tuple(km, km, fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined })), { maxLength: 14 })
  .map((points) => points.map(([x, y, places], k) => ehpad(k + 1, x, y, places)));

const commune = fc.constantFrom(...CODES, '99999');
const numeroFiness = fc.integer({ min: 1, max: 15 }).map((k) => ehpad(k, 0, 0).finess);
const places = fc.integer({ min: 0, max: 80 });

export const hypothesesEssai: fc.Arbitrary<Hypothese[]> = fc
  .array(
    fc.oneof(
      fc.record({
        genre: fc.constant('ouvrir' as const),
        service: fc.constantFrom('ehpad' as const, 'mas' as const),
        commune,
        places,
      }),
      fc.record({ genre: fc.constant('fermer' as const), numeroFiness }),
      fc.record({ genre: fc.constant('deplacer' as const), numeroFiness, commune }),
      fc.record({ genre: fc.constant('redimensionner' as const), numeroFiness, places }),
    ),
    { maxLength: 5 },
  )
  .map((toutes) => toutes.map((une, k) => ({ id: String(k), ...une })));
