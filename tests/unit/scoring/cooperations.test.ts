import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluerFamille } from '../../../src/domain/scoring/evaluer-groupe';
import type { Groupe } from '../../../src/domain/scoring/groupe';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { FAMILLES_COOPERATION, type FamilleCooperation } from '../../../src/domain/scoring/scenario';
import { groupeCooperation } from './aide-groupe';
import { COOPERATIONS, type Cooperation } from './cooperations';

const SANITAIRE = new Set(['101', '106', '355', '109', '292', '156', '362', '365']);

function scores(
  groupe: Groupe,
  exposant = PARAMETRES_DEFAUT.exposant,
): Partial<Record<FamilleCooperation, number>> {
  const parametres = { ...PARAMETRES_DEFAUT, exposant };
  return Object.fromEntries(
    FAMILLES_COOPERATION.flatMap((famille) => {
      const evaluation = evaluerFamille(groupe, famille, parametres);
      return evaluation.etat === 'note' ? [[famille, evaluation.note.score]] : [];
    }),
  );
}

/** Families that may be scored, best first. */
function ordre(groupe: Groupe, exposant?: number): string[] {
  return Object.entries(scores(groupe, exposant))
    .sort(([, a], [, b]) => b - a)
    .map(([famille]) => famille);
}

const numero = (n: number): Cooperation => COOPERATIONS.find((une) => une.numero === n) as Cooperation;

describe('the twelve cooperations of the guide (T1)', () => {
  for (const exposant of [1, 0.5, 0]) {
    it.each(COOPERATIONS.map((une) => [`#${une.numero} ${une.nom}`, une] as const))(
      `finds the class of %s, exponent ${exposant}`,
      (_, une) => {
        const groupe = groupeCooperation(une);
        const places = ordre(groupe, exposant).slice(0, une.double ? 2 : 1);
        expect(places, JSON.stringify(scores(groupe, exposant))).toContain(une.classe);
      },
    );
  }
  it('finds it first in at least eleven cases', () => {
    const premiers = COOPERATIONS.filter((une) => ordre(groupeCooperation(une))[0] === une.classe);
    expect(premiers.length).toBeGreaterThanOrEqual(11);
  });
});

describe('without the sanitary members (T2)', () => {
  const sans = (n: number): Groupe =>
    groupeCooperation(numero(n), { garde: (categorie) => !SANITAIRE.has(categorie) });
  it('a parcours is no longer one: efficience comes first', () => {
    for (const n of [1, 3, 4]) expect(ordre(sans(n))[0], `#${n}`).toBe('efficience');
  });
  it('a single establishment left is no cooperation at all', () => {
    expect(ordre(sans(2))).toEqual([]);
  });
});

describe('in a town (T3)', () => {
  it('isolation no longer comes first', () => {
    for (const n of [9, 11]) {
      const groupe = groupeCooperation(numero(n), { minutesVille: 0 });
      expect(ordre(groupe)[0], `#${n}`).not.toBe('isolement');
      const avant = scores(groupeCooperation(numero(n))).isolement ?? 0;
      expect(scores(groupe).isolement ?? 1, `#${n}`).toBeLessThan(avant - 0.2);
    }
  });
});

describe('the way a group is written down (T4)', () => {
  it('changes nothing: any order, any repetition', () => {
    const une = numero(11);
    const n = une.membres.length;
    const attendu = JSON.stringify(scores(groupeCooperation(une)));
    const ordreLibre = fc
      .tuple(
        fc.shuffledSubarray([...Array(n).keys()], { minLength: n }),
        fc.array(fc.nat(n - 1), { maxLength: 5 }),
      )
      .map(([tous, encore]) => [...tous, ...encore]);
    fc.assert(
      fc.property(ordreLibre, (suite) => {
        expect(JSON.stringify(scores(groupeCooperation(une, { ordre: suite })))).toBe(attendu);
      }),
      { numRuns: 50 },
    );
  });
});
