import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { HOTES_EN_LIGNE, STYLE_PLAN_IGN } from '../../../src/map/hotes-en-ligne';
import { POLICE, PREFIXE_RESEAU } from '../../../src/map/layers/sources';
import { adapterStyle } from '../../../src/map/view-model/adapter-style';

const STYLE: StyleSpecification = {
  version: 8,
  glyphs: 'https://data.geopf.fr/fonts/{fontstack}/{range}.pbf',
  sprite: 'https://data.geopf.fr/sprite',
  sources: { plan_ign: { type: 'vector', tiles: ['https://data.geopf.fr/tms/{z}/{x}/{y}.pbf'] } },
  layers: [
    { id: 'terre', type: 'background', paint: { 'background-color': '#fff' } },
    {
      id: 'toponyme',
      type: 'symbol',
      source: 'plan_ign',
      'source-layer': 'toponyme',
      layout: { 'text-field': ['get', 'nom'], 'text-font': ['Source Sans Pro Bold'] },
    },
    {
      id: 'icone',
      type: 'symbol',
      source: 'plan_ign',
      'source-layer': 'poi',
      layout: { 'icon-image': 'gare' },
    },
  ],
};

describe('network basemap', () => {
  const options = { prefixe: PREFIXE_RESEAU, police: POLICE };

  it('keeps its names apart from ours and asks no glyph from the network', () => {
    const copie = structuredClone(STYLE);
    const adapte = adapterStyle(STYLE, options);
    expect(STYLE).toEqual(copie);
    expect(Object.keys(adapte.sources)).toEqual([`${PREFIXE_RESEAU}plan_ign`]);
    expect(adapte.layers.every(({ id }) => id.startsWith(PREFIXE_RESEAU))).toBe(true);
    expect(adapte.layers[1]).toMatchObject({
      source: `${PREFIXE_RESEAU}plan_ign`,
      layout: { 'text-font': POLICE },
    });
    expect(adapte.layers[2]).toMatchObject({ layout: { 'icon-image': 'gare' } });
    expect(adapte.sprite).toBe('https://data.geopf.fr/sprite');
    expect('glyphs' in adapte).toBe(false);
  });

  it('comes from a host the policy of the online page lists', () => {
    expect(HOTES_EN_LIGNE).toContain(new URL(STYLE_PLAN_IGN).origin);
  });
});
