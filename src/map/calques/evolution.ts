import type { MapGeoJSONFeature } from 'maplibre-gl';
import { GENRES_CHANGEMENT } from '../../domain/comparaison/changement';
import { TEXTES_CARTE, texteChangements } from '../../i18n/carte';
import { LIBELLES_CHANGEMENT } from '../../i18n/changements';
import type { LigneInfobulle } from '../infobulle';
import { couchesEvolution } from '../layers/evolution';
import { montrerCouches } from '../layers/poser';
import { COUCHES, SOURCES } from '../layers/sources';
import { lireComposition } from '../lire-dessin';
import { COULEURS_CHANGEMENTS } from '../view-model/changements';
import { construireLegendeEvolution, type ElementChangement } from '../view-model/legende-evolution';
import { type Calque, changement, type Vise } from './calque';
import { TuilesVersionnees } from './tuiles-versionnees';

/** Changes between two vintages, in place of the offer. */
export function creerCalqueEvolution(): Calque {
  const tuiles = new TuilesVersionnees(SOURCES.changements, 'changements');
  const ids = couchesEvolution(1).map(({ id }) => id);
  return {
    sources: ({ evolution }, adresse) => ({
      [SOURCES.changements]: tuiles.creer(evolution?.version ?? null, adresse),
    }),
    couches: (_props, agrandissement) => ({ points: couchesEvolution(agrandissement) }),
    appliquer({ carte, props, adresseTuiles }, avant) {
      if (!changement(avant, props)('evolution')) return;
      tuiles.poser(carte, props.evolution?.version ?? null, adresseTuiles);
      montrerCouches(carte, ids, props.evolution !== null);
    },
    isPret: ({ carte, props }) => props.evolution === null || tuiles.isPret(carte),
    noterPerimee: () => tuiles.noterPerimee(),
    cliquables: [COUCHES.changements, COUCHES.amasChangements],
    viser: (feature) =>
      feature.layer.id === COUCHES.amasChangements ? viserAmas(feature) : viserUn(feature),
    lireLegende({ carte, props }) {
      if (props.evolution === null) return {};
      const elements = carte
        .queryRenderedFeatures({ layers: [COUCHES.changements, COUCHES.amasChangements] })
        .map(lireElement);
      const trajets = carte.queryRenderedFeatures({ layers: [COUCHES.trajets] });
      return {
        evolution: construireLegendeEvolution(
          elements,
          new Set(trajets.map(({ properties }) => String(properties.numero))).size,
        ),
      };
    },
  };
}

function lireElement({ id, layer, properties: p }: MapGeoJSONFeature): ElementChangement {
  return layer.id === COUCHES.changements
    ? { genre: 'changement', id: Number(id), changement: Number(p.genre) }
    : {
        genre: 'amas',
        id: Number(id),
        composition: lireComposition(p.composition),
        donut: String(p.donut),
        pile: p.pile === 1,
      };
}

function viserUn({ properties: p }: MapGeoJSONFeature): Vise {
  const genre = GENRES_CHANGEMENT[Number(p.genre)];
  const texte = genre === undefined ? '' : LIBELLES_CHANGEMENT[genre];
  return {
    titre: String(p.nom),
    lignes: [{ texte, couleur: COULEURS_CHANGEMENTS[Number(p.genre)] ?? null }],
    action: { genre: 'changement', numeroFiness: String(p.numero) },
  };
}

function viserAmas({ properties: p, geometry }: MapGeoJSONFeature): Vise | null {
  if (geometry.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const lignes: LigneInfobulle[] = [];
  for (const [k, nombre] of lireComposition(p.composition).entries()) {
    const genre = GENRES_CHANGEMENT[k];
    if (nombre === 0 || genre === undefined) continue;
    lignes.push({
      texte: `${LIBELLES_CHANGEMENT[genre]} : ${nombre}`,
      couleur: COULEURS_CHANGEMENTS[k] ?? null,
    });
  }
  return {
    titre: texteChangements(Number(p.nombre)),
    lignes: [...lignes, { texte: TEXTES_CARTE.cliquerAmas, couleur: null }],
    action: { genre: 'approche', longitude, latitude, separer: p.pile === 1 },
  };
}
