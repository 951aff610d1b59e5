import { decrireSites, SITES_CARTE } from '../../i18n/sites-carte';
import { COLLECTION_VIDE } from '../layers/fond';
import { montrerCouches, poserCouches } from '../layers/poser';
import { couchesSites } from '../layers/sites';
import { COUCHES, SOURCES } from '../layers/sources';
import type { SiteCarte } from '../props';
import { countSites, tracerSites } from '../view-model/sites';
import { type Calque, changement, SourceTracee } from './calque';

/** Places supposed or proposed. */
export function creerCalqueSites(): Calque {
  const source = new SourceTracee(SOURCES.sites);
  const ids = couchesSites(1).map(({ id }) => id);
  return {
    sources: () => ({ [SOURCES.sites]: { type: 'geojson', data: COLLECTION_VIDE, tolerance: 0 } }),
    couches: (_props, agrandissement) => ({ reperes: couchesSites(agrandissement) }),
    appliquer({ carte, props, agrandissement }, avant) {
      if (!changement(avant, props)('sites', 'projection')) return;
      poserCouches(carte, couchesSites(agrandissement));
      montrerCouches(carte, ids, props.sites.length > 0);
      source.envoyer(carte, tracerSites(props.sites));
    },
    cliquables: [COUCHES.sites],
    viser: ({ properties, geometry }) => {
      if (geometry.type !== 'Point') return null;
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      return {
        titre: String(properties.nom),
        lignes: [{ texte: SITES_CARTE[properties.genre as SiteCarte['genre']].singulier, couleur: null }],
        action: { genre: 'approche', longitude, latitude, separer: false },
      };
    },
    lireLegende: ({ props }) => ({ sites: countSites(props.sites) }),
    decrire: ({ sites }) => (sites.length === 0 ? null : decrireSites(countSites(sites))),
  };
}
