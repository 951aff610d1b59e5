import { TEXTES_CARTE } from '../../i18n/carte';
import { decrireGroupement } from '../../i18n/description-carte';
import { COLLECTION_VIDE } from '../layers/fond';
import { type AspectGroupement, reperesGroupement, traitsGroupement } from '../layers/groupement';
import { montrerCouches, poserCouches } from '../layers/poser';
import { COUCHES, SOURCES } from '../layers/sources';
import { lireEtablissement } from '../lire-dessin';
import { lirePartDessinee, tracerGroupement } from '../view-model/traces/tracer-groupement';
import { type Calque, changement, type Scene, SourceTracee } from './calque';

const ASPECT_INITIAL: AspectGroupement = { genre: 'autre', famille: null };

/** The chosen existing cooperation: its support, its members, the links between them. */
export function creerCalqueGroupement(): Calque {
  const source = new SourceTracee(SOURCES.groupement);
  const ids = [...traitsGroupement(ASPECT_INITIAL, 1), ...reperesGroupement(ASPECT_INITIAL, 1)].map(
    ({ id }) => id,
  );
  const tracer = ({ carte, props, reperage }: Scene): void => {
    source.envoyer(
      carte,
      props.groupement === null ? COLLECTION_VIDE : tracerGroupement(props.groupement, reperage),
    );
  };
  return {
    sources: () => ({
      [SOURCES.groupement]: { type: 'geojson', data: COLLECTION_VIDE, maxzoom: 17, tolerance: 0 },
    }),
    couches: ({ groupement }, agrandissement) => {
      const aspect = groupement?.groupement ?? ASPECT_INITIAL;
      return {
        traits: traitsGroupement(aspect, agrandissement),
        reperes: reperesGroupement(aspect, agrandissement),
      };
    },
    appliquer(scene, avant) {
      const { carte, props, agrandissement } = scene;
      if (!changement(avant, props)('groupement', 'projection')) return;
      const detail = props.groupement;
      if (detail !== null) {
        poserCouches(carte, traitsGroupement(detail.groupement, agrandissement));
        poserCouches(carte, reperesGroupement(detail.groupement, agrandissement));
      }
      montrerCouches(carte, ids, detail !== null);
      tracer(scene);
    },
    suivreCamera(scene) {
      if (scene.props.groupement !== null) tracer(scene);
    },
    cliquables: [COUCHES.supports, COUCHES.membresGroupement],
    viser: (feature) => {
      const texte =
        feature.properties.genre === 'support' ? TEXTES_CARTE.support : TEXTES_CARTE.membreGroupement;
      return {
        titre: String(feature.properties.nom),
        lignes: [{ texte, couleur: null }],
        action: { genre: 'etablissement', etablissement: lireEtablissement(feature) },
      };
    },
    lireLegende({ props: { groupement: detail } }) {
      if (detail === null) return {};
      const { places, support, nonDessines } = lirePartDessinee(detail);
      const membres = places.filter(({ role }) => role === 'membre');
      const hors = membres.filter(({ presence }) => presence !== 'dans_le_territoire').length;
      const { genre, famille } = detail.groupement;
      return {
        groupement: {
          genre,
          famille,
          supports: places.length - membres.length,
          membres: membres.length - hors,
          hors,
          liens: places.length > 1 ? (support >= 0 ? 'support' : 'membres') : null,
          nonDessines,
        },
      };
    },
    decrire: ({ groupement: detail }) => {
      if (detail === null) return null;
      const { places, support, nonDessines } = lirePartDessinee(detail);
      return decrireGroupement({
        nom: detail.groupement.nom,
        support: places[support]?.libelle ?? null,
        dessines: places.length,
        nonDessines,
      });
    },
  };
}
