import { describe, expect, it } from 'vitest';
import { comparerCandidats } from '../../../src/domain/scoring/comparer-candidats';
import { generateIsolement } from '../../../src/domain/scoring/generate-isolement';
import { generateScenarios } from '../../../src/domain/scoring/generate-scenarios';
import { IndexScoring } from '../../../src/domain/scoring/index-scoring';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type {
  FamilleCooperation,
  Filiere,
  ParametresScoring,
  Scenario,
} from '../../../src/domain/scoring/scenario';
import { recouvrement } from '../../../src/domain/scoring/select-candidats';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import { createEntree, type EtablissementTest } from './aide-offre';

function generer(
  etablissements: readonly EtablissementTest[],
  parametres: Partial<ParametresScoring> = {},
  ville?: readonly [number, number] | null,
) {
  return generateScenarios(createEntree(etablissements, ville), { ...PARAMETRES_DEFAUT, ...parametres });
}

function lister(
  scenarios: readonly Scenario[],
  famille: FamilleCooperation,
  filiere: Filiere | null = null,
): Scenario[] {
  return scenarios.filter((un) => un.famille === famille && (filiere === null || un.filiere === filiere));
}

/** Members as "stage:number", for one scenario. */
const membres = (scenario: Scenario | undefined): string[] =>
  (scenario?.membres ?? []).map(({ etape, numeroFiness }) => `${etape ?? ''}:${numeroFiness}`);

const et = (
  finess: string,
  categorie: string,
  x: number,
  y = 0,
  autres: Partial<EtablissementTest> = {},
) => ({
  finess,
  categorie,
  x,
  y,
  ...autres,
});

describe('parcours', () => {
  const pivot = et('030000001', '355', 0, 0, { ej: '030900001' });
  it('prefers other actors than the hub’s, takes second establishments of new actors only', () => {
    const { scenarios } = generer([
      pivot,
      et('030000002', '500', 1, 0, { ej: '030900001' }),
      et('030000003', '500', 5, 0, { ej: '030900003' }),
      et('030000004', '500', 6, 0, { ej: '030900003' }),
      et('030000005', '500', 9, 0, { ej: '030900005' }),
      et('030000006', '354', 3, 0, { ej: '030900001' }),
      et('030000007', '603', 2, 0),
      et('030000008', '603', 1, 0, { nom: 'CENTRE DENTAIRE' }),
    ]);
    expect(membres(lister(scenarios, 'parcours', 'PA')[0])).toEqual([
      'pivot:030000001',
      'EHPAD:030000003',
      'EHPAD:030000005',
      // Only the hub's own service is in reach: it is taken all the same.
      'dom:030000006',
      'ville:030000007',
    ]);
  });
  it('takes home support without places only where no other home service is in reach', () => {
    const saad = et('030000003', '460', 1);
    const base = [pivot, et('030000002', '500', 2), saad, et('030000004', '603', 2)];
    expect(membres(lister(generer(base).scenarios, 'parcours', 'PA')[0])).toContain('dom:030000003');
    const avecSsiad = [...base, et('030000005', '354', 20)];
    const liste = membres(lister(generer(avecSsiad).scenarios, 'parcours', 'PA')[0]);
    expect(liste).toContain('dom:030000005');
    expect(liste).not.toContain('dom:030000003');
  });
  it('keeps three stages at least, looks 30 minutes around, and coordination in the département only', () => {
    const { scenarios, matrice, sansObjet } = generer([
      pivot,
      et('030000002', '500', 2),
      // 29 km: over 30 min.
      et('030000003', '354', 29),
      et('030000004', '463', 2, 0, { departement: '63' }),
    ]);
    expect(lister(scenarios, 'parcours')).toEqual([]);
    expect(sansObjet).toContainEqual({
      famille: 'parcours',
      departement: '03',
      code: 'etapes_insuffisantes',
    });
    const bassin = matrice.find(({ departement }) => departement === '03');
    expect(bassin?.cases.find(({ filiere }) => filiere === 'PA')).toEqual({
      filiere: 'PA',
      idScenario: null,
      etapesPresentes: ['EHPAD', 'san'],
      etapesManquantes: ['dom', 'heb1', 'ville', 'coord'],
    });
  });
  it('makes one hub of two hospitals less than 15 minutes apart, named after the first', () => {
    const autour = [et('030000002', '500', 2), et('030000003', '354', 3)];
    const proches = generer([pivot, et('030000009', '355', 10), ...autour]);
    expect(lister(proches.scenarios, 'parcours', 'PA').map(membres)).toEqual([
      ['pivot:030000001', 'EHPAD:030000002', 'dom:030000003'],
    ]);
    expect(proches.matrice).toHaveLength(1);
    expect(generer([pivot, et('030000009', '355', 16), ...autour]).matrice).toHaveLength(2);
  });
  it('lists the same members once, in the pathway they suit better, and says so in both cells', () => {
    const { scenarios, matrice } = generer([
      pivot,
      et('030000002', '246', 1),
      et('030000003', '382', 2),
      et('030000004', '437', 3),
    ]);
    const liste = lister(scenarios, 'parcours');
    expect(liste.map(({ filiere }) => filiere)).toEqual(['PHV']);
    const cases = matrice[0]?.cases.filter(({ idScenario }) => idScenario !== null);
    expect(cases?.map(({ filiere, idScenario }) => [filiere, idScenario])).toEqual([
      ['PHV', liste[0]?.id],
      ['PH', liste[0]?.id],
    ]);
  });
  it('points the matrix to the listed group that stands for a cell', () => {
    const { scenarios, matrice } = generer([
      pivot,
      et('030000009', '355', 16),
      et('030000002', '500', 8),
      et('030000003', '354', 8),
      et('030000004', '603', 8),
    ]);
    const liste = lister(scenarios, 'parcours', 'PA');
    expect(liste).toHaveLength(1);
    expect(matrice.map(({ cases }) => cases.find(({ filiere }) => filiere === 'PA')?.idScenario)).toEqual([
      liste[0]?.id,
      liste[0]?.id,
    ]);
  });
});

