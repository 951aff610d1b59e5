import { COLLECTION_VIDE } from '../layers/fond';
import { montrerCouches } from '../layers/poser';
import { reperesSelection, traitsSelection } from '../layers/selection';
import { COUCHES, SOURCES } from '../layers/sources';
import { lireEtablissement } from '../lire-dessin';
import { isPlacee, lireLiens, tracerSelection } from '../view-model/traces/tracer-selection';
import { type Calque, changement, type Scene, SourceTracee } from './calque';

/** The selected establishment and its ties to the others of its gestionnaire. */
export function creerCalqueSelection(): Calque {
  const source = new SourceTracee(SOURCES.selection);
  const ids = [...traitsSelection(1), ...reperesSelection(1)].map(({ id }) => id);
  const tracer = ({ carte, props, reperage }: Scene): void => {
    source.envoyer(
      carte,
      props.selection === null
        ? COLLECTION_VIDE
        : tracerSelection(props.selection, props.liens, reperage, props.couleur),
    );
  };
  return {
    sources: () => ({
      [SOURCES.selection]: { type: 'geojson', data: COLLECTION_VIDE, maxzoom: 17, tolerance: 0 },
    }),
    couches: (_props, agrandissement) => ({
      traits: traitsSelection(agrandissement),
      reperes: reperesSelection(agrandissement),
    }),
    appliquer(scene, avant) {
      if (!changement(avant, scene.props)('selection', 'liens', 'projection')) return;
      montrerCouches(scene.carte, ids, scene.props.selection !== null);
      tracer(scene);
    },
    suivreCamera(scene, repos) {
      // Where the tiles draw it changes with them only.
      if (repos && scene.props.selection !== null) tracer(scene);
    },
    cliquables: [COUCHES.selection, COUCHES.extremites],
    viser: (feature) => ({
      titre: String(feature.properties.nom),
      lignes: [],
      action: { genre: 'etablissement', etablissement: lireEtablissement(feature) },
    }),
    lireLegende: ({ props: { selection, liens } }) => {
      if (selection === null || !isPlacee(selection)) return {};
      const { dessines, total } = lireLiens(selection, liens);
      return { selection: true, liens: { dessines: dessines.length, total } };
    },
  };
}
