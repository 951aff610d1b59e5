import type { GeoJSONSource } from 'maplibre-gl';
import { COLLECTION_VIDE, couchesFond, donneesFond } from '../layers/fond';
import { coucheRepere } from '../layers/repere';
import { COUCHES, SOURCES } from '../layers/sources';
import { type Calque, changement } from './calque';

/** The offline basemap, and the marks between which what comes later stands. */
export function creerCalqueFond(): Calque {
  const vide = { type: 'geojson', data: COLLECTION_VIDE, maxzoom: 12 } as const;
  return {
    sources: () => ({
      [SOURCES.terre]: { ...vide, tolerance: 0.3 },
      [SOURCES.limites]: { ...vide, tolerance: 0.3 },
      [SOURCES.petitesVilles]: vide,
      [SOURCES.villes]: vide,
    }),
    couches: (_props, agrandissement) => ({
      fond: couchesFond(agrandissement),
      territoires: [coucheRepere(COUCHES.socle), coucheRepere(COUCHES.plafond)],
    }),
    appliquer({ carte, props }, avant) {
      if (!changement(avant, props)('fond') || props.fond === null) return;
      const { terre, limites, petitesVilles, villes } = donneesFond(props.fond);
      carte.getSource<GeoJSONSource>(SOURCES.terre)?.setData(terre);
      carte.getSource<GeoJSONSource>(SOURCES.limites)?.setData(limites);
      carte.getSource<GeoJSONSource>(SOURCES.petitesVilles)?.setData(petitesVilles);
      carte.getSource<GeoJSONSource>(SOURCES.villes)?.setData(villes);
    },
    cliquables: [],
  };
}
