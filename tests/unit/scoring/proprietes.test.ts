import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparerCandidats } from '../../../src/domain/scoring/comparer-candidats';
import {
  generateScenarios,
  generateScenariosParDepartement,
} from '../../../src/domain/scoring/generate-scenarios';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type { ResultatScenarios, Scenario } from '../../../src/domain/scoring/scenario';
import { argumentaire, messageAlerte, messageSansObjet, phraseIndicateur } from '../../../src/i18n/scoring';
import { createEntree, type EtablissementTest } from './aide-offre';

const CATEGORIES = [
  '500',
  '202',
  '354',
  '460',
  '246',
  '382',
  '437',
  '446',
  '183',
  '182',
  '190',
  '355',
  '292',
  '156',
  '603',
  '340',
  '463',
  '620',
];

/** Any small offer over two départements, most establishments far from the only town. */
const offre: fc.Arbitrary<EtablissementTest[]> = fc
  .array(
    fc.record({
      categorie: fc.constantFrom(...CATEGORIES),
      x: fc.integer({ min: -30, max: 40 }),
      y: fc.integer({ min: -30, max: 30 }),
      acteur: fc.integer({ min: 1, max: 14 }),
      places: fc.option(fc.integer({ min: 0, max: 150 }), { nil: undefined }),
      statut: fc.constantFrom('EPS' as const, 'PRIVE_NON_LUCRATIF' as const, 'INCONNU' as const),
      departement: fc.constantFrom('03', '63'),
      precision: fc.constantFrom(0, 2),
      place: fc.boolean(),
    }),
    { minLength: 2, maxLength: 60 },
  )
  .map((liste) =>
    liste.map(({ acteur, places, place, x, ...reste }, k) => ({
      ...reste,
      // One in two of those without an exact position has none at all.
      x: reste.precision === 2 && !place ? Number.NaN : x,
      finess: `0300001${String(k).padStart(2, '0')}`,
      ej: `0309000${String(acteur).padStart(2, '0')}`,
      ...(places === undefined ? {} : { places }),
    })),
  );

const generer = (
  etablissements: readonly EtablissementTest[],
  departements: readonly string[] = [],
): ResultatScenarios =>
  generateScenarios(createEntree(etablissements), { ...PARAMETRES_DEFAUT, departements });

/** What must not depend on the rows: everything but the row numbers themselves. */
const ecrire = (resultat: ResultatScenarios): string =>
  JSON.stringify(resultat, (cle, valeur) => (cle === 'indice' ? undefined : valeur));

