import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENRES_CHANGEMENT } from '../../../src/domain/comparaison/changement';
import {
  COULEURS_CHANGEMENTS,
  cleChangement,
  lireCleChangement,
  TRACES_CHANGEMENT,
} from '../../../src/map/view-model/changements';
import { contraste, FOND, STYLES_TERRITOIRES } from '../../../src/map/view-model/couleurs';
import {
  construireLegendeEvolution,
  type ElementChangement,
} from '../../../src/map/view-model/legende-evolution';

const N = GENRES_CHANGEMENT.length;

describe('signs of the changes', () => {
  it('are told apart by shape alone, and by colour', () => {
    const traces = Object.values(TRACES_CHANGEMENT);
    expect(new Set(traces.map(({ chemin }) => chemin)).size).toBe(N);
    expect(new Set(COULEURS_CHANGEMENTS).size).toBe(N);
  });

  it('stand out on land and outside it', () => {
    for (const { couleur } of Object.values(TRACES_CHANGEMENT)) {
      expect(contraste(couleur, FOND.terre)).toBeGreaterThan(3);
      expect(contraste(couleur, FOND.dehors)).toBeGreaterThan(3);
    }
  });

  it('are found back from the name of their image', () => {
    for (const genre of GENRES_CHANGEMENT)
      expect(lireCleChangement(cleChangement(genre))).toBe(TRACES_CHANGEMENT[genre]);
    for (const faux of ['', 'h-9', 'h-', 'e-0-0-0']) expect(lireCleChangement(faux)).toBeNull();
  });
});

describe('outlines of the user', () => {
  it('have a colour and a pattern each, legible on land', () => {
    expect(new Set(STYLES_TERRITOIRES.map(({ couleur }) => couleur)).size).toBe(STYLES_TERRITOIRES.length);
    expect(new Set(STYLES_TERRITOIRES.map(({ tirets }) => JSON.stringify(tirets))).size).toBe(
      STYLES_TERRITOIRES.length,
    );
    for (const { couleur } of STYLES_TERRITOIRES) expect(contraste(couleur, FOND.terre)).toBeGreaterThan(4.5);
  });
});

describe('legend of the changes', () => {
  it('counts what is drawn, alone or in clusters, each once', () => {
    const element: fc.Arbitrary<ElementChangement> = fc.oneof(
      fc.record({
        genre: fc.constant('changement' as const),
        id: fc.nat(50),
        changement: fc.nat(N - 1),
      }),
      fc.record({
        genre: fc.constant('amas' as const),
        id: fc.nat(50),
        composition: fc.array(fc.nat(9), { minLength: N, maxLength: N }),
        donut: fc.constantFrom('0-100000', '1-111111'),
        pile: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(element, { selector: ({ genre, id }) => `${genre}${id}` }), (elements) => {
        const modele = construireLegendeEvolution([...elements, ...elements], 2);
        for (const [k, genre] of GENRES_CHANGEMENT.entries()) {
          let attendu = 0;
          for (const e of elements)
            attendu += e.genre === 'amas' ? (e.composition[k] ?? 0) : e.changement === k ? 1 : 0;
          expect(modele.genres.find((g) => g.genre === genre)?.nombre ?? 0).toBe(attendu);
        }
        const amas = elements.filter((e) => e.genre === 'amas');
        expect(modele.amas?.nombre ?? 0).toBe(amas.length);
        expect(modele.piles).toBe(amas.filter(({ pile }) => pile).length);
        expect(modele.trajets).toBe(2);
      }),
    );
  });
});
