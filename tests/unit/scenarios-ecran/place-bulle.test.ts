import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBulle } from '../../../src/ui/kit/place-bulle';

const FENETRE = { largeur: 1366, hauteur: 768 };
const BULLE = { largeur: 340, hauteur: 180 };

describe('place of a bubble', () => {
  it('is under its anchor when there is room, above when there is not', () => {
    const haut = { gauche: 100, haut: 50, largeur: 40, hauteur: 20 };
    expect(placeBulle(haut, BULLE, FENETRE)).toEqual({ gauche: 100, haut: 76 });
    expect(placeBulle({ ...haut, haut: 700 }, BULLE, FENETRE)).toEqual({ gauche: 100, haut: 514 });
  });

  it('never leaves the window, wherever the anchor', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1366 }), fc.integer({ min: 0, max: 768 }), (gauche, haut) => {
        const place = placeBulle({ gauche, haut, largeur: 30, hauteur: 18 }, BULLE, FENETRE);
        expect(place.gauche).toBeGreaterThanOrEqual(0);
        expect(place.haut).toBeGreaterThanOrEqual(0);
        expect(place.gauche + BULLE.largeur).toBeLessThanOrEqual(FENETRE.largeur);
        expect(place.haut + BULLE.hauteur).toBeLessThanOrEqual(FENETRE.hauteur);
      }),
    );
  });

  it('stays at the top left when the bubble is larger than the window', () => {
    const place = placeBulle({ gauche: 5, haut: 5, largeur: 10, hauteur: 10 }, BULLE, {
      largeur: 200,
      hauteur: 100,
    });
    expect(place).toEqual({ gauche: 8, haut: 8 });
  });
});
