import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeGht } from '../../../src/domain/cooperation/merge-ght';
import { arbitraireGroupements, groupement, membre } from './exemple';

const FINESS = groupement({
  id: 'ght:49824516535',
  nom: "21-52 Côte d'Or-Haute-Marne",
  dateCreation: null,
  membres: [membre('210780581', { role: 'support' }), membre('210780607')],
  source: { fichier: 'structures.json', date: '2026-08-13' },
});
const LISTE = groupement({
  id: 'ght:bfc01',
  nom: 'GHT 21-52',
  numeroGcc: 'BFC01',
  dateCreation: '2016-07-01',
  membres: [membre('210780581', { role: 'support' }), membre('210780607'), membre('520780032')],
  source: { fichier: 'ght.csv', date: null },
});

describe('a GHT told by two sources', () => {
  it('is one group, of the newest source, under its number of FINESS', () => {
    for (const ordre of [
      [FINESS, LISTE],
      [LISTE, FINESS],
    ]) {
      const [seul, reste] = mergeGht(ordre);
      expect(reste).toBeUndefined();
      expect(seul).toMatchObject({
        id: FINESS.id,
        nom: FINESS.nom,
        numeroGcc: FINESS.numeroGcc,
        dateCreation: '2016-07-01',
      });
      expect(seul?.membres).toEqual(FINESS.membres);
    }
  });

  it('takes the members of the list when the list is newer, and keeps the number of FINESS', () => {
    const recente = { ...LISTE, source: { fichier: 'ght.csv', date: '2026-10-01' } };
    const [seul] = mergeGht([FINESS, recente]);
    expect(seul).toMatchObject({ id: FINESS.id, nom: LISTE.nom, source: recente.source });
    expect(seul?.membres).toEqual(LISTE.membres);
  });

  it('stays apart from a GHT of another support, of none, or of another kind', () => {
    const autre = { ...LISTE, membres: [membre('520780032', { role: 'support' })] };
    const sans = { ...LISTE, id: 'ght:x', membres: [membre('210780581')] };
    const gcs = { ...LISTE, id: 'ej:1', genre: 'gcs_public' as const };
    expect(mergeGht([FINESS, autre, sans, gcs])).toEqual([FINESS, autre, sans, gcs]);
  });

  it('never loses a group nor adds one, and merging again changes nothing', () => {
    fc.assert(
      fc.property(arbitraireGroupements, (groupements) => {
        const reunis = mergeGht(groupements);
        const supports = (liste: typeof groupements) =>
          new Set(
            liste.flatMap((g) =>
              g.membres.filter(({ role }) => role === 'support').map((m) => m.numeroFiness),
            ),
          );
        expect(supports(reunis)).toEqual(supports(groupements));
        expect(reunis.length).toBeLessThanOrEqual(groupements.length);
        expect(reunis.filter(({ genre }) => genre !== 'ght')).toEqual(
          groupements.filter(({ genre }) => genre !== 'ght'),
        );
        expect(mergeGht(reunis)).toEqual(reunis);
      }),
    );
  });
});
