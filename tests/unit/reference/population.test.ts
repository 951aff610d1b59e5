import { describe, expect, it } from 'vitest';
import { loadPopulation } from '../../../src/reference/load-population';
import { loadReference } from '../../../src/reference/load-reference';
import { lireDisque } from './lire-disque';

describe('loadPopulation', () => {
  it('has the four age bands of the 101 départements that have an outline', async () => {
    const population = await loadPopulation(lireDisque);
    const { departements } = await loadReference(lireDisque);
    const attendus = departements.filter(({ contour }) => contour.length > 0).map(({ code }) => code);
    expect([...population.keys()].sort()).toEqual(attendus.sort());
    expect(population.get('03')).toEqual({
      moins20Ans: 66_700,
      de20A59Ans: 146_300,
      de60A74Ans: 73_100,
      plus75Ans: 47_400,
    });
  });

  it('adds up to the population of France', async () => {
    let total = 0;
    for (const bandes of (await loadPopulation(lireDisque)).values())
      total += bandes.moins20Ans + bandes.de20A59Ans + bandes.de60A74Ans + bandes.plus75Ans;
    expect(total).toBe(67_842_400);
  });
});