describe('any offer', () => {
  it('gives scores in [0,1] between their bounds, with contributions that sum to them', () => {
    fc.assert(
      fc.property(offre, (etablissements) => {
        for (const un of generer(etablissements).scenarios) {
          const somme = un.indicateurs.reduce((total, { contribution }) => total + contribution, 0);
          expect(Math.abs(somme - un.score)).toBeLessThan(1e-9);
          expect([
            0 <= un.borneBasse,
            un.borneBasse <= un.score,
            un.score <= un.borneHaute,
            un.borneHaute <= 1,
          ]).toEqual([true, true, true, true]);
          for (const { etat, utilite, valeur } of un.indicateurs) {
            expect(etat === 'valeur').toBe(utilite !== null && valeur !== null && Number.isFinite(valeur));
            if (utilite !== null) expect(utilite >= 0 && utilite <= 1).toBe(true);
          }
          expect(un.membres.every(({ longitude }) => Number.isFinite(longitude))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('keeps the rules of each family', () => {
    fc.assert(
      fc.property(offre, (etablissements) => {
        const { scenarios } = generer(etablissements);
        expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
        for (const un of scenarios) verifierRegles(un);
        expect([...scenarios].sort(comparerScenarios).map(({ id }) => id)).toEqual(
          scenarios.map(({ id }) => id),
        );
      }),
      { numRuns: 60 },
    );
  });
  it('is scored alike in any order of the rows, whatever is repeated (T4)', () => {
    fc.assert(
      fc.property(
        offre.chain((liste) =>
          fc.tuple(
            fc.constant(liste),
            fc.shuffledSubarray(liste, { minLength: liste.length }),
            fc.subarray(liste),
          ),
        ),
        ([liste, melange, encore]) => {
          expect(ecrire(generer([...melange, ...encore]))).toBe(ecrire(generer(liste)));
        },
      ),
      { numRuns: 40 },
    );
  });
  it('gives a département the same list alone as among others', () => {
    fc.assert(
      fc.property(offre, (etablissements) => {
        const seul = generer(etablissements, ['63']).scenarios.map(({ id }) => id);
        const tous = generer(etablissements).scenarios;
        const parmi = new Set(tous.map(({ id }) => id));
        expect(seul.filter((id) => !parmi.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it('is worded without a hole', () => {
    fc.assert(
      fc.property(offre, (etablissements) => {
        const { scenarios, sansObjet } = generer(etablissements);
        const phrases = [
          ...scenarios.flatMap((un) => [
            argumentaire(un),
            ...un.indicateurs.map((indicateur) => phraseIndicateur(indicateur, un)),
            ...un.alertes.map(messageAlerte),
          ]),
          ...sansObjet.map(({ code }) => messageSansObjet(code)),
        ];
        for (const phrase of phrases) {
          expect(phrase).not.toMatch(/undefined|NaN|\bnull\b|Infinity|–|_/);
          expect(phrase).toMatch(/[.]$/);
          // Neither a legal form nor a cost is presupposed.
          expect(phrase).not.toMatch(/GCSMS|GTSMS|GIP\b|convention|fusion|coût|€|euro/i);
          // A double sign follows a no-break space, never a plain one or a letter.
          expect(phrase).not.toMatch(/[^\u00a0][:;?!%»]|«[^\u00a0]/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the run by département', () => {
  it('steps, reports its progress and gives the same result', () => {
    const etablissements: EtablissementTest[] = ['03', '63'].flatMap((departement) =>
      [1, 2, 3].map((k) => ({
        finess: `${departement}000000${k}`,
        categorie: '500',
        x: k,
        y: 0,
        departement,
      })),
    );
    const entree = createEntree(etablissements);
    const marche = generateScenariosParDepartement(entree, PARAMETRES_DEFAUT);
    const pas: number[] = [];
    for (;;) {
      const suivant = marche.next();
      if (suivant.done) {
        expect(suivant.value).toEqual(generateScenarios(entree, PARAMETRES_DEFAUT));
        break;
      }
      expect(suivant.value.total).toBe(2);
      pas.push(suivant.value.fait);
    }
    expect([...new Set(pas)]).toEqual([0, 1, 2]);
    expect(pas.length).toBeGreaterThan(6);
    const suivi: string[] = [];
    generateScenarios(entree, PARAMETRES_DEFAUT, (fait, total) => suivi.push(`${fait}/${total}`));
    expect(suivi).toEqual(['0/2', '1/2', '2/2']);
  });
});

function comparerScenarios(a: Scenario, b: Scenario): number {
  return comparerCandidats({ ...a, note: a }, { ...b, note: b });
}

function verifierRegles(un: Scenario): void {
  const categories = un.membres.map(({ categorie }) => categorie);
  switch (un.famille) {
    case 'parcours':
      expect(
        new Set(un.membres.map(({ etape }) => (etape === 'pivot' ? 'san' : etape))).size,
      ).toBeGreaterThanOrEqual(3);
      expect(un.membres.filter(({ etape }) => etape === 'pivot')).toHaveLength(1);
      expect(un.acteurs.length).toBeGreaterThanOrEqual(2);
      break;
    case 'efficience':
      expect(un.acteurs.length).toBeGreaterThanOrEqual(2);
      expect(un.acteurs.length).toBeLessThanOrEqual(6);
      expect(categories).not.toContain('460');
      break;
    case 'isolement':
      expect(un.acteurs.length).toBeGreaterThanOrEqual(3);
      expect(un.membres.length).toBeLessThanOrEqual(8);
      expect(categories).not.toContain('460');
  }
  expect(categories).not.toContain('620');
}
