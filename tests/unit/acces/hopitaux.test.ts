import { describe, expect, it } from 'vitest';
import { e2sfca } from '../../../src/domain/acces/e2sfca';
import { createPairesDenses } from '../../../src/domain/acces/paires';
import { createPoids, type Decroissance } from '../../../src/domain/acces/poids-distance';

const POPULATION = [100, 50, 10];
const MEDECINS = [15, 20, 100];

/** Two suburbs and a centre: minutes towards the centre, from it, and between the suburbs. */
function matrice(vers: number, depuis: number, entre: number): number[][] {
  return [
    [1, entre, vers],
    [entre, 1, vers],
    [depuis, depuis, 1],
  ];
}

const SCENARIOS = {
  S0: matrice(40, 40, 80),
  S1: matrice(20, 40, 80),
  S2: matrice(40, 20, 80),
  S3: matrice(20, 20, 40),
};

function acces(scenario: keyof typeof SCENARIOS, decroissance: Decroissance): number[] {
  const paires = createPairesDenses(SCENARIOS[scenario], 3);
  return [...e2sfca(paires, MEDECINS, POPULATION, createPoids(decroissance))];
}

// Values of pysal/access 1.1.10 (gravity of scale 1 and power -1, catchment of 61 minutes).
describe('hospital example of pysal/access', () => {
  it.each([
    ['S0', [0.331444, 0.579828, 7.286418]],
    ['S1', [0.43534, 0.683724, 5.727977]],
    ['S2', [0.331072, 0.577858, 7.299992]],
    ['S3', [0.442568, 0.666758, 5.740525]],
  ] as const)('gravity, %s', (scenario, attendus) => {
    const obtenus = acces(scenario, { genre: 'gravite', bassinMinutes: 61 });
    attendus.forEach((attendu, i) => {
      expect(Math.abs((obtenus[i] as number) - attendu)).toBeLessThan(1e-6);
    });
    const servies = obtenus.reduce((somme, a, i) => somme + a * (POPULATION[i] as number), 0);
    expect(servies).toBeCloseTo(135, 9);
  });

  it.each([
    ['S0', [0.761364, 0.958333, 1.094697]],
    ['S1', [0.761364, 0.958333, 1.094697]],
    ['S2', [0.761364, 0.958333, 1.094697]],
    ['S3', [0.84375, 0.84375, 0.84375]],
  ] as const)('all or nothing, %s', (scenario, attendus) => {
    const obtenus = acces(scenario, { genre: 'binaire', bassinMinutes: 61 });
    attendus.forEach((attendu, i) => {
      expect(Math.abs((obtenus[i] as number) - attendu)).toBeLessThan(1e-6);
    });
  });
});

describe('grid of pysal/access: 25 supplies of 1, one inhabitant', () => {
  const DEMANDE = { x: 2, y: 2 };
  const distances = Array.from({ length: 25 }, (_, k) =>
    Math.hypot(Math.floor(k / 5) - DEMANDE.x, (k % 5) - DEMANDE.y),
  );
  const offre = new Float64Array(25).fill(1);
  const unique = (decroissance: Decroissance): number =>
    e2sfca(createPairesDenses([distances], 25), offre, [1], createPoids(decroissance))[0] as number;

  it('reaches all of a wide catchment, whatever the decay', () => {
    expect(unique({ genre: 'binaire', bassinMinutes: 100 })).toBeCloseTo(25, 12);
    expect(unique({ genre: 'gravite', bassinMinutes: 100 })).toBeCloseTo(25, 12);
    expect(
      unique({
        genre: 'paliers',
        paliers: [
          { jusquaMin: 2, poids: 1 },
          { jusquaMin: 9, poids: 0.5 },
        ],
      }),
    ).toBeCloseTo(25, 12);
  });
  it('reaches the one at its door within 0.9, nothing within 0', () => {
    expect(unique({ genre: 'binaire', bassinMinutes: 0.9 })).toBe(1);
    expect(unique({ genre: 'binaire', bassinMinutes: 0 })).toBeNaN();
  });
});