describe('efficience', () => {
  const ehpad = (k: number, places?: number) =>
    et(`03000000${k}`, '500', k, 0, places === undefined ? {} : { places });
  it('stops at four actors when no capacity is known', () => {
    const liste = lister(generer([1, 2, 3, 4, 5, 6, 7].map((k) => ehpad(k))).scenarios, 'efficience');
    expect(new Set(liste.map((un) => un.acteurs.length))).toEqual(new Set([4]));
    expect(liste[0]?.alertes.map(({ code }) => code)).toContain('efficience_sans_capacite');
  });
  it('stops from three actors on once 200 ETP are there, at six otherwise', () => {
    const tailles = (places: number) =>
      lister(generer([1, 2, 3, 4, 5, 6, 7].map((k) => ehpad(k, places))).scenarios, 'efficience').map(
        (un) => un.acteurs.length,
      );
    // 120 places × 0.65 = 78 ETP: 234 with three actors. 40 places: 26 ETP each.
    expect(Math.max(...tailles(120))).toBe(3);
    expect(Math.max(...tailles(40))).toBe(6);
  });
  it('takes partners up to 60 minutes from the seed', () => {
    const paire = (km: number) =>
      lister(generer([ehpad(1), et('030000002', '500', 1 + km)]).scenarios, 'efficience').length;
    // 1.57·d^0.883 is 60 min at 61.9 km.
    expect([paire(60), paire(64)]).toEqual([1, 0]);
  });
  it('leaves out hospitals, large actors and dissimilar ones', () => {
    const { scenarios } = generer([
      ehpad(1, 80),
      ehpad(2, 80),
      // 500 places × 0.65 = 325 ETP.
      ehpad(3, 500),
      et('030000004', '500', 4, 0, { ej: '030900004', places: 80 }),
      et('030000005', '355', 4, 0, { ej: '030900004' }),
      et('030000006', '183', 1, 0, { places: 50 }),
    ]);
    expect(lister(scenarios, 'efficience').map(membres)).toEqual([[':030000001', ':030000002']]);
  });
  it('an actor is as large as everything it holds in the loaded file, wherever it is', () => {
    const ailleurs = Array.from({ length: 10 }, (_, k) =>
      et(`6300000${10 + k}`, '500', 200, 0, { ej: '030900001', departement: '63' }),
    );
    const base = [et('030000001', '500', 1, 0, { ej: '030900001' }), ehpad(2), ehpad(3)];
    const { scenarios } = generer([...base, ...ailleurs], { departements: ['03'] });
    expect(lister(scenarios, 'efficience').map(membres)).toEqual([[':030000002', ':030000003']]);
  });
  it('says why there is no group', () => {
    const raison = (liste: readonly EtablissementTest[]) =>
      generer(liste).sansObjet.find(({ famille }) => famille === 'efficience')?.code;
    expect(raison([ehpad(1)])).toBe('acteurs_eligibles_insuffisants');
    expect(raison([ehpad(1), et('030000002', '183', 1)])).toBe('aucun_partenaire');
  });
});

