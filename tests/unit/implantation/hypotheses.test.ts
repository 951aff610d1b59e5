import fc from 'fast-check';
import '../../aide/graine';
import { describe, expect, it } from 'vitest';
import {
  addHypotheses,
  type HypotheseNouvelle,
  replaceHypothese,
  sameHypothese,
} from '../../../src/domain/hypothese/edit-hypotheses';
import { IDS_ESSAI, nouvelles } from './hypotheses-essai';

describe('list of suppositions', () => {
  it('gives each one an id of its own, whatever was removed before', () => {
    fc.assert(
      fc.property(nouvelles, fc.array(fc.nat({ max: 5 })), (ajouts, retraits) => {
        let liste = addHypotheses([], ajouts);
        for (const rang of retraits) liste = liste.filter((_, k) => k !== rang);
        liste = addHypotheses(liste, ajouts);
        expect(new Set(liste.map(({ id }) => id)).size).toBe(liste.length);
      }),
    );
  });

  it('never holds two that contradict each other', () => {
    fc.assert(
      fc.property(nouvelles, (ajouts) => {
        const liste = addHypotheses([], ajouts);
        for (const numero of IDS_ESSAI) {
          const siennes = liste.filter((une) => une.genre !== 'ouvrir' && une.numeroFiness === numero);
          const genres = siennes.map(({ genre }) => genre);
          expect(new Set(genres).size).toBe(genres.length);
          if (genres.includes('fermer')) expect(genres).toEqual(['fermer']);
        }
      }),
    );
  });

  it('keeps the last word on an establishment', () => {
    const [ferme, taille]: HypotheseNouvelle[] = [
      { genre: 'fermer', numeroFiness: '010000001' },
      { genre: 'redimensionner', numeroFiness: '010000001', places: 12 },
    ];
    expect(addHypotheses([], [ferme as HypotheseNouvelle, taille as HypotheseNouvelle])).toEqual([
      { ...taille, id: 'h2' },
    ]);
    expect(
      addHypotheses([], [taille as HypotheseNouvelle, ferme as HypotheseNouvelle]).map(({ genre }) => genre),
    ).toEqual(['fermer']);
  });

  it('tells the same supposition whatever its id and the order of its fields', () => {
    const une = { genre: 'ouvrir', service: 'mas', commune: '29019', places: 12 } as const;
    expect(sameHypothese({ ...une, id: 'h9' } as HypotheseNouvelle, une)).toBe(true);
    expect(sameHypothese({ places: 12, commune: '29019', service: 'mas', genre: 'ouvrir' }, une)).toBe(true);
    expect(sameHypothese({ ...une, places: 13 }, une)).toBe(false);
  });

  it('replaces by id and leaves the others', () => {
    const liste = addHypotheses(
      [],
      [
        { genre: 'ouvrir', service: 'mas', commune: '29019', places: 12 },
        { genre: 'fermer', numeroFiness: '010000001' },
      ],
    );
    const changee = { id: 'h1', genre: 'ouvrir', service: 'mas', commune: '29232', places: 20 } as const;
    expect(replaceHypothese(liste, changee)).toEqual([changee, liste[1]]);
  });
});
