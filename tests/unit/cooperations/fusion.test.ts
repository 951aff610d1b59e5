import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeGroupements } from '../../../src/domain/cooperation/merge-groupements';
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
      const [seul, reste] = mergeGroupements(ordre);
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
    const [seul] = mergeGroupements([FINESS, recente]);
    expect(seul).toMatchObject({ id: FINESS.id, nom: LISTE.nom, source: recente.source });
    expect(seul?.membres).toEqual(LISTE.membres);
  });

  it('stays apart from a GHT of another support, of none, or of another kind', () => {
    const autre = { ...LISTE, membres: [membre('520780032', { role: 'support' })] };
    const sans = { ...LISTE, id: 'ght:x', membres: [membre('210780581')] };
    const gcs = { ...LISTE, id: 'ej:1', genre: 'gcs_public' as const };
    const tous = [FINESS, autre, sans, gcs];
    const parId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(mergeGroupements(tous)).toEqual(tous.toSorted(parId));
  });
});

describe('groups told by several sources', () => {
  it('keep the members that one of them knows, were it older, and fill what it does not say', () => {
    const finess = groupement({
      id: 'ej:210012345',
      nom: 'GCSMS X',
      genre: 'gcsms_public',
      numeroFinessEj: '210012345',
      statut: '30',
      source: { fichier: 'structures.json', date: '2026-08-13' },
    });
    const tableau = {
      ...finess,
      statut: null,
      famille: 'efficience' as const,
      support: 'GCSMS',
      membres: [membre('210780581')],
      source: { fichier: 'cooperations.xlsx', date: null },
    };
    for (const ordre of [
      [finess, tableau],
      [tableau, finess],
    ])
      expect(mergeGroupements(ordre)).toEqual([{ ...tableau, statut: '30' }]);
  });

  it('are each there once, sorted, whatever their order, and merging again changes nothing', () => {
    fc.assert(
      fc.property(arbitraireGroupements, arbitraireGroupements, (a, b) => {
        const reunis = mergeGroupements([...a, ...b]);
        expect(mergeGroupements([...b, ...a])).toEqual(reunis);
        expect(mergeGroupements(reunis)).toEqual(reunis);
        const ids = reunis.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        const connus = new Set([...a, ...b].map(({ id }) => id));
        expect(ids.every((id) => connus.has(id))).toBe(true);
        const autres = (liste: typeof a) => liste.filter(({ genre }) => genre !== 'ght').map(({ id }) => id);
        // Only GHT can come together under another id.
        for (const id of autres(a).filter((id) => autres(b).includes(id))) expect(ids).toContain(id);
      }),
      { numRuns: 200 },
    );
  });
});
