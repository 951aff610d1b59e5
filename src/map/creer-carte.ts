import type { StyleSpecification } from 'maplibre-gl';
import { Map as CarteMapLibre, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import urlWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { LIBELLES_CONTROLES } from '../i18n/carte';
import { type ControleAttribution, ControleNord } from './controles';
import { peindreImage } from './images';
import type { PropsCarte, VueCarte } from './props';
import { choisirCadre, METROPOLE } from './view-model/cadre';

setWorkerUrl(urlWorker);

/** Makes the map library's own map, with its controls; throws where there is no WebGL. */
export function creerCarteMapLibre(
  conteneur: HTMLElement,
  style: StyleSpecification,
  { cadrage, description }: Pick<PropsCarte, 'cadrage' | 'description'>,
  vue: VueCarte | null,
  attribution: ControleAttribution,
): CarteMapLibre {
  const cadre = cadrage?.cible.genre === 'emprise' ? choisirCadre(cadrage.cible.emprise) : METROPOLE;
  const carte = new CarteMapLibre({
    container: conteneur,
    style,
    ...(vue === null
      ? {
          bounds: [...cadre] as [number, number, number, number],
          fitBoundsOptions: { padding: marges(conteneur), maxZoom: 13 },
        }
      : { center: [vue.longitude, vue.latitude], zoom: vue.zoom }),
    minZoom: 2,
    maxZoom: 18,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    locale: { ...LIBELLES_CONTROLES, 'Map.Title': description },
  });
  carte.touchZoomRotate.disableRotation();
  carte.keyboard.disableRotation();
  carte.setMissingStyleImageResolver((id) => {
    const echelle = Math.max(2, Math.ceil(globalThis.devicePixelRatio));
    const peinte = peindreImage(id, echelle);
    if (peinte !== null && !carte.hasImage(id)) carte.addImage(id, peinte.image, { pixelRatio: echelle });
  });
  carte.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  carte.addControl(new ControleNord(), 'top-right');
  carte.addControl(attribution, 'bottom-right');
  carte.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right');
  return carte;
}

/**
 * Room left around what is fitted: the legend stands at the left, controls at the right, and the names of
 * the members of a group beside their symbols.
 */
export function marges(
  conteneur: HTMLElement,
  nommes = false,
): { top: number; right: number; bottom: number; left: number } {
  const large = conteneur.clientWidth >= 640;
  const noms = large && nommes ? 84 : 0;
  return { top: 28, right: (large ? 56 : 28) + noms, bottom: 40, left: (large ? 216 : 28) + noms };
}
