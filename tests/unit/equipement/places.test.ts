import { describe, expect, it } from 'vitest';
import type { IdTaux } from '../../../src/domain/equipement/catalogue';
import { getTaux } from '../../../src/domain/equipement/catalogue';
import { rateOf } from '../../../src/domain/equipement/compute-taux-territoires';
import { listOffreTaux } from '../../../src/domain/equipement/list-offre-taux';
import type { Hypothese } from '../../../src/domain/hypothese/hypothese';
import { createMonde, type EtablissementEssai } from './monde';

const COMMUNES = [
  { code: '03001', population: 10_000, point: [3, 46.5] as const },
  { code: '03002', population: 10_000, point: [3.2, 46.5] as const },
];

/** Places of the rate, one establishment after the other. */
function places(
  etablissements: readonly EtablissementEssai[],
  taux: IdTaux,
  hypotheses: readonly Hypothese[] = [],
): number[] {
  const { contexte } = createMonde({ communes: COMMUNES, etablissements });
  return [...listOffreTaux(contexte, getTaux(taux), hypotheses).places];
}

const ehpad = (capacites: EtablissementEssai['capacites'], total = 90): EtablissementEssai => ({
  categorie: '500',
  commune: '03001',
  places: total,
  capacites: capacites ?? [],
});

describe('a rate', () => {
  it('is given up to one establishment in ten without known places, and no further', () => {
    expect(rateOf({ etablissements: 10, places: 90, placesInconnues: 1 }, 1000)).toBe(90);
    expect(rateOf({ etablissements: 10, places: 80, placesInconnues: 2 }, 1000)).toBeNaN();
    expect(rateOf({ etablissements: 9, places: 80, placesInconnues: 1 }, 1000)).toBeNaN();
  });
});

describe('places of an EHPAD', () => {
  const complet = ehpad([
    { discipline: '924', mode: '11', public: '711', installees: 70 },
    { discipline: '657', mode: '11', public: '711', installees: 4 },
    { discipline: '924', mode: '21', public: '436', installees: 6 },
    { discipline: '961', mode: '21', public: '436', installees: 14 },
    { discipline: '963', mode: '16', public: '436', installees: 2 },
  ]);

  it('counts permanent and temporary hosting, day care apart, activities of residents nowhere', () => {
    expect(places([complet], 'ehpad')).toEqual([74]);
    expect(places([complet], 'accueil_jour')).toEqual([6]);
  });

  it('takes the total when nothing details it, day care being then unknown', () => {
    const muet = ehpad([], 80);
    expect(places([muet], 'ehpad')).toEqual([80]);
    expect(places([muet], 'accueil_jour')).toEqual([Number.NaN]);
  });

  it('gives no day care when its capacities tell only hosting, no hosting when they tell only day care', () => {
    expect(places([ehpad([{ mode: '11', installees: 80 }])], 'accueil_jour')).toEqual([]);
    expect(places([ehpad([{ mode: '21', installees: 12 }])], 'ehpad')).toEqual([]);
  });

  it('takes authorised places where none is installed', () => {
    expect(places([ehpad([{ mode: '11', autorisees: 33 }])], 'ehpad')).toEqual([33]);
  });

  it('leaves closed establishments out', () => {
    expect(places([{ ...complet, ferme: true }], 'ehpad')).toEqual([]);
  });
});

describe('places of home care', () => {
  const ssiad: EtablissementEssai = {
    categorie: '354',
    commune: '03001',
    places: 60,
    capacites: [
      { discipline: '358', mode: '16', public: '700', installees: 40 },
      { discipline: '357', mode: '16', public: '436', installees: 10 },
      { discipline: '358', mode: '16', public: '010', installees: 9 },
      { discipline: '358', mode: '16', public: '439', installees: 1 },
    ],
  };

  it('are told apart by public: elderly people, and disabled or ill people', () => {
    expect(places([ssiad], 'ssiad')).toEqual([50]);
    expect(places([ssiad], 'ssiad_ph')).toEqual([10]);
    expect(places([ssiad], 'pa_ensemble')).toEqual([50]);
    expect(places([ssiad], 'adultes_assurance_maladie')).toEqual([10]);
  });

  it('are nursing only: help at home has none', () => {
    const aide: EtablissementEssai = {
      categorie: '209',
      commune: '03001',
      capacites: [{ discipline: '469', mode: '16', public: '700' }],
    };
    expect(places([aide], 'ssiad')).toEqual([]);
  });

  it('without detail stand for elderly people, those of disabled people being unknown', () => {
    const muet: EtablissementEssai = { categorie: '354', commune: '03001', places: 60 };
    expect(places([muet], 'ssiad')).toEqual([60]);
    expect(places([muet], 'ssiad_ph')).toEqual([Number.NaN]);
  });
});

