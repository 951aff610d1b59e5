import { describe, expect, it } from 'vitest';
import { CLASSE_DENSE } from '../../../src/domain/geo/classe-densite';
import type { EntreeScoring } from '../../../src/domain/scoring/entree';
import { DEFINITIONS_FILIERES } from '../../../src/domain/scoring/filieres';
import { FILIERES_ETAPES } from '../../../src/domain/scoring/filieres-etapes';
import { identifierScenario } from '../../../src/domain/scoring/identifier-scenario';
import { listVilles } from '../../../src/domain/scoring/list-villes';
import { locateEtablissements } from '../../../src/domain/scoring/locate-etablissements';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { RATIOS_ETP } from '../../../src/domain/scoring/ratios-etp';
import { createEntree } from './aide-offre';
import { REFERENCE } from './aide-reference';

const codes = (parametres = PARAMETRES_DEFAUT): string[] =>
  listVilles(REFERENCE.communes, parametres).map((row) => REFERENCE.communes.code[row] as string);

describe('towns of the shipped table', () => {
  it('hold the communes over the threshold, the seats of département under it and the arrondissements', () => {
    const villes = codes();
    // Vichy; Moulins and Guéret, under 20,000; Paris 5e.
    expect(villes).toEqual(expect.arrayContaining(['03310', '03190', '23096', '75105', '69381', '13201']));
    // Cusset, 13,000 inhabitants.
    expect(villes).not.toContain('03095');
    expect(new Set(villes).size).toBe(villes.length);
  });
  it('follow the threshold and the user’s list', () => {
    expect(codes({ ...PARAMETRES_DEFAUT, seuilVille: 10_000 })).toContain('03095');
    const choisies = codes({ ...PARAMETRES_DEFAUT, villesAjoutees: ['03095'], villesRetirees: ['03310'] });
    expect([choisies.includes('03095'), choisies.includes('03310')]).toEqual([true, false]);
  });
});

describe('density of an establishment', () => {
  const classes = (entree: EntreeScoring): number[] => [...locateEtablissements(entree, []).classe];
  it('is that of its commune, of the parent where its own is unknown, of the nearest where none is named', () => {
    const base = createEntree([{ finess: '030000001', categorie: '500', x: 0, y: 0 }]);
    const dense = { ...base, densiteHabKm2: Float32Array.of(9000, 20) };
    expect(classes(dense)).toEqual([CLASSE_DENSE]);
    const rattachee = {
      ...base,
      communes: { ...base.communes, parent: Int32Array.of(1, -1) },
      densiteHabKm2: Float32Array.of(Number.NaN, 9000),
    };
    expect(classes(rattachee)).toEqual([CLASSE_DENSE]);
    const { etablissements } = base.offre;
    const sansCommune = {
      ...dense,
      offre: { ...base.offre, etablissements: { ...etablissements, commune: Int32Array.of(-1) } },
    };
    expect(classes(sansCommune)).toEqual([CLASSE_DENSE]);
  });
});

describe('identifier of a group', () => {
  it('depends on the family and the members, not on their order', () => {
    const un = identifierScenario('efficience', ['030000002', '030000001']);
    expect(un).toBe(identifierScenario('efficience', ['030000001', '030000002']));
    expect(un).toMatch(/^EFF-[0-9a-f]{16}$/);
    expect(un).not.toBe(identifierScenario('isolement', ['030000001', '030000002']));
    expect(un.slice(4)).not.toBe(identifierScenario('efficience', ['030000001', '030000003']).slice(4));
  });
});

describe('tables of the method', () => {
  it('name categories the nomenclature knows', () => {
    const connues = REFERENCE.nomenclature.categories;
    const citees = DEFINITIONS_FILIERES.flatMap(({ pivots, etapes }) => [
      ...pivots,
      ...etapes.flatMap((etape) => [...etape.categories, ...etape.categoriesDeRepli]),
    ]);
    expect([...citees, ...Object.keys(RATIOS_ETP)].filter((code) => !connues.has(code))).toEqual([]);
  });
  it('use only core and partner categories in pathways, core ones in ratios', () => {
    const role = (code: string) => REFERENCE.nomenclature.categories.get(code)?.role;
    const citees = DEFINITIONS_FILIERES.flatMap(({ etapes }) => etapes.flatMap((etape) => etape.categories));
    expect(citees.filter((code) => role(code) !== 'coeur' && role(code) !== 'partenaire')).toEqual([]);
    expect(Object.keys(RATIOS_ETP).filter((code) => role(code) !== 'coeur')).toEqual([]);
  });
  it('give every pathway its stages in order, one of them sanitary, hubs included', () => {
    expect(FILIERES_ETAPES.PA).toEqual(['dom', 'heb1', 'EHPAD', 'san', 'ville', 'coord']);
    for (const { pivots, etapes } of DEFINITIONS_FILIERES) {
      const sanitaire = etapes.find(({ id }) => id === 'san');
      expect(pivots.filter((code) => !sanitaire?.categories.includes(code))).toEqual([]);
    }
  });
});
