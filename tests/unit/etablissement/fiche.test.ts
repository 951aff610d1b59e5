import { describe, expect, it } from 'vitest';
import {
  createVoisinage,
  findVoisins,
  orderParDistance,
} from '../../../src/domain/etablissement/find-voisins';
import { listGestionnaires } from '../../../src/domain/etablissement/list-gestionnaires';
import { dateIso, readFiche } from '../../../src/domain/etablissement/read-fiche';
import { strateDe } from '../../../src/domain/etablissement/strate';
import { createContexte, LIGNE } from './exemple';

const TEMPS = { facteurRelief: 1, heuresPleines: false };

describe('establishment as a plain object', () => {
  it('gives labels, gestionnaire, commune and EPCI', () => {
    expect(readFiche(createContexte([LIGNE]), 0)).toMatchObject({
      numeroFiness: '030780001',
      numeroFinessEj: '030000011',
      gestionnaire: 'CENTRE HOSPITALIER DE MOULINS',
      libelleStatut: 'Établissement public communal d’hospitalisation',
      statutGroupe: 'EPS',
      libelleCategorie: "Établissement d'hébergement pour personnes âgées dépendantes",
      mode: 'hebergement',
      financeur: 'cofinancement',
      codeCommune: '03190',
      commune: 'Moulins',
      epci: 'CA Moulins Communauté',
      places: 80,
      precision: 'source',
      dateOuverture: '1985-04-01',
    });
  });

  it('says null for everything unknown, never 0 or an empty text', () => {
    const fiche = readFiche(
      createContexte([
        {
          ...LIGNE,
          entite: -1,
          commune: -1,
          places: Number.NaN,
          longitude: Number.NaN,
          latitude: Number.NaN,
          dateOuverture: 0,
        },
      ]),
      0,
    );
    const inconnus = [
      'numeroFinessEj',
      'gestionnaire',
      'statut',
      'libelleStatut',
      'codeCommune',
      'commune',
      'epci',
      'places',
      'longitude',
      'latitude',
      'dateOuverture',
      'dateMaj',
      'nomLong',
      'adresse',
      'siret',
    ] as const;
    for (const champ of inconnus) expect(fiche[champ], champ).toBeNull();
    expect(fiche.statutGroupe).toBe('INCONNU');
    expect(fiche.precision).toBe('aucune');
  });

  it('names the commune of the source and the EPCI of the commune in force', () => {
    expect(readFiche(createContexte([{ ...LIGNE, commune: 1 }]), 0)).toMatchObject({
      codeCommune: '03999',
      commune: 'Yzeure-le-Vieux',
      epci: 'CA Moulins Communauté',
    });
  });

  it('writes dates as ISO and strata with included upper bounds', () => {
    expect(dateIso(20210108)).toBe('2021-01-08');
    expect(dateIso(0)).toBeNull();
    expect([20, 20.5, 40, 121, null].map(strateDe)).toEqual(['<=20', '20-40', '20-40', '>120', 'inconnue']);
  });
});

describe('neighbours', () => {
  const lignes = [
    LIGNE,
    { ...LIGNE, numero: '2', longitude: 3.5 },
    { ...LIGNE, numero: '3', longitude: 3.34 },
    { ...LIGNE, numero: '4', longitude: 3.33, role: 3 },
    { ...LIGNE, numero: '5', longitude: Number.NaN, latitude: Number.NaN },
    { ...LIGNE, numero: '6' },
  ].map((ligne, k) => ({ ...ligne, numero: `03000000${k}` }));
  const contexte = createContexte(lignes);
  const voisinage = createVoisinage(contexte, new Float32Array(4).fill(50), TEMPS);

  it('come nearest first, the same address at 0 minutes, without what is outside the offer or not placed', () => {
    const voisins = findVoisins(voisinage, 0, 10);
    expect(voisins.map(({ ligne }) => ligne)).toEqual([5, 2, 1]);
    expect(voisins[0]).toMatchObject({ distanceKm: 0, dureeMin: 0 });
    expect(voisins[2]?.distanceKm).toBeCloseTo(12.997, 2);
    expect(voisins[2]?.dureeMin).toBeCloseTo(1.57 * 12.997 ** 0.883, 2);
  });

  it('are as many as asked at most, and none for an establishment without position', () => {
    expect(findVoisins(voisinage, 0, 2)).toHaveLength(2);
    expect(findVoisins(voisinage, 4, 5)).toEqual([]);
  });

  it('order by crow-fly distance, rows without position last', () => {
    expect(orderParDistance(contexte, 0, [1, 4, 5, 2])).toEqual([5, 2, 1, 4]);
  });
});

describe('gestionnaires of a set', () => {
  it('count only the establishments of the set and their known places', () => {
    const contexte = createContexte([
      LIGNE,
      { ...LIGNE, numero: '2', places: Number.NaN, departement: '42' },
      { ...LIGNE, numero: '3', entite: -1 },
      { ...LIGNE, numero: '4' },
    ]);
    expect(listGestionnaires(contexte, Uint32Array.from([0, 1, 2]))).toEqual([
      {
        numeroFinessEj: '030000011',
        nom: 'CENTRE HOSPITALIER DE MOULINS',
        siren: '260300111',
        statut: '13',
        libelleStatut: 'Établissement public communal d’hospitalisation',
        statutGroupe: 'EPS',
        etablissements: 2,
        places: 80,
        placesInconnues: 1,
        departements: ['03', '42'],
      },
    ]);
  });

  it('have unknown places when none of their establishments tells', () => {
    const contexte = createContexte([{ ...LIGNE, places: Number.NaN }]);
    expect(listGestionnaires(contexte, Uint32Array.from([0]))[0]?.places).toBeNull();
  });
});