describe('isolement', () => {
  it('takes the nearest isolated establishments, two per actor and eight in all', () => {
    // Four establishments side by side for each of seven actors.
    const liste = Array.from({ length: 28 }, (_, k) =>
      et(`0300000${10 + k}`, '500', k * 0.5, 0, { ej: `03090000${Math.floor(k / 4)}` }),
    );
    const groupes = lister(generer(liste, {}, [60, 0]).scenarios, 'isolement');
    expect(groupes.length).toBeGreaterThan(1);
    expect(Math.max(...groupes.map((un) => un.membres.length))).toBe(8);
    const vus = groupes.flatMap((un) => un.membres.map(({ numeroFiness }) => numeroFiness));
    expect(new Set(vus).size).toBe(vus.length);
    for (const un of groupes) {
      expect(un.membres.length).toBeLessThanOrEqual(8);
      expect(un.acteurs.length).toBeGreaterThanOrEqual(3);
      for (const acteur of un.acteurs) {
        expect(un.membres.filter((membre) => membre.acteur === acteur).length).toBeLessThanOrEqual(2);
      }
    }
  });
  it('covers disjoint sets of establishments', () => {
    const liste = Array.from({ length: 30 }, (_, k) => et(`0300000${10 + k}`, '500', k, 0));
    const index = new IndexScoring(createEntree(liste, [80, 0]), PARAMETRES_DEFAUT);
    const { candidats } = generateIsolement(index, '03', [...liste.keys()]);
    expect(candidats.length).toBeGreaterThan(2);
    const rows = candidats.flatMap((candidat) => candidat.rows);
    expect(new Set(rows).size).toBe(rows.length);
  });
  it('warns of too much staff, too many départements, approximate positions', () => {
    const alertes = (places: number, departements: readonly string[]) => {
      const liste = departements.map((departement, k) =>
        et(`${departement}000000${k}`, '500', k * 2, 0, {
          departement,
          places,
          precision: PRECISIONS.indexOf(k === 0 ? 'commune_approchee' : 'source'),
        }),
      );
      return lister(generer(liste, { departements: ['03'] }).scenarios, 'isolement')[0]?.alertes;
    };
    // Four times 500 places × 0.65.
    expect(alertes(500, ['03', '18', '23', '63'])).toEqual([
      { code: 'etp_excessifs', valeur: expect.closeTo(1300, 6) },
      { code: 'trop_de_departements', valeur: 4 },
      { code: 'positions_approchees', valeur: 0.25 },
    ]);
    // 988 ETP, three départements.
    expect(alertes(380, ['03', '18', '23', '23'])?.map(({ code }) => code)).toEqual(['positions_approchees']);
  });
  it('without capacities is bracketed by its bounds and says so', () => {
    const [un] = lister(
      generer([et('030000001', '500', 0), et('030000002', '500', 5), et('030000003', '354', 8)]).scenarios,
      'isolement',
    );
    expect(un?.couverture).toBeCloseTo(0.85, 12);
    expect(un?.borneBasse).toBeLessThan(un?.score ?? 0);
    expect(un?.borneHaute).toBeGreaterThan(un?.score ?? 1);
    expect(un?.classable).toBe(true);
    expect(un?.alertes).toContainEqual({ code: 'isolement_sans_capacite', valeur: 1 });
  });
  it('near a town there is none, and the towns are the user’s to change', () => {
    const liste = [et('030000001', '500', 0), et('030000002', '500', 5), et('030000003', '354', 8)];
    const presDeLaVille = generer(liste, {}, [2, 0]);
    expect(presDeLaVille.sansObjet).toContainEqual({
      famille: 'isolement',
      departement: '03',
      code: 'aucun_isolement',
    });
    expect(presDeLaVille.villes).toEqual([{ codeCommune: '03002', nom: 'Ville', population: 30_000 }]);
    expect(lister(generer(liste, {}, [60, 0]).scenarios, 'isolement')).toHaveLength(1);
    expect(
      lister(generer(liste, { villesAjoutees: ['03001'] }, [60, 0]).scenarios, 'isolement'),
    ).toHaveLength(0);
    const sansVille = generer(liste, { villesRetirees: ['03002'] }, [2, 0]);
    expect([sansVille.villes, lister(sansVille.scenarios, 'isolement')]).toEqual([[], []]);
  });
});

describe('selection', () => {
  it('ranks by score to two decimals, then by reach, then by mean minutes', () => {
    const classer = (score: number, portee: number | null, minutesMoyennes: number, id = 'a') => ({
      id,
      famille: 'parcours' as const,
      departement: '03',
      note: { score, classable: true },
      portee,
      minutesMoyennes,
    });
    const liste = [
      classer(0.5, 9, 1),
      classer(0.804, 5, 9),
      classer(0.796, 8, 20),
      classer(0.8, 5, 4, 'c'),
      classer(0.8, 5, 4, 'b'),
      { ...classer(0.99, 50, 1), note: { score: 0.99, classable: false } },
    ];
    expect([...liste].sort(comparerCandidats).map((un) => liste.indexOf(un))).toEqual([2, 4, 3, 1, 0, 5]);
  });
  it('measures the overlap on the smaller group', () => {
    expect(recouvrement([1, 2, 3], [2, 3, 4, 5, 6, 7])).toBeCloseTo(2 / 3, 12);
    expect(recouvrement([1, 2], [3, 4])).toBe(0);
  });
  it('keeps at most the number asked for by family and département', () => {
    const liste = Array.from({ length: 40 }, (_, k) => et(`0300000${10 + k}`, '500', k, 0));
    const { scenarios } = generer(liste, { maxParFamille: 2 });
    for (const famille of ['efficience', 'isolement'] as const) {
      expect(lister(scenarios, famille)).toHaveLength(2);
    }
  });
});
