import { describe, expect, it } from 'vitest';
import type { Constat } from '../../../src/domain/portrait/constat';
import { listConstats } from '../../../src/domain/portrait/list-constats';
import type { AccesPortrait, Portrait, TauxPortrait } from '../../../src/domain/portrait/portrait';

type Faits = Parameters<typeof listConstats>[0];

const VIDE: Faits = {
  population: { total: 1000, tranches: [], estimee: false, communesInconnues: 0 },
  offre: { familles: [], etablissements: 0, esms: 0, statuts: [] },
  taux: [],
  acces: [],
  accessibilite: null,
  isolement: {
    connus: 0,
    isoles: 0,
    seuilMinutes: 30,
    seuilVille: 20_000,
    medianeVilleMinutes: null,
    sansPosition: 0,
  },
  gestionnaires: {
    nombre: 0,
    monoActivite: 0,
    sousSeuils: 0,
    seuilsInconnus: 0,
    estime: false,
    principaux: [],
    places: null,
  },
  ght: { connus: false, liste: [], hopitaux: 0, hopitauxHors: 0 },
};

function taux(valeur: number, reference: number, population: number, inconnues = 0): TauxPortrait {
  return {
    taux: 'ehpad',
    ensemble: {
      code: '',
      nom: '',
      etablissements: 10,
      places: (valeur * population) / 1000,
      placesInconnues: inconnues,
      population,
      populationEstimee: false,
      taux: valeur,
      reference,
      ratio: valeur / reference,
      ecartPlaces: ((reference - valeur) * population) / 1000,
      rang: null,
    },
    reference: {
      genre: 'publiee',
      code: 'france',
      nom: null,
      valeur: reference,
      annee: '2019',
      source: 'x',
      calculee: false,
      part: null,
    },
    coefficientVariation: null,
    moinsEquipe: null,
  };
}

const codes = (faits: Partial<Faits>): readonly Constat['code'][] =>
  listConstats({ ...VIDE, ...faits }).map(({ code }) => code);

describe('sentences of a portrait', () => {
  it('are none when nothing is known', () => {
    expect(listConstats(VIDE)).toEqual([]);
  });

  it('speak of a rate beyond 10 % and 10 places of its reference, on either side', () => {
    expect(codes({ taux: [taux(80, 100, 10_000)] })).toEqual(['taux_inferieur']);
    expect(codes({ taux: [taux(120, 100, 10_000)] })).toEqual(['taux_superieur']);
    expect(codes({ taux: [taux(91, 100, 10_000)] })).toEqual([]);
    // 20 % below, but 2 places.
    expect(codes({ taux: [taux(80, 100, 100)] })).toEqual([]);
  });

  it('never say that a rate is low while places are unknown', () => {
    expect(codes({ taux: [taux(80, 100, 10_000, 1)] })).toEqual([]);
    expect(codes({ taux: [taux(120, 100, 10_000, 1)] })).toEqual(['taux_superieur']);
  });

  it('give the gap in places, positive on both sides', () => {
    const [constat] = listConstats({ ...VIDE, taux: [taux(80, 100, 10_000)] });
    expect(constat).toMatchObject({ valeur: 80, repere: 100, sens: 'manque' });
    expect(constat?.ecart).toBeCloseTo(200, 9);
  });

  it('speak of a service far from 10 % of those it is for, or near all of them', () => {
    const acces = (partAuDela: number | null, etablissements = 3): AccesPortrait => ({
      service: 'ehpad',
      etablissements,
      seuilMinutes: 30,
      medianeMinutes: 8,
      cible: 1000,
      auDela: 1000 * (partAuDela ?? 0),
      partAuDela,
      partIndecise: 0,
      plusLoin: { nom: 'Ici', minutes: 50 },
      partBord: 0,
      estime: true,
    });
    expect(codes({ acces: [acces(0.1)] })).toEqual(['service_loin']);
    expect(codes({ acces: [acces(0.05)] })).toEqual([]);
    expect(codes({ acces: [acces(0)] })).toEqual(['service_proche']);
    expect(codes({ acces: [acces(null)] })).toEqual([]);
    // A service that no loaded file holds is a lack of data, not of places.
    expect(codes({ acces: [acces(1, 0)] })).toEqual([]);
  });

  it('say nothing of shares over a handful of establishments or gestionnaires', () => {
    const { isolement, gestionnaires } = VIDE;
    expect(codes({ isolement: { ...isolement, connus: 4, isoles: 4 } })).toEqual([]);
    expect(codes({ isolement: { ...isolement, connus: 10, isoles: 2 } })).toEqual(['isolement_frequent']);
    expect(codes({ isolement: { ...isolement, connus: 10, isoles: 0 } })).toEqual(['isolement_rare']);
    const petits = { ...gestionnaires, sousSeuils: 3, monoActivite: 0 };
    expect(codes({ gestionnaires: { ...petits, nombre: 4 } })).toEqual([]);
    expect(codes({ gestionnaires: { ...petits, nombre: 6 } })).toEqual(['petits_gestionnaires']);
    // Sizes known for fewer than half of them.
    expect(codes({ gestionnaires: { ...petits, nombre: 10, seuilsInconnus: 7 } })).toEqual([]);
  });

  it('compare ages with France', () => {
    const population = (part: number): Portrait['population'] => ({
      ...VIDE.population,
      tranches: [{ tranche: 'plus75', habitants: 1000 * part, part, partFrance: 0.1 }],
    });
    expect(codes({ population: population(0.12) })).toEqual(['population_agee']);
    expect(codes({ population: population(0.08) })).toEqual(['population_jeune']);
    expect(codes({ population: population(0.105) })).toEqual([]);
  });

  it('put the most marked first', () => {
    const poids = listConstats({
      ...VIDE,
      taux: [taux(85, 100, 10_000), { ...taux(40, 100, 10_000), taux: 'esat' }],
    }).map((constat) => constat.sujet);
    expect(poids).toEqual(['esat', 'ehpad']);
  });
});
