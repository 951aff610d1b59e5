import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdresseAGeocoder } from '../../../src/domain/geocodage/adresse';
import { classifyTrouvaille, countSorts } from '../../../src/domain/geocodage/classify-trouvaille';
import { geocodeAdresses, type OptionsGeocodage } from '../../../src/state/geocodage';
import { ServiceEssai } from './service-essai';

let service: ServiceEssai;
beforeEach(async () => {
  service = new ServiceEssai();
  await service.ouvrir();
});
afterEach(() => service.fermer());

function adresse(rang: number, plus: Partial<AdresseAGeocoder> = {}): AdresseAGeocoder {
  return {
    numeroFiness: String(210_000_000 + rang),
    voie: `${rang} RUE HAUTE`,
    codePostal: '21000',
    commune: 'Dijon',
    codeCommune: '21231',
    departement: '21',
    ...plus,
  };
}

function lancer(adresses: readonly AdresseAGeocoder[], options: Partial<OptionsGeocodage> = {}) {
  return geocodeAdresses(adresses, { service: service.adresse, attendre: async () => undefined, ...options });
}

describe('addresses sent to the service', () => {
  it('come back placed, each with its score, in the order given', async () => {
    service.connues.set('1 RUE HAUTE', [5.04, 47.32, 0.93, 'housenumber', '21231']);
    service.connues.set('3 RUE HAUTE', [5.05, 47.33, 0.41, 'street', '21231']);
    const adresses = [adresse(1), adresse(2), adresse(3)];
    const { geocodees, perdues, interrompu } = await lancer(adresses);
    expect(geocodees.map((g) => g.adresse.numeroFiness)).toEqual(['210000001', '210000002', '210000003']);
    expect(geocodees.map((g) => g.trouvaille?.score ?? null)).toEqual([0.93, null, 0.41]);
    expect(geocodees[0]?.trouvaille).toEqual({
      longitude: 5.04,
      latitude: 47.32,
      score: 0.93,
      type: 'housenumber',
      libelle: '1 RUE HAUTE, Dijon',
      codeCommune: '21231',
    });
    expect(countSorts(geocodees, 0.6)).toEqual({
      retenue: 1,
      score_faible: 1,
      commune_seule: 0,
      ailleurs: 0,
      introuvable: 1,
    });
    expect([perdues, interrompu]).toEqual([[], false]);
  });

  it('say where, never who: no FINESS number, no name', async () => {
    await lancer([adresse(1)]);
    expect(service.recues[0]).toEqual({
      colonnes: ['adresse', 'commune'],
      filtreCommune: 'code_insee',
      entete: ['id', 'adresse', 'code_postal', 'commune', 'code_insee'],
      lignes: [['0', '1 RUE HAUTE', '21000', 'Dijon', '21231']],
    });
    expect(JSON.stringify(service.recues)).not.toContain('210000001');
  });

  it('are looked for once more by postcode when their commune does not know them', async () => {
    service.connues.set('1 RUE HAUTE', [5.04, 47.32, 0.9, 'housenumber', '21999']);
    const { geocodees } = await lancer([adresse(1), adresse(2, { codePostal: null })]);
    expect(geocodees[0]?.trouvaille?.codeCommune).toBe('21999');
    expect(
      service.recues.map(({ colonnes, filtreCommune, lignes }) => [colonnes, filtreCommune, lignes.length]),
    ).toEqual([
      [['adresse', 'commune'], 'code_insee', 2],
      [['adresse', 'code_postal', 'commune'], null, 1],
    ]);
  });

  it('go by batches, two at a time at most, with progress', async () => {
    const adresses = Array.from({ length: 23 }, (_, k) => adresse(k, { codePostal: null }));
    for (const { voie } of adresses) service.connues.set(voie, [5, 47, 0.9, 'housenumber', '21231']);
    const vus: number[] = [];
    const { geocodees } = await lancer(adresses, { tailleLot: 5, surProgression: (fait) => vus.push(fait) });
    expect(service.recues.map(({ lignes }) => lignes.length).sort()).toEqual([3, 5, 5, 5, 5]);
    expect(service.enCoursMax).toBeLessThanOrEqual(2);
    expect(geocodees).toHaveLength(23);
    expect(geocodees.every(({ adresse: a }, k) => a === adresses[k])).toBe(true);
    expect(vus.at(-1)).toBe(23);
    expect(vus).toEqual([...vus].sort((a, b) => a - b));
  });

  it('ask nothing of anyone when there is none', async () => {
    expect(await lancer([])).toEqual({ geocodees: [], perdues: [], interrompu: false });
    expect(service.recues).toEqual([]);
  });
});

