import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { dureeMin } from '../../../src/domain/geo/duree-min';
import type { MatriceTemps } from '../../../src/domain/table/annexes';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import { ETENDUE_TOUTE, type Etendue } from '../../../src/domain/territoire/etendue';
import type { Decoupage, ReglagesNiveau, TerritoireCalcule } from '../../../src/domain/territoire/niveau';
import { resolveEtendue } from '../../../src/domain/territoire/resolve-etendue';
import { createSocle, type Socle } from '../../../src/domain/territoire/socle';
import '../../aide/graine';
import { createContexte, LIGNE } from '../etablissement/exemple';

const TEMPS = { facteurRelief: 1, heuresPleines: false };
const DENSITES = Float32Array.from([600, Number.NaN, 2000, 5000]);

/** Moulins (rows 0 and 1), Saint-Étienne (2), Évry without a point (3); one establishment in each, and three strays. */
const LIGNES = [
  LIGNE,
  { ...LIGNE, numero: '030780002', commune: 1, longitude: 3.36, latitude: 46.57 },
  { ...LIGNE, numero: '420780003', departement: '42', commune: 2, longitude: 4.4, latitude: 45.44 },
  {
    ...LIGNE,
    numero: '420780004',
    departement: '91',
    commune: 3,
    longitude: Number.NaN,
    latitude: Number.NaN,
  },
  { ...LIGNE, numero: '420780005', departement: '42', commune: -1, longitude: 4.0, latitude: 45.8 },
  {
    ...LIGNE,
    numero: '420780006',
    departement: '42',
    commune: 2,
    longitude: Number.NaN,
    latitude: Number.NaN,
  },
];

function socle(matrices: readonly MatriceTemps[] = []): Socle {
  const contexte = createContexte(LIGNES);
  return createSocle({
    contexte,
    densiteHabKm2: DENSITES,
    population: computePopulation(contexte.communes, new Map(), null),
    temps: TEMPS,
    matrices,
  });
}

const SANS_DECOUPAGE = (_niveau: ReglagesNiveau): Decoupage => {
  throw new Error('got a question about a level, expected none');
};

function resolve(etendue: Partial<Etendue>, decoupage = SANS_DECOUPAGE, sol = socle()) {
  const { communes, etablissements } = resolveEtendue(sol, { ...ETENDUE_TOUTE, ...etendue }, decoupage);
  return { communes: [...communes], etablissements: [...etablissements] };
}

const dans = (territoire: TerritoireCalcule, decoupage = SANS_DECOUPAGE, sol = socle()) =>
  resolve({ territoire }, decoupage, sol);

