import { TEXTES_CARTE } from '../../i18n/carte';
import { decrireScenario } from '../../i18n/description-carte';
import { COLLECTION_VIDE } from '../layers/fond';
import { montrerCouches, poserCouches } from '../layers/poser';
import { reperesScenario, traitsScenario } from '../layers/scenario';
import { COUCHES, SOURCES } from '../layers/sources';
import { lireEtablissement } from '../lire-dessin';
import { tracerScenario } from '../view-model/traces/tracer-scenario';
import { type Calque, changement, type Scene, SourceTracee } from './calque';

/** The chosen scenario: outline, spokes, ringed and named members. */
export function creerCalqueScenario(): Calque {
  const source = new SourceTracee(SOURCES.scenario);
  const famille = 'parcours';
  const ids = [...traitsScenario(famille, 1), ...reperesScenario(famille, 1)].map(({ id }) => id);
  const tracer = ({ carte, props, reperage }: Scene): void => {
    source.envoyer(
      carte,
      props.scenario === null ? COLLECTION_VIDE : tracerScenario(props.scenario, reperage),
    );
  };
  return {
    sources: () => ({
      [SOURCES.scenario]: { type: 'geojson', data: COLLECTION_VIDE, maxzoom: 17, tolerance: 0 },
    }),
    couches: ({ scenario }, agrandissement) => ({
      traits: traitsScenario(scenario?.famille ?? famille, agrandissement),
      reperes: reperesScenario(scenario?.famille ?? famille, agrandissement),
    }),
    appliquer(scene, avant) {
      const { carte, props, agrandissement } = scene;
      if (!changement(avant, props)('scenario', 'projection')) return;
      const { scenario } = props;
      if (scenario !== null) {
        poserCouches(carte, traitsScenario(scenario.famille, agrandissement));
        poserCouches(carte, reperesScenario(scenario.famille, agrandissement));
      }
      montrerCouches(carte, ids, scenario !== null);
      tracer(scene);
    },
    suivreCamera(scene) {
      if (scene.props.scenario !== null) tracer(scene);
    },
    cliquables: [COUCHES.membres],
    viser: (feature) => ({
      titre: String(feature.properties.nom),
      lignes: [{ texte: TEXTES_CARTE.membreScenario, couleur: null }],
      action: { genre: 'etablissement', etablissement: lireEtablissement(feature) },
    }),
    lireLegende: ({ props }) => ({ scenario: props.scenario?.famille ?? null }),
    decrire: ({ scenario }) =>
      scenario === null ? null : decrireScenario(scenario.famille, scenario.membres.length),
  };
}
