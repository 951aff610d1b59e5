import type { Map as CarteMapLibre, MapMouseEvent } from 'maplibre-gl';
import { COLLECTION_VIDE } from '../layers/fond';
import { couchesOutil } from '../layers/outil';
import { montrerCouches, poserCouches } from '../layers/poser';
import { SOURCES } from '../layers/sources';
import { tracerOutil } from '../view-model/traces/tracer-outil';
import { type Calque, changement, type Scene, SourceTracee } from './calque';

/** What is being drawn with the tool in hand, with the side that the next click would lay. */
export function creerCalqueOutil(): Calque {
  const source = new SourceTracee(SOURCES.outil);
  const ids = couchesOutil(1).map(({ id }) => id);
  let derniere: Scene | null = null;
  let pointeur: readonly [number, number] | null = null;
  let suivie: CarteMapLibre | null = null;

  const tracer = (): void => {
    if (derniere === null) return;
    const { carte, props } = derniere;
    const points = props.outil?.points ?? [];
    source.envoyer(carte, points.length === 0 ? COLLECTION_VIDE : tracerOutil(points, pointeur));
  };
  const surMouvement = ({ lngLat }: MapMouseEvent): void => {
    pointeur = [lngLat.lng, lngLat.lat];
    tracer();
  };
  const surSortie = (): void => {
    pointeur = null;
    tracer();
  };
  /** The pointer is followed only while something is drawn. */
  const suivre = (carte: CarteMapLibre | null): void => {
    if (carte === suivie) return;
    suivie?.off('mousemove', surMouvement);
    suivie?.off('mouseout', surSortie);
    carte?.on('mousemove', surMouvement);
    carte?.on('mouseout', surSortie);
    suivie = carte;
    pointeur = null;
  };

  return {
    sources: () => ({ [SOURCES.outil]: { type: 'geojson', data: COLLECTION_VIDE, tolerance: 0 } }),
    couches: (_props, agrandissement) => ({ reperes: couchesOutil(agrandissement) }),
    appliquer(scene, avant) {
      if (!changement(avant, scene.props)('outil', 'projection')) return;
      derniere = scene;
      const { carte, props, agrandissement } = scene;
      poserCouches(carte, couchesOutil(agrandissement));
      montrerCouches(carte, ids, props.outil !== null);
      suivre(props.outil?.genre === 'dessin' ? carte : null);
      tracer();
    },
    cliquables: [],
  };
}
