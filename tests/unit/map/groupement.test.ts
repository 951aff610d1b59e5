import { describe, expect, it } from 'vitest';
import type { DetailGroupement, MembreJoint } from '../../../src/domain/cooperation/groupement';
import { contraste, FOND, STYLE_COOPERATION, styleGroupement } from '../../../src/map/view-model/couleurs';
import type { Reperage } from '../../../src/map/view-model/traces/formes';
import { lirePartDessinee, tracerGroupement } from '../../../src/map/view-model/traces/tracer-groupement';

/** A flat screen: one degree is a hundred pixels. */
const REPERAGE: Reperage = {
  versEcran: ([x, y]) => [x * 100, -y * 100],
  versTerrain: ([x, y]) => [x / 100, -y / 100],
  positionDessinee: () => null,
  agrandissement: 1,
};

const membre = (k: number, longitude: number | null, plus: Partial<MembreJoint> = {}): MembreJoint => ({
  numeroFiness: `03000000${k}`,
  niveau: 'entite',
  role: 'membre',
  nom: null,
  presence: longitude === null ? 'absent' : 'dans_le_territoire',
  libelle: `Membre ${k}`,
  commune: null,
  departement: null,
  nombreEtablissements: 1,
  places: null,
  longitude,
  latitude: longitude === null ? null : 46,
  numeroFinessEt: null,
  ...plus,
});

const detail = (membres: readonly MembreJoint[]): Pick<DetailGroupement, 'membres'> => ({ membres });

const compter = (membres: readonly MembreJoint[]): Record<string, number> => {
  const nombres: Record<string, number> = {};
  for (const { properties } of tracerGroupement(detail(membres), REPERAGE).features)
    nombres[properties?.genre] = (nombres[properties?.genre] ?? 0) + 1;
  return nombres;
};

describe('existing cooperation on the map', () => {
  const support = membre(1, 3, { role: 'support', numeroFinessEt: '030999999' });

  it('links the support to every member that has a place', () => {
    const membres = [membre(2, 0), support, membre(3, 8), membre(4, null)];
    expect(compter(membres)).toEqual({ lien: 2, membre: 2, support: 1 });
    for (const { properties, geometry } of tracerGroupement(detail(membres), REPERAGE).features) {
      if (properties?.genre !== 'lien' || geometry.type !== 'LineString') continue;
      expect(geometry.coordinates[0]).toEqual([3, 46]);
    }
    expect(lirePartDessinee(detail(membres))).toMatchObject({ support: 1, nonDessines: 1 });
  });

  it('links the members through their middle when no support is known', () => {
    const { features } = tracerGroupement(detail([membre(1, 2), membre(2, 6)]), REPERAGE);
    const liens = features.filter(({ properties }) => properties?.genre === 'lien');
    expect(liens.map(({ geometry }) => geometry.type === 'LineString' && geometry.coordinates[0])).toEqual([
      [4, 46],
      [4, 46],
    ]);
  });

  it('draws a lone member without a link, and nothing when none has a place', () => {
    expect(compter([membre(1, 2)])).toEqual({ membre: 1 });
    expect(compter([membre(1, null)])).toEqual({});
    expect(compter([])).toEqual({});
  });

  it('names the establishment behind a member, and tells those outside the territory', () => {
    const hors = membre(2, 8, { presence: 'hors_territoire' });
    const { features } = tracerGroupement(detail([support, hors]), REPERAGE);
    const points = features.filter(({ geometry }) => geometry.type === 'Point');
    expect(points.map(({ properties }) => [properties?.numero, properties?.hors])).toEqual([
      ['030999999', 0],
      ['030000002', 1],
    ]);
  });

  it('sets apart members of one town, each tied to its place', () => {
    expect(compter([support, membre(2, 3), membre(3, 3.1)])).toMatchObject({ attache: 3, ancre: 3 });
  });

  it('has a colour and a pattern of its own by family and for a GHT', () => {
    const styles = [
      ...Object.values(STYLE_COOPERATION),
      styleGroupement({ genre: 'ght', famille: null }),
      styleGroupement({ genre: 'gip', famille: null }),
    ];
    expect(new Set(styles.map(({ couleur }) => couleur)).size).toBe(styles.length);
    expect(new Set(styles.map(({ tirets }) => JSON.stringify(tirets))).size).toBe(styles.length);
    for (const { couleur } of styles) expect(contraste(couleur, FOND.terre)).toBeGreaterThan(3);
    expect(styleGroupement({ genre: 'gcsms_public', famille: 'isolement' })).toBe(
      STYLE_COOPERATION.isolement,
    );
  });
});
