import createHighs from 'highs';
import { expect, it } from 'vitest';
import { solvePlaces } from '../../../src/domain/implantation/places/solve-places';
import { finish } from './instances';
import {
  accesDe,
  apportDe,
  drawPlaces,
  type InstancePlaces,
  mesureDe,
  referenceDe,
  toProblemePlaces,
} from './instances-places';

/** Lots k of each candidate, and the lack d of each demand under the reference, or under a free level t. */
function writeModele(
  instance: InstancePlaces,
  { lots, lot }: { lots: number; lot: number },
  objectif: 'deficit' | 'moins_bien_dotes',
): string {
  const total = instance.poids.reduce((somme, p) => somme + p, 0);
  const acces = accesDe(instance);
  const apports = instance.minutes.map((minutes) => apportDe(instance, minutes));
  // Places per million inhabitants: a solver is at ease with numbers near 1.
  const echelle = 1e6;
  const queue = objectif === 'moins_bien_dotes';
  const cout = instance.poids.map((p, i) => `${p / total / (queue ? 0.1 : 1)} d${i}`);
  const lignes = acces.map((a, i) => {
    const termes = apports.map((apport, j) => `${echelle * lot * (apport[i] as number)} k${j}`);
    const niveau = queue ? ' - t' : '';
    const droite = echelle * ((queue ? 0 : referenceDe(instance)) - a);
    return ` c${i}: d${i} + ${termes.join(' + ')}${niveau} >= ${droite}`;
  });
  const ks = apports.map((_, j) => `k${j}`);
  return [
    'Minimize',
    ` obj: ${cout.join('\n + ')}${queue ? '\n - t' : ''}`,
    'Subject To',
    ...lignes,
    ` n: ${ks.join(' + ')} = ${lots}`,
    'Bounds',
    ...(queue ? [' t free'] : []),
    ...ks.map((k) => ` 0 <= ${k} <= ${lots}`),
    'General',
    ` ${ks.join(' ')}`,
    'End',
  ].join('\n');
}

it('agrees with a mixed-integer solver on sharings too many to try every one', {
  timeout: 120_000,
}, async () => {
  const highs = await createHighs();
  let prouvees = 0;
  for (let graine = 1; graine <= 8; graine += 1) {
    const instance = drawPlaces(graine, { demandes: 40, candidats: 20, existants: 3 + (graine % 3) });
    const [lots, lot] = [4 + (graine % 4), 10];
    for (const objectif of ['deficit', 'moins_bien_dotes'] as const) {
      const solution = finish(
        solvePlaces(toProblemePlaces(instance), mesureDe(instance, objectif), lots * lot, lot),
      );
      const optimum = highs.solve(writeModele(instance, { lots, lot }, objectif), { mip_rel_gap: 0 });
      expect(optimum.Status).toBe('Optimal');
      // What is not proved is at least bounded.
      expect(1e6 * solution.borne).toBeLessThanOrEqual(optimum.ObjectiveValue + 0.01);
      expect(1e6 * solution.fin).toBeGreaterThanOrEqual(optimum.ObjectiveValue - 0.01);
      if (!solution.exacte) continue;
      prouvees += 1;
      expect(1e6 * solution.fin).toBeCloseTo(optimum.ObjectiveValue, 2);
    }
  }
  expect(prouvees).toBeGreaterThanOrEqual(12);
});