describe('places that are no places', () => {
  it('are dwellings for résidences autonomie and beds for long-stay units', () => {
    const residence: EtablissementEssai = {
      categorie: '202',
      commune: '03001',
      capacites: [
        { unite: 'logements', discipline: '926', installees: 50 },
        { unite: 'logements', discipline: '927', installees: 12 },
      ],
    };
    const usld: EtablissementEssai = {
      categorie: '362',
      commune: '03001',
      capacites: [{ nature: 'sanitaire', discipline: '07', installees: 30 }],
    };
    expect(places([residence, usld], 'non_ehpad')).toEqual([62, 30]);
    expect(places([residence], 'residence_autonomie')).toEqual([62]);
    expect(places([usld], 'pa_ensemble')).toEqual([30]);
  });

  it('are unknown rather than none', () => {
    expect(places([{ categorie: '362', commune: '03001' }], 'non_ehpad')).toEqual([Number.NaN]);
  });
});

describe('suppositions', () => {
  const deux: readonly EtablissementEssai[] = [
    { numero: '030000001', categorie: '500', commune: '03001', places: 80 },
    { numero: '030000002', categorie: '500', commune: '03001', places: 40 },
  ];
  const supposer = (hypotheses: readonly Hypothese[], taux: IdTaux = 'ehpad') =>
    places(deux, taux, hypotheses);

  it('close, resize and open', () => {
    expect(supposer([{ id: 'a', genre: 'fermer', numeroFiness: '030000001' }])).toEqual([40]);
    expect(supposer([{ id: 'a', genre: 'redimensionner', numeroFiness: '030000002', places: 55 }])).toEqual([
      80, 55,
    ]);
    const ouvrir: Hypothese = { id: 'a', genre: 'ouvrir', service: 'ehpad', commune: '03002', places: 20 };
    expect(supposer([ouvrir])).toEqual([80, 40, 20]);
    expect(supposer([ouvrir], 'pa_ensemble')).toEqual([80, 40, 20]);
    expect(supposer([ouvrir], 'centre_jour')).toEqual([]);
  });

  it('move to another commune', () => {
    const { contexte } = createMonde({ communes: COMMUNES, etablissements: deux });
    const offre = listOffreTaux(contexte, getTaux('ehpad'), [
      { id: 'a', genre: 'deplacer', numeroFiness: '030000002', commune: '03002' },
    ]);
    expect([...offre.commune]).toEqual([0, 1]);
  });

  it('that name nothing known change nothing', () => {
    expect(
      supposer([
        { id: 'a', genre: 'fermer', numeroFiness: '999999999' },
        { id: 'b', genre: 'deplacer', numeroFiness: '030000001', commune: '99999' },
        { id: 'c', genre: 'ouvrir', service: 'ehpad', commune: '99999', places: 20 },
        { id: 'd', genre: 'ouvrir', service: 'hopital', commune: '03002', places: 1 },
      ]),
    ).toEqual([80, 40]);
  });

  it('open day care in day-care rates, home care in those of elderly people only', () => {
    const jour: Hypothese = {
      id: 'a',
      genre: 'ouvrir',
      service: 'accueil_jour',
      commune: '03002',
      places: 8,
    };
    expect(supposer([jour], 'accueil_jour').at(-1)).toBe(8);
    expect(supposer([jour], 'centre_jour')).toEqual([8]);
    expect(supposer([jour])).toEqual([80, 40]);
    const soins: Hypothese = { id: 'a', genre: 'ouvrir', service: 'ssiad', commune: '03002', places: 8 };
    expect(supposer([soins], 'ssiad')).toEqual([8]);
    expect(supposer([soins], 'ssiad_ph')).toEqual([]);
  });
});
