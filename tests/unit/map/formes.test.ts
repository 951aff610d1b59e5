import { describe, expect, it } from 'vitest';
import { traitsFormes } from '../../../src/map/layers/formes';
import { COUCHES } from '../../../src/map/layers/sources';

describe('outlines laid over the map', () => {
  const remplissage = (surTerritoires: boolean) =>
    traitsFormes(1, surTerritoires).find(({ id }) => id === COUCHES.formesFond)?.paint;

  it('are filled over the offer, and lines only over a map of territories: its colours stay those of its legend', () => {
    expect(remplissage(false)).toMatchObject({ 'fill-opacity': expect.arrayContaining(['perimetre', 0.13]) });
    expect(remplissage(true)).toMatchObject({ 'fill-opacity': 0 });
    expect(traitsFormes(1, true).filter(({ type }) => type === 'line')).toHaveLength(3);
  });
});
