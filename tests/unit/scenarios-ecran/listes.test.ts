import { describe, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { empriseMembres } from '../../../src/ui/scenarios/emprise-membres';
import { grouperScenarios } from '../../../src/ui/scenarios/grouper-scenarios';
import { localiser, TAILLE_PAGE, vueInitiale } from '../../../src/ui/scenarios/localiser';
import { mesurerInconnues, mesurerListe } from '../../../src/ui/scenarios/mesurer-liste';
import { normaliserTexte } from '../../../src/ui/scenarios/normaliser-texte';
import { parametresChanges } from '../../../src/ui/scenarios/parametres-changes';
import { membre, resultat, scenario } from './exemple';

describe('lists of scenarios', () => {
  const melange = [
    scenario({ id: 'p1', famille: 'parcours', filiere: 'PSY' }),
    scenario({ id: 'p2', famille: 'parcours', filiere: 'PA' }),
    scenario({ id: 'p3', famille: 'parcours', filiere: 'PA', classable: false }),
    scenario({ id: 'e1', famille: 'efficience', public: 'adultes_handicapes' }),
    scenario({ id: 'i1' }),
    scenario({ id: 'i2', departement: '03' }),
  ];

  it('are cut by pathway in the order of the interface, ranked apart from unrankable', () => {
    const listes = grouperScenarios(melange, 'parcours', null);
    expect(listes.map(({ coupe }) => coupe)).toEqual(['PA', 'PSY']);
    expect(listes[0]?.classes.map(({ id }) => id)).toEqual(['p2']);
    expect(listes[0]?.insuffisants.map(({ id }) => id)).toEqual(['p3']);
  });

  it('are cut by public for efficience and not at all for isolement', () => {
    expect(grouperScenarios(melange, 'efficience', null).map(({ coupe }) => coupe)).toEqual([
      'adultes_handicapes',
    ]);
    expect(grouperScenarios(melange, 'isolement', null)).toHaveLength(1);
  });

  it('keep one département when asked, and are empty rather than wrong elsewhere', () => {
    expect(grouperScenarios(melange, 'isolement', '03')[0]?.classes.map(({ id }) => id)).toEqual(['i2']);
    expect(grouperScenarios(melange, 'efficience', '03')).toEqual([]);
  });
});

describe('finding a scenario in the lists', () => {
  const nombreux = Array.from({ length: 23 }, (_, k) =>
    scenario({ id: `i${k}`, departement: k < 3 ? '03' : '29' }),
  );

  it('gives its family, its département and its page', () => {
    expect(localiser(resultat(nombreux), 'i15', null)).toEqual({
      famille: 'isolement',
      departement: null,
      coupe: null,
      page: Math.floor(15 / TAILLE_PAGE),
    });
    expect(localiser(resultat(nombreux), 'i15', '03')).toMatchObject({ departement: '29', page: 1 });
  });

  it('gives nothing for a scenario that is gone', () => {
    expect(localiser(resultat(nombreux), 'parti', null)).toBeNull();
  });

  it('opens on the chosen scenario, else on the preferred département, else on the first one', () => {
    expect(vueInitiale(resultat(nombreux), 'i15', null).departement).toBe('29');
    expect(vueInitiale(resultat(nombreux), null, '29').departement).toBe('29');
    expect(vueInitiale(resultat(nombreux), null, '75').departement).toBe('03');
  });

  it('shows everything when there is only one département', () => {
    expect(vueInitiale(resultat([scenario()]), null, null).departement).toBeNull();
  });
});

describe('facts about a list', () => {
  it('are the median and the scores shown as 1,00', () => {
    const scores = [1, 0.5, 0.9951, 0.2].map((score) => ({ score }));
    const mesure = mesurerListe(scores);
    expect(mesure).toMatchObject({ nombre: 4, auMaximum: 2 });
    expect(mesure.mediane).toBeCloseTo(0.74755, 10);
    expect(mesurerListe([{ score: 0.3 }, { score: 0.1 }, { score: 0.2 }]).mediane).toBe(0.2);
    expect(mesurerListe([]).mediane).toBeNull();
  });

  it('count each establishment once among unknown capacities', () => {
    const commun = membre({ numeroFiness: '1', places: null });
    const scenarios = [
      scenario({ membres: [commun, membre({ numeroFiness: '2' })] }),
      scenario({ membres: [commun] }),
    ];
    expect(mesurerInconnues(scenarios)).toEqual({ membres: 2, sansCapacite: 1 });
  });
});

describe('small operations of the screen', () => {
  it('compare parameters by content, whatever the order of their keys', () => {
    const { poids, ...reste } = PARAMETRES_DEFAUT;
    expect(parametresChanges(PARAMETRES_DEFAUT, { poids: { ...poids }, ...reste })).toBe(false);
    expect(parametresChanges(PARAMETRES_DEFAUT, { ...PARAMETRES_DEFAUT, seuilVille: 10_000 })).toBe(true);
    expect(parametresChanges(PARAMETRES_DEFAUT, { ...PARAMETRES_DEFAUT, villesAjoutees: ['29151'] })).toBe(
      true,
    );
  });

  it('frame all the members, even a single one', () => {
    const [ouest, sud, est, nord] = empriseMembres([
      { longitude: 2, latitude: 46 },
      { longitude: 3, latitude: 47 },
    ]);
    expect([ouest, sud, est, nord]).toEqual([1.85, 45.85, 3.15, 47.15]);
    const [o, s, e, n] = empriseMembres([{ longitude: 2, latitude: 46 }]);
    expect(e - o).toBeGreaterThan(0);
    expect(n - s).toBeGreaterThan(0);
  });

  it('ignore accents, case, hyphens and apostrophes in a search', () => {
    expect(normaliserTexte(' Côtes-d’Armor ')).toBe('cotes d armor');
  });
});