describe('extent brought to the data', () => {
  it('holds everything when nothing is chosen', () => {
    const { communes, etablissements } = resolve({});
    expect(communes.every((dedans) => dedans === 1)).toBe(true);
    expect(etablissements.every((dedans) => dedans === 1)).toBe(true);
  });

  it('keeps a whole région, its establishments without a commune by their département', () => {
    expect(dans({ genre: 'region', codes: ['84'] })).toEqual({
      communes: [1, 1, 1, 0],
      etablissements: [1, 1, 1, 0, 1, 1],
    });
    expect(dans({ genre: 'region', codes: ['53'] }).etablissements).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('asks for the basins the territory names and keeps the communes of those chosen', () => {
    const demandes: unknown[] = [];
    const bassins = { critere: 'etablissements', seuil: 3 } as const;
    const trouve = dans({ genre: 'bassin', bassins, codes: ['42218', '99999'] }, (niveau) => {
      demandes.push(niveau);
      return {
        niveau: 'bassin',
        codes: ['03190', '42218'],
        noms: ['', ''],
        parCommune: Int32Array.of(0, 0, 1, -1),
      };
    });
    expect(demandes).toEqual([{ niveau: 'bassin', bassins }]);
    expect(trouve).toEqual({ communes: [0, 0, 1, 0], etablissements: [0, 0, 1, 0, 0, 1] });
  });

  it('keeps the communes of a GHT', () => {
    const ght = () =>
      ({ niveau: 'ght', codes: ['ght:a'], noms: ['A'], parCommune: Int32Array.of(0, 0, -1, -1) }) as const;
    expect(dans({ genre: 'ght', codes: ['ght:a'] }, ght).etablissements).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('adds its conditions up', () => {
    const territoire = { genre: 'region', codes: ['84'] } as const;
    expect(resolve({ territoire, departements: ['42'] }).etablissements).toEqual([0, 0, 1, 0, 1, 1]);
    expect(resolve({ territoire, epcis: ['200071140'] }).communes).toEqual([1, 1, 0, 0]);
  });
});

describe('outline drawn', () => {
  const carre = (x: number, y: number, d: number) =>
    [
      [x - d, y - d],
      [x + d, y - d],
      [x + d, y + d],
      [x - d, y + d],
    ] as const;

  it('holds establishments by their own point, not by that of their commune', () => {
    const autour = dans({ genre: 'dessin', nom: '', contour: carre(3.36, 46.57, 0.005) });
    expect(autour.etablissements).toEqual([0, 1, 0, 0, 0, 0]);
    expect(autour.communes).toEqual([0, 0, 0, 0]);
  });

  it('holds by their commune those that have no point, and nothing of a commune without one', () => {
    const autour = dans({ genre: 'dessin', nom: '', contour: carre(4.39, 45.43, 0.1) });
    expect(autour.communes).toEqual([0, 0, 1, 0]);
    expect(autour.etablissements).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it('is empty with fewer than three corners', () => {
    expect(dans({ genre: 'dessin', nom: '', contour: [[3, 46]] }).etablissements).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('agrees with a polygon library on any outline without crossing', () => {
    const sol = socle();
    const rayon = fc.double({ min: 0.02, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 4.6, noNaN: true }),
        fc.double({ min: 45.2, max: 46.8, noNaN: true }),
        fc.array(rayon, { minLength: 3, maxLength: 12 }),
        (x, y, rayons) => {
          const contour = rayons.map((r, k) => {
            const angle = (2 * Math.PI * k) / rayons.length;
            return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
          });
          const ferme = [...contour, contour[0] as readonly [number, number]].map(([a, b]) => [a, b]);
          const polygone = { type: 'Polygon' as const, coordinates: [ferme] };
          const trouve = dans({ genre: 'dessin', nom: '', contour }, SANS_DECOUPAGE, sol).etablissements;
          for (const k of [0, 1, 2, 4]) {
            const { longitude, latitude } = LIGNES[k] as (typeof LIGNES)[number];
            expect(trouve[k]).toBe(booleanPointInPolygon([longitude, latitude], polygone) ? 1 : 0);
          }
        },
      ),
    );
  });
});

describe('minutes around a point', () => {
  const rayon = (longitude: number, latitude: number, minutes: number): TerritoireCalcule => ({
    genre: 'rayon',
    nom: '',
    longitude,
    latitude,
    minutes,
  });

  it('holds what the travel-time model puts within those minutes of a bare point', () => {
    const sol = socle();
    fc.assert(
      fc.property(
        fc.double({ min: 3.1, max: 3.6, noNaN: true }),
        fc.double({ min: 46.4, max: 46.7, noNaN: true }),
        fc.integer({ min: 1, max: 90 }),
        (x, y, minutes) => {
          const { etablissements, communes } = dans(rayon(x, y, minutes), SANS_DECOUPAGE, sol);
          const km = distanceKm(x, y, 3.33, 46.56);
          // Moulins is the nearest commune: the point has its density.
          const attendu = dureeMin(km, 600, 600, TEMPS, false) <= minutes ? 1 : 0;
          expect([etablissements[0], communes[0], communes[1]]).toEqual([attendu, attendu, attendu]);
        },
      ),
    );
  });

  it('grows with the minutes', () => {
    const tailles = [2, 10, 40, 120, 600].map(
      (minutes) => dans(rayon(3.4, 46.5, minutes)).etablissements.filter(Boolean).length,
    );
    expect(tailles).toEqual([...tailles].sort((a, b) => a - b));
    expect(tailles.at(-1)).toBe(5);
  });

  it('takes the times of the user from a commune it knows', () => {
    const matrice: MatriceTemps = {
      cle: 'commune',
      codes: ['03190', '42218'],
      origine: Uint32Array.of(0),
      destination: Uint32Array.of(1),
      minutes: Float32Array.of(12),
      fichier: 'temps.csv',
    };
    expect(dans(rayon(3.33, 46.56, 15)).communes[2]).toBe(0);
    expect(dans(rayon(3.33, 46.56, 15), SANS_DECOUPAGE, socle([matrice])).communes[2]).toBe(1);
    // The address bar keeps five decimals.
    expect(dans(rayon(3.330004, 46.559996, 15), SANS_DECOUPAGE, socle([matrice])).communes[2]).toBe(1);
    expect(dans(rayon(3.331, 46.56, 15), SANS_DECOUPAGE, socle([matrice])).communes[2]).toBe(0);
  });
});
