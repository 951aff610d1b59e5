import { describe, expect, it } from 'vitest';
import type { FicheEtablissement } from '../../../src/domain/etablissement/fiche';
import type { MembreScenario, Scenario } from '../../../src/domain/scoring/scenario';
import type { Reperage } from '../../../src/map/view-model/traces/formes';
import { tracerScenario } from '../../../src/map/view-model/traces/tracer-scenario';
import { lireLiens, tracerSelection } from '../../../src/map/view-model/traces/tracer-selection';

/** A flat screen: one degree is a hundred pixels. */
const REPERAGE: Reperage = {
  versEcran: ([x, y]) => [x * 100, -y * 100],
  versTerrain: ([x, y]) => [x / 100, -y / 100],
  positionDessinee: () => null,
  agrandissement: 1,
};

const fiche = (indice: number, longitude: number | null): FicheEtablissement =>
  ({
    indice,
    nom: `E${indice}`,
    numeroFiness: String(indice),
    famille: 'domicile',
    places: null,
    longitude,
    latitude: longitude === null ? null : 46,
    precision: 'source',
  }) as FicheEtablissement;

const membre = (indice: number, longitude: number, etape: string | null = null): MembreScenario =>
  ({ ...fiche(indice, longitude), etape }) as unknown as MembreScenario;

const scenario = (membres: MembreScenario[]): Scenario =>
  ({ membres, famille: 'parcours' }) as unknown as Scenario;

const genres = (
  features: readonly { properties: Record<string, unknown> | null }[],
): Record<string, number> => {
  const compte: Record<string, number> = {};
  for (const { properties } of features) {
    const genre = String(properties?.genre);
    compte[genre] = (compte[genre] ?? 0) + 1;
  }
  return compte;
};

describe('what stands over the offer', () => {
  it('ties the selection to the placed establishments of its gestionnaire', () => {
    const { features } = tracerSelection(
      fiche(1, 2),
      [fiche(1, 2), fiche(2, 3), fiche(3, null)],
      REPERAGE,
      'famille',
    );
    expect(genres(features)).toEqual({ lien: 1, extremite: 1, selection: 1 });
  });

  it('ties the selection of a national gestionnaire to its nearest establishments only', () => {
    const liens = Array.from({ length: 580 }, (_, k) => fiche(k + 2, k / 100));
    expect(genres(tracerSelection(fiche(1, 2), liens, REPERAGE, 'famille').features)).toEqual({
      lien: 60,
      extremite: 60,
      selection: 1,
    });
    const { dessines, total } = lireLiens(fiche(1, 2), [...liens, fiche(999, null)]);
    expect(dessines).toEqual(liens.slice(0, 60));
    expect(total).toBe(580);
    expect(lireLiens(fiche(1, null), liens)).toEqual({ dessines: [], total: 0 });
  });

  it('draws nothing for a selection without position', () => {
    expect(tracerSelection(fiche(1, null), [fiche(2, 3)], REPERAGE, 'famille').features).toEqual([]);
  });

  it('follows an establishment where the tiles drew it', () => {
    const { features } = tracerSelection(
      fiche(1, 2),
      [],
      {
        ...REPERAGE,
        positionDessinee: (indice) => (indice === 1 ? [2.5, 46.5] : null),
      },
      'famille',
    );
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [2.5, 46.5] });
  });

  it('draws a spoke from the pivot to each other member', () => {
    const { features } = tracerScenario(
      scenario([membre(1, 0), membre(2, 4, 'pivot'), membre(3, 8)]),
      REPERAGE,
    );
    expect(genres(features)).toEqual({ rayon: 2, membre: 3 });
    const rayons = features.filter((f) => f.properties?.genre === 'rayon');
    for (const { geometry } of rayons) {
      expect(geometry.type === 'LineString' && geometry.coordinates[0]).toEqual([4, 46]);
    }
  });

  it('sets apart members whose symbols would overlap, each tied to its own point', () => {
    const membres = [membre(1, 2), membre(2, 2), membre(3, 2.1), membre(4, 9)];
    const { features } = tracerScenario(scenario(membres), REPERAGE);
    expect(genres(features)).toMatchObject({ membre: 4, attache: 3, ancre: 3 });
    const places = features
      .filter((f) => f.properties?.genre === 'membre')
      .map((f) => (f.geometry.type === 'Point' ? f.geometry.coordinates : [0, 0]));
    for (const [k, [x = 0, y = 0]] of places.entries()) {
      for (const [u = 0, v = 0] of places.slice(k + 1))
        expect(Math.hypot(x - u, y - v) * 100).toBeGreaterThan(28);
    }
  });
});
