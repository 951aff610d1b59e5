import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disposerLegende } from '../../../src/export/png-legende';
import { disposerPlanche } from '../../../src/export/png-planche';

/** Every letter is 7 px wide. */
const mesurer = (texte: string): number => texte.length * 7;
const RIEN = (): void => undefined;

const rubriques = fc.array(
  fc.record({
    titre: fc.option(fc.string({ maxLength: 60 }), { nil: null }),
    entrees: fc.array(
      fc.record({
        libelle: fc.string({ maxLength: 80 }),
        hauteurPx: fc.integer({ min: 18, max: 90 }),
        dessiner: fc.constant(RIEN),
      }),
      { maxLength: 6 },
    ),
  }),
  { maxLength: 4 },
);
const carte = fc.record({
  largeurPx: fc.integer({ min: 60, max: 1200 }),
  hauteurPx: fc.integer({ min: 60, max: 900 }),
  legende: rubriques,
});

describe('maps on one picture', () => {
  it('stand beside each other with their legends, nothing over anything, nothing outside', () => {
    fc.assert(
      fc.property(fc.array(carte, { minLength: 1, maxLength: 3 }), (cartes) => {
        const largeurs: number[] = [];
        const { largeur, hauteur, places } = disposerPlanche(cartes, ({ legende }, largeurPx) => {
          largeurs.push(largeurPx);
          return disposerLegende(mesurer, legende, largeurPx);
        });
        const boites = cartes.flatMap((siens, rang) => {
          const place = places[rang];
          if (place === undefined) throw new Error(`got no place for map ${rang}`);
          return [
            { x: place.x, y: 0, l: siens.largeurPx, h: siens.hauteurPx },
            { x: place.legendeX, y: place.legendeY, l: largeurs[rang] ?? 0, h: place.legende.hauteur },
          ];
        });
        for (const { x, y, l, h } of boites) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + l).toBeLessThanOrEqual(largeur);
          expect(y + h).toBeLessThanOrEqual(hauteur);
        }
        for (const [k, a] of boites.entries())
          for (const b of boites.slice(k + 1))
            expect(a.x + a.l <= b.x || b.x + b.l <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
      }),
    );
  });

  it('have their legend beside when alone, under when they are two', () => {
    const vide = () => ({ hauteur: 100, dessiner: RIEN });
    const une = { largeurPx: 600, hauteurPx: 400 };
    expect(disposerPlanche([une], vide)).toMatchObject({ hauteur: 400, places: [{ x: 0, legendeY: 0 }] });
    const { largeur, hauteur, places } = disposerPlanche([une, une], vide);
    expect(places.map(({ x, legendeX }) => [x, legendeX])).toEqual([
      [0, 0],
      [624, 624],
    ]);
    expect([largeur, hauteur]).toEqual([1224, 510]);
  });

  it('cut a long title of the legend into lines within its width', () => {
    const titre =
      'Taux d’équipement\u00a0: hébergement hors EHPAD (places pour 1\u00a0000 habitants concernés)';
    const court = disposerLegende(mesurer, [{ titre: 'Population', entrees: [] }], 230);
    const long = disposerLegende(mesurer, [{ titre, entrees: [] }], 230);
    expect(long.hauteur).toBeGreaterThan(court.hauteur + 2 * 16 - 1);
    const ecrits: string[] = [];
    const ctx = {
      save: RIEN,
      restore: RIEN,
      translate: RIEN,
      fillText: (texte: string) => ecrits.push(texte),
    };
    long.dessiner(ctx as unknown as OffscreenCanvasRenderingContext2D);
    expect(ecrits.join(' ')).toBe(titre);
    for (const ligne of ecrits) expect(mesurer(ligne)).toBeLessThanOrEqual(230);
  });
});
