import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPartages } from '../../../src/domain/cooperation/find-partages';
import { indexGroupements } from '../../../src/domain/cooperation/index-groupements';
import { IndexOffre } from '../../../src/domain/etablissement/index-offre';
import { COOPERATIONS } from '../../../src/i18n/cooperations';
import { findExistants } from '../../../src/workers/cooperations';
import { createContexte, ENTITES, LIGNE } from '../etablissement/exemple';
import { membre as membreScenario, resultat, scenario } from '../scenarios-ecran/exemple';
import { arbitraireGroupements, groupement, membre } from './exemple';

const [A, B, C] = ['030000011', '420000022', '910000033'];
const LIGNES = [
  { ...LIGNE, numero: '030780001', entite: 0 },
  { ...LIGNE, numero: '420780002', entite: 1 },
  { ...LIGNE, numero: '910780003', entite: 2 },
];
const contexte = createContexte(LIGNES);

function partages(groupements: Parameters<typeof indexGroupements>[1], gestionnaires: readonly string[]) {
  const membres = gestionnaires.map((numeroFinessEj, k) =>
    membreScenario({ numeroFiness: LIGNES[k]?.numero ?? '', numeroFinessEj }),
  );
  return findPartages(indexGroupements(contexte, groupements), { gestionnaires, membres });
}

describe('groups that a scenario already shares', () => {
  it('hold all its gestionnaires: existant, à consolider', () => {
    const trouves = partages([groupement({ membres: [membre(A), membre(B)] })], [A, B]);
    expect(trouves).toEqual([
      { id: 'ght:1', nom: 'ALLIER', genre: 'ght', gestionnaires: [A, B], tous: true },
    ]);
    expect(COOPERATIONS.etiquette(trouves)).toBe('existant, à consolider');
  });

  it('hold some of them only: partiellement existant', () => {
    const trouves = partages([groupement({ membres: [membre(A), membre(B)] })], [A, B, C]);
    expect(trouves).toMatchObject([{ gestionnaires: [A, B], tous: false }]);
    expect(COOPERATIONS.etiquette(trouves)).toBe('partiellement existant');
  });

  it('hold a gestionnaire by one of its establishments', () => {
    const parEtablissement = membre('420780002', { niveau: 'etablissement' });
    expect(partages([groupement({ membres: [membre(A), parEtablissement] })], [A, B])).toMatchObject([
      { gestionnaires: [A, B], tous: true },
    ]);
  });

  it('are not found in one gestionnaire alone, even through several of its establishments', () => {
    const deux = [membre(A), membre('030780001', { niveau: 'etablissement' })];
    expect(partages([groupement({ membres: deux })], [A, B])).toEqual([]);
  });

  it('do not count once closed', () => {
    const ferme = groupement({ membres: [membre(A), membre(B)], dateFermeture: '2020-01-01' });
    expect(partages([ferme], [A, B])).toEqual([]);
  });

  it('are not all of it when a member has no known gestionnaire and is not in the group itself', () => {
    const membres = [
      membreScenario({ numeroFiness: '030780001', numeroFinessEj: A }),
      membreScenario({ numeroFiness: '420780002', numeroFinessEj: B }),
      membreScenario({ numeroFiness: '590000009', numeroFinessEj: null }),
    ];
    const trouver = (groupe: ReturnType<typeof groupement>) =>
      findPartages(indexGroupements(contexte, [groupe]), { gestionnaires: [A, B], membres });
    const base = [membre(A), membre(B)];
    expect(trouver(groupement({ membres: base }))[0]?.tous).toBe(false);
    const avec = [...base, membre('590000009', { niveau: 'etablissement' })];
    expect(trouver(groupement({ membres: avec }))[0]?.tous).toBe(true);
  });

  it('are those a plain reading finds, for any groups', () => {
    fc.assert(
      fc.property(
        arbitraireGroupements,
        fc.uniqueArray(fc.constantFrom(...ENTITES.map(({ numero }) => numero)), { minLength: 2 }),
        (groupements, gestionnaires) => {
          const attendus = groupements
            .filter(({ dateFermeture }) => dateFermeture === null)
            .map(({ id, membres }) => ({
              id,
              gestionnaires: gestionnaires
                .filter((ej) =>
                  membres.some(({ numeroFiness }) => {
                    const rang = LIGNES.findIndex(({ numero }) => numero === numeroFiness);
                    return numeroFiness === ej || ENTITES[LIGNES[rang]?.entite ?? -1]?.numero === ej;
                  }),
                )
                .sort(),
            }))
            .filter((partage) => partage.gestionnaires.length >= 2)
            .map((partage) => ({ ...partage, tous: partage.gestionnaires.length === gestionnaires.length }));
          const trouves = partages(groupements, gestionnaires).map(({ id, gestionnaires: g, tous }) => ({
            id,
            gestionnaires: g,
            tous,
          }));
          const parId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
          expect(trouves.toSorted(parId)).toEqual(attendus.toSorted(parId));
          expect(trouves.map(({ tous }) => tous)).toEqual(
            trouves.map(({ tous }) => tous).toSorted((a, b) => Number(b) - Number(a)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('scenarios of a session', () => {
  it('carry the groups of those that share some, and nothing for the others', () => {
    const partage = scenario({
      id: 'deux',
      gestionnaires: [A, B],
      membres: [membreScenario({ numeroFinessEj: A }), membreScenario({ numeroFinessEj: B })],
    });
    const seul = scenario({ id: 'seul', gestionnaires: [A, C] });
    const etat = {
      groupements: [groupement({ membres: [membre(A), membre(B)] })],
      index: new IndexOffre(contexte),
    };
    const existants = findExistants(etat, resultat([partage, seul]));
    expect(Object.keys(existants)).toEqual(['deux']);
    expect(findExistants({ ...etat, groupements: [] }, resultat([partage]))).toEqual({});
  });
});
