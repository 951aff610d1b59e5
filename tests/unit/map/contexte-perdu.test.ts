import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContextePerdu } from '../../../src/map/contexte-perdu';

/** A map that loses and finds its graphics context when told to. */
function creerCarte() {
  const suites = new Map<string, () => void>();
  return {
    on: (evenement: string, suite: () => void) => suites.set(evenement, suite),
    envoyer: (evenement: string) => suites.get(evenement)?.(),
  };
}

describe('lost graphics context', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const preparer = () => {
    const appels: string[] = [];
    const contexte = new ContextePerdu({
      suspendre: () => appels.push('suspendre'),
      reprendre: () => appels.push('reprendre'),
      refaire: () => appels.push('refaire'),
    });
    const carte = creerCarte();
    contexte.suivre(carte);
    return { appels, contexte, carte };
  };

  it('suspends the map, then brings it back with the context', () => {
    const { appels, carte } = preparer();
    carte.envoyer('webglcontextlost');
    expect(appels).toEqual(['suspendre']);
    carte.envoyer('webglcontextrestored');
    vi.runAllTimers();
    expect(appels).toEqual(['suspendre', 'reprendre']);
  });

  it('makes the map again, once, when the context does not come back', () => {
    const { appels, carte } = preparer();
    carte.envoyer('webglcontextlost');
    vi.runAllTimers();
    expect(appels).toEqual(['suspendre', 'refaire']);
  });

  it('waits anew at each loss', () => {
    const { appels, carte } = preparer();
    carte.envoyer('webglcontextlost');
    carte.envoyer('webglcontextrestored');
    carte.envoyer('webglcontextlost');
    vi.runAllTimers();
    expect(appels).toEqual(['suspendre', 'reprendre', 'suspendre', 'refaire']);
  });

  it('does nothing for a map taken away', () => {
    const { appels, contexte, carte } = preparer();
    carte.envoyer('webglcontextlost');
    contexte.arreter();
    vi.runAllTimers();
    expect(appels).toEqual(['suspendre']);
  });
});