describe('a service in trouble', () => {
  it('is asked again when busy, after the wait it asks for', async () => {
    service.connues.set('1 RUE HAUTE', [5, 47, 0.9, 'housenumber', '21231']);
    service.pannes.push(429, 500, 503);
    const attentes: number[] = [];
    const { geocodees, perdues } = await lancer([adresse(1)], {
      attendre: async (dureeMs) => void attentes.push(dureeMs),
    });
    expect(geocodees[0]?.trouvaille?.score).toBe(0.9);
    expect(perdues).toEqual([]);
    expect(attentes).toEqual([2000, 2000, 4000]);
  });

  it('loses only the batches it never answers, and is left alone after two in a row', async () => {
    const adresses = Array.from({ length: 10 }, (_, k) => adresse(k, { codePostal: null }));
    service.pannes.push(...Array.from({ length: 100 }, () => 500));
    const { geocodees, perdues } = await lancer(adresses, { tailleLot: 2 });
    expect(geocodees).toEqual([]);
    expect(perdues).toEqual([{ raison: 'occupe', nombre: 10 }]);
    // Four tries of two batches, and of the one that was under way with the second; two more are not sent.
    expect(service.recues.length).toBeLessThanOrEqual(12);
  });

  it('is not asked again when it refuses', async () => {
    service.pannes.push(400);
    expect((await lancer([adresse(1)])).perdues).toEqual([{ raison: 'refus', nombre: 1 }]);
    expect(service.recues).toHaveLength(1);
  });

  it('is not believed when it answers something else', async () => {
    for (const corps of [
      '<html>maintenance</html>',
      '',
      'id,longitude\n0,5',
      'id,longitude,latitude,result_score\n7,5,47,0.9',
      'id,longitude,latitude,result_score\n0,5,47,0.9\n0,5,47,0.9',
      'id,longitude,latitude,result_score\n',
      '"id,longitude,latitude,result_score\n0,5,47,0.9',
    ]) {
      service.pannes.splice(0);
      service.pannes.push(corps, corps, corps, corps);
      const { geocodees, perdues } = await lancer([adresse(1)]);
      expect([corps, geocodees, perdues]).toEqual([corps, [], [{ raison: 'illisible', nombre: 1 }]]);
    }
  });

  it('that nobody answers for is said to be out of reach', async () => {
    const { adresse: ancienne } = service;
    await service.fermer();
    const { perdues } = await geocodeAdresses([adresse(1)], {
      service: ancienne,
      attendre: async () => undefined,
    });
    await service.ouvrir();
    expect(perdues).toEqual([{ raison: 'reseau', nombre: 1 }]);
  });

  it('keeps what was answered when the user stops', async () => {
    const arret = new AbortController();
    const adresses = Array.from({ length: 20 }, (_, k) => adresse(k, { codePostal: null }));
    const resultat = await lancer(adresses, {
      tailleLot: 2,
      signal: arret.signal,
      surProgression: (fait) => fait >= 6 && arret.abort(),
    });
    expect(resultat.interrompu).toBe(true);
    expect(resultat.geocodees.length).toBeGreaterThanOrEqual(6);
    expect(resultat.geocodees.length).toBeLessThan(20);
    const demandes = service.recues.length;
    await new Promise((suite) => setTimeout(suite, 50));
    expect(service.recues.length).toBeLessThanOrEqual(demandes + 1);
  });

  it('is left at once during a wait', async () => {
    service.pannes.push(500, 500, 500, 500);
    const arret = new AbortController();
    setTimeout(() => arret.abort(), 100);
    const debut = performance.now();
    const { interrompu } = await geocodeAdresses([adresse(1)], {
      service: service.adresse,
      signal: arret.signal,
    });
    expect(interrompu).toBe(true);
    expect(performance.now() - debut).toBeLessThan(1900);
  });
});

describe('hostile content', () => {
  const HOSTILES = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x")',
    '"; drop, "a"',
    'a\nb\r\nc',
    '\u202eREVERS\u0000É',
  ];

  it('in addresses crosses both ways as text', async () => {
    const adresses = HOSTILES.map((voie, k) => adresse(k, { voie, codePostal: null }));
    const { geocodees, perdues } = await lancer(adresses);
    expect(perdues).toEqual([]);
    expect(geocodees).toHaveLength(HOSTILES.length);
    expect(service.recues[0]?.lignes.map((ligne) => ligne[1]?.replace(/\r/g, ''))).toEqual(
      HOSTILES.map((voie) => voie.replace(/\r/g, '')),
    );
  });

  it('in answers is bounded, and absurd positions are none', async () => {
    const entete = 'id,longitude,latitude,result_score,result_type,result_label,result_citycode';
    service.pannes.push(
      [
        entete,
        `0,5,47,0.9,${'x'.repeat(500)},"${'y'.repeat(5000)}",21231`,
        '1,Infinity,47,0.9,street,a,21231',
        '2,5,147,0.9,street,a,21231',
        '3,5,47,-1,street,a,21231',
        '4,0x10,47,0.9,street,a,21231',
        '5,5,47,99,street,a,21231',
      ].join('\n'),
    );
    const adresses = Array.from({ length: 6 }, (_, k) => adresse(k, { codePostal: null }));
    const { geocodees } = await lancer(adresses);
    expect(geocodees.map(({ trouvaille }) => trouvaille?.score ?? null)).toEqual([
      0.9,
      null,
      null,
      null,
      null,
      1,
    ]);
    expect(geocodees[0]?.trouvaille?.type).toHaveLength(40);
    expect(geocodees[0]?.trouvaille?.libelle).toHaveLength(300);
  });
});

describe('what becomes of an answer', () => {
  const trouvaille = {
    longitude: 5,
    latitude: 47,
    score: 0.8,
    type: 'housenumber',
    libelle: '',
    codeCommune: '21231',
  };

  it.each([
    ['retenue', 0.6, trouvaille, '21'],
    ['retenue', 0.8, trouvaille, '21'],
    ['score_faible', 0.81, trouvaille, '21'],
    ['commune_seule', 0.1, { ...trouvaille, type: 'municipality', score: 1 }, '21'],
    ['ailleurs', 0.1, { ...trouvaille, codeCommune: '97411' }, '21'],
    ['retenue', 0.1, { ...trouvaille, codeCommune: '97411' }, '974'],
    ['retenue', 0.1, { ...trouvaille, codeCommune: '2A004' }, '2A'],
    ['retenue', 0.1, { ...trouvaille, codeCommune: '' }, '21'],
    ['introuvable', 0, null, '21'],
  ] as const)('%s at threshold %s', (sort, seuil, trouvee, departement) => {
    expect(classifyTrouvaille({ adresse: adresse(1, { departement }), trouvaille: trouvee }, seuil)).toBe(
      sort,
    );
  });
});
