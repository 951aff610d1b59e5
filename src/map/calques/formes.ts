import { decrireFormes } from '../../i18n/formes-carte';
import { COLLECTION_VIDE } from '../layers/fond';
import { nomsFormes, opaciteFormes, traitsFormes } from '../layers/formes';
import { montrerCouches, poserCouches } from '../layers/poser';
import { COUCHES, SOURCES } from '../layers/sources';
import { tracerFormes } from '../view-model/traces/tracer-formes';
import { type Calque, changement, SourceTracee } from './calque';

/** Outlines laid over the map: perimeters of the GHT, territory of action, extent chosen. */
export function creerCalqueFormes(): Calque {
  const source = new SourceTracee(SOURCES.formes);
  const ids = [...traitsFormes(1, false), ...nomsFormes(1)].map(({ id }) => id);
  return {
    sources: () => ({
      [SOURCES.formes]: { type: 'geojson', data: COLLECTION_VIDE, maxzoom: 14, tolerance: 0.3 },
    }),
    couches: (props, agrandissement) => ({
      traits: traitsFormes(agrandissement, props.carteTerritoires !== null),
      reperes: nomsFormes(agrandissement),
    }),
    appliquer({ carte, props, agrandissement }, avant) {
      const change = changement(avant, props);
      if (change('projection')) {
        poserCouches(carte, traitsFormes(agrandissement, props.carteTerritoires !== null));
        poserCouches(carte, nomsFormes(agrandissement));
      }
      if (change('carteTerritoires'))
        carte.setPaintProperty(
          COUCHES.formesFond,
          'fill-opacity',
          opaciteFormes(props.carteTerritoires !== null),
        );
      if (!change('formes')) return;
      montrerCouches(carte, ids, props.formes.length > 0);
      source.envoyer(carte, tracerFormes(props.formes));
    },
    cliquables: [],
    lireLegende({ carte, props }) {
      if (props.formes.length === 0) return { formes: [] };
      const vus = new Set(
        carte
          .queryRenderedFeatures({ layers: [COUCHES.formesFond, COUCHES.formesTrait, COUCHES.formesTirets] })
          .map(({ properties }) => `${properties.sorte} ${properties.nom}`),
      );
      return {
        formes: props.formes
          .filter(({ genre, nom }) => vus.has(`${genre} ${nom}`))
          .map(({ polygones: _polygones, ...forme }) => forme),
      };
    },
    decrire: ({ formes }) => decrireFormes(formes),
  };
}
