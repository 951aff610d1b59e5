import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIsochrone } from '../../../src/domain/isochrone/read-isochrone';
import { SERVICE_ISOCHRONE } from '../../../src/map/hotes-en-ligne';
import { askIsochrone } from '../../../src/state/isochrone';
import '../../aide/graine';
import { ring, ServiceIsochrone } from './service-essai';

const QUIMPER = { longitude: -4.0979512345, latitude: 47.9959712345, minutes: 30 };
const sansAttente = async () => undefined;

describe('isochrone asked of a service', () => {
  let service: ServiceIsochrone;
  beforeEach(async () => {
    service = new ServiceIsochrone();
    await service.ouvrir();
  });
  afterEach(() => service.fermer());
  const demander = (signal?: AbortSignal) =>
    askIsochrone(QUIMPER, {
      service: service.adresse,
      attendre: sansAttente,
      ...(signal === undefined ? {} : { signal }),
    });

  it('sends the point, the minutes and nothing of the user', async () => {
    await demander();
    expect(service.recues).toEqual([
      {
        resource: 'bdtopo-valhalla',
        profile: 'car',
        costType: 'time',
        costValue: '30',
        timeUnit: 'minute',
        direction: 'departure',
        point: '-4.09795,47.99597',
        geometryFormat: 'geojson',
        crs: 'EPSG:4326',
      },
    ]);
  });

  it('gives an open outline around the point', async () => {
    const issue = await demander();
    if (issue.etat !== 'recu') throw new Error(`got ${issue.etat}, expected an outline`);
    const { contour, ecartes } = issue.isochrone;
    expect(contour).toHaveLength(300);
    expect(contour[0]).not.toEqual(contour.at(-1));
    expect(ecartes).toBe(0);
    const rayons = contour.map(([x, y]) => Math.hypot(x + 4.09795, y - 47.99597));
    expect(Math.min(...rayons)).toBeGreaterThan(0.2999);
    expect(Math.max(...rayons)).toBeLessThan(0.3001);
  });

  it('tries again while the service is busy, and gives up with the reason', async () => {
    service.pannes.push(429, 503);
    expect((await demander()).etat).toBe('recu');
    service.pannes.push(500, 500, 500);
    expect(await demander()).toEqual({ etat: 'perdu', raison: 'occupe' });
  });

  it('does not insist when it is refused', async () => {
    service.pannes.push(400);
    expect(await demander()).toEqual({ etat: 'perdu', raison: 'refus' });
    expect(service.recues).toHaveLength(1);
  });

  it('refuses an answer that is no outline', async () => {
    for (const corps of ['', '<html>', '{}', '{"geometry":{"type":"Point","coordinates":[1,2]}}']) {
      service.pannes.push(corps);
      expect(await demander(), corps).toEqual({ etat: 'perdu', raison: 'illisible' });
    }
  });

  it('says when the service cannot be reached', async () => {
    const ferme = service.adresse;
    await service.fermer();
    expect(await askIsochrone(QUIMPER, { service: ferme, attendre: sansAttente })).toEqual({
      etat: 'perdu',
      raison: 'reseau',
    });
    await service.ouvrir();
  });

  it('sends nothing once stopped', async () => {
    const controleur = new AbortController();
    controleur.abort();
    expect(await demander(controleur.signal)).toEqual({ etat: 'arrete' });
    expect(service.recues).toEqual([]);
  });

  it('is addressed to the host the online page may reach', () => {
    expect(new URL(SERVICE_ISOCHRONE).origin).toBe('https://data.geopf.fr');
  });
});

describe('outline read from an answer', () => {
  const reponse = (geometry: unknown) => JSON.stringify({ geometry });

  it('keeps the largest part of several and counts what is left out', () => {
    const trou = ring(2, 46, 0.1, 8).reverse();
    const lue = readIsochrone(
      reponse({
        type: 'MultiPolygon',
        coordinates: [[ring(5, 45, 0.2, 6)], [ring(2, 46, 1, 12), trou]],
      }),
    );
    expect(lue?.ecartes).toBe(2);
    expect(lue?.contour).toHaveLength(12);
    expect(lue?.contour[0]).toEqual([3, 46]);
  });

  it('shortens a long outline to what an address holds, and keeps its shape', () => {
    const anneau = Array.from({ length: 8001 }, (_, k) => {
      const angle = (2 * Math.PI * (k % 8000)) / 8000;
      const rayon = 0.3 + 0.05 * Math.sin(40 * angle);
      return [2 + rayon * Math.cos(angle), 46 + rayon * Math.sin(angle)];
    });
    const lue = readIsochrone(reponse({ type: 'Polygon', coordinates: [anneau] }));
    expect(lue?.contour.length).toBeLessThanOrEqual(500);
    for (const [x, y] of lue?.contour ?? []) {
      const rayon = Math.hypot(x - 2, y - 46);
      expect(rayon).toBeGreaterThan(0.249);
      expect(rayon).toBeLessThan(0.351);
    }
  });

  it('reads any text without failing, to nothing or to a usable outline', () => {
    const nombre = fc.oneof(fc.double(), fc.constant('1'), fc.constant(null));
    const geometrie = fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon', 'Autre'),
      coordinates: fc.anything() as fc.Arbitrary<unknown>,
    });
    const anneaux = fc.record({
      type: fc.constantFrom('Polygon'),
      coordinates: fc.array(fc.array(fc.array(nombre, { maxLength: 3 }), { maxLength: 8 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.oneof(geometrie, anneaux), (geometry) => {
        const lue = readIsochrone(reponse(geometry));
        if (lue === null) return;
        expect(lue.contour.length).toBeGreaterThanOrEqual(3);
        for (const [x, y] of lue.contour) {
          expect(Math.abs(x)).toBeLessThanOrEqual(180);
          expect(Math.abs(y)).toBeLessThanOrEqual(90);
        }
      }),
    );
  });
});
