import { COUCHES_TUILE } from '../../domain/cartographie/schema-tuiles';
import { couchesOffre } from '../layers/offre';
import { montrerCouches, poserRetrait } from '../layers/poser';
import { COUCHES, SOURCES } from '../layers/sources';
import { decrireAmas, decrireEtablissement, lireAmas, lireElement, lireEtablissement } from '../lire-dessin';
import type { PropsCarte } from '../props';
import { construireLegendeOffre } from '../view-model/legende';
import { type Calque, changement, type Scene } from './calque';
import { TuilesVersionnees } from './tuiles-versionnees';

/** Names the tiles of a view under its colours; null before there is a view. */
export function cleTuilesOffre({ version, couleur }: Pick<PropsCarte, 'version' | 'couleur'>): string | null {
  return version === null ? null : `${version} ${couleur}`;
}

/** The overlay of the offer also shows which establishment is pointed at. */
export interface CalqueOffre extends Calque {
  /** Points at an establishment (row of the offer), null at none; true when it was not already so. */
  survoler(scene: Scene, indice: number | null): boolean;
}

/** Establishments and clusters of the view; hidden while changes are drawn, faded behind a group. */
export function creerCalqueOffre(): CalqueOffre {
  const tuiles = new TuilesVersionnees(SOURCES.offre, 'offre');
  const ids = couchesOffre(1).map(({ id }) => id);
  let survole: number | null = null;

  const survoler = ({ carte }: Scene, indice: number | null): boolean => {
    if (indice === survole) return false;
    const cible = (id: number) => ({ source: SOURCES.offre, sourceLayer: COUCHES_TUILE.etablissements, id });
    if (survole !== null) carte.removeFeatureState(cible(survole), 'survol');
    if (indice !== null) carte.setFeatureState(cible(indice), { survol: true });
    survole = indice;
    return true;
  };

  return {
    sources: (props, adresse) => ({ [SOURCES.offre]: tuiles.creer(cleTuilesOffre(props), adresse) }),
    couches: (_props, agrandissement) => ({ points: couchesOffre(agrandissement) }),
    appliquer(scene, avant) {
      const { carte, props, adresseTuiles } = scene;
      const change = changement(avant, props);
      if (tuiles.poser(carte, cleTuilesOffre(props), adresseTuiles)) {
        // Read by the benchmark: from here on the time is the map library's.
        performance.mark('carte:source');
        survoler(scene, null);
        carte.removeFeatureState({ source: SOURCES.offre, sourceLayer: COUCHES_TUILE.etablissements });
      }
      if (change('evolution', 'scenario', 'groupement', 'projection', 'offreVisible')) {
        const retrait = props.scenario !== null || props.groupement !== null;
        const visible = props.evolution === null && props.offreVisible;
        montrerCouches(carte, ids, visible);
        montrerCouches(carte, [COUCHES.noms], visible && !retrait);
        poserRetrait(
          carte,
          couchesOffre(1).filter(({ id }) => id !== COUCHES.survol && id !== COUCHES.noms),
          retrait,
        );
      }
      if (change('survol')) survoler(scene, props.survol);
    },
    isPret: ({ carte }) => tuiles.isPret(carte),
    noterPerimee: () => tuiles.noterPerimee(),
    cliquables: [COUCHES.etablissements, COUCHES.amas],
    viser(feature) {
      const amas = lireAmas(feature);
      if (amas !== null) return { ...decrireAmas(feature), action: { genre: 'amas', amas } };
      const etablissement = lireEtablissement(feature);
      return { ...decrireEtablissement(feature), action: { genre: 'etablissement', etablissement } };
    },
    lireLegende({ carte, props }) {
      if (props.evolution !== null || !props.offreVisible) return {};
      const dessines = carte
        .queryRenderedFeatures({ layers: [COUCHES.etablissements, COUCHES.amas] })
        .flatMap((feature) => lireElement(feature) ?? []);
      return { offre: construireLegendeOffre(dessines) };
    },
    survoler,
  };
}
