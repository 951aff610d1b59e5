import { describe, expect, it } from 'vitest';
import { buildMatrice } from '../../../src/charts/build-matrice';
import { FILIERES_ETAPES } from '../../../src/domain/scoring/filieres-etapes';
import { type BassinParcours, type CaseParcours, FILIERES } from '../../../src/domain/scoring/scenario';
import { lettreEtape, ordreEtapes } from '../../../src/i18n/scenarios';
import { membre, scenario } from '../scenarios-ecran/exemple';

const BASSIN: BassinParcours = {
  lieu: 'Morlaix',
  departement: '29',
  cases: [
    {
      filiere: 'PA',
      idScenario: 'par-1',
      etapesPresentes: ['san', 'EHPAD', 'dom'],
      etapesManquantes: ['coord', 'ville', 'heb1'],
    },
    { filiere: 'ENF', idScenario: null, etapesPresentes: [], etapesManquantes: ['depistage'] },
  ],
};

const matrice = (bassins: readonly BassinParcours[]) =>
  buildMatrice(
    bassins,
    [
      scenario({ id: 'par-1', score: 0.8, membres: [membre({ etape: 'pivot', nom: 'CH DE MORLAIX' })] }),
      scenario({ id: 'par-2', membres: [membre({ etape: 'pivot', nom: 'CLINIQUE DE LA BAIE' })] }),
    ],
    FILIERES,
    ordreEtapes,
  );

describe('matrix basin × pathway', () => {
  it('has one cell per pathway, whatever the engine left out', () => {
    const [ligne] = matrice([BASSIN]);
    expect(ligne?.cases.map(({ filiere }) => filiere)).toEqual(FILIERES);
    expect(ligne?.cases[1]).toEqual({ filiere: 'PSY', idScenario: null, score: null, etapes: [] });
  });

  it('puts present and missing stages back in the order of the pathway', () => {
    const etapes = matrice([BASSIN])[0]?.cases[0]?.etapes;
    expect(etapes?.map(({ code }) => code)).toEqual(['dom', 'heb1', 'EHPAD', 'san', 'ville', 'coord']);
    expect(etapes?.map(({ presente }) => presente)).toEqual([true, false, true, true, false, false]);
  });

  it('gives a cell the score of its scenario, and none to a scenario that was not kept', () => {
    expect(matrice([BASSIN])[0]?.cases[0]?.score).toBe(0.8);
    expect(buildMatrice([BASSIN], [], FILIERES, ordreEtapes)[0]?.cases[0]?.score).toBeNull();
  });

  it('tells apart two basins of the same commune', () => {
    const [a, b] = matrice([BASSIN, BASSIN]);
    expect(a?.cle).not.toBe(b?.cle);
  });

  it('names the hub only where two basins have the same commune', () => {
    const autre = { ...BASSIN, cases: [{ ...(BASSIN.cases[0] as CaseParcours), idScenario: 'par-2' }] };
    expect(matrice([BASSIN])[0]?.pivot).toBeNull();
    expect(matrice([BASSIN, { ...autre, lieu: 'Roscoff' }])[0]?.pivot).toBeNull();
    expect(matrice([BASSIN, autre]).map(({ pivot }) => pivot)).toEqual([
      'CH DE MORLAIX',
      'CLINIQUE DE LA BAIE',
    ]);
  });

  it('does not change what it is given', () => {
    const avant = structuredClone(BASSIN);
    matrice([BASSIN]);
    expect(BASSIN).toEqual(avant);
  });
});

describe('letters of the stages', () => {
  it('follow the stages of the engine, in its order', () => {
    for (const filiere of FILIERES)
      expect([...ordreEtapes(filiere)].sort()).toEqual([...FILIERES_ETAPES[filiere]].sort());
  });

  it('differ inside a pathway', () => {
    for (const filiere of FILIERES) {
      const lettres = ordreEtapes(filiere).map((code) => lettreEtape(code, filiere));
      expect(new Set(lettres).size).toBe(lettres.length);
    }
  });
});
