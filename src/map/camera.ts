import type { Map as CarteMapLibre } from 'maplibre-gl';
import { marges } from './creer-carte';
import type { PropsCarte, VueCarte } from './props';
import { choisirCadre } from './view-model/cadre';

const DUREE_MS = 400;
/** Closer than this a frame shows streets that the base map does not have. */
const ZOOM_CADRE_MAX = 13;
const ZOOM_POINT = 11;

export function lireVue(carte: CarteMapLibre): VueCarte {
  const { lng, lat } = carte.getCenter();
  return { longitude: lng, latitude: lat, zoom: carte.getZoom() };
}

/** West, south, east, north of what is shown. */
export function lireEmprise(carte: CarteMapLibre): [number, number, number, number] {
  const limites = carte.getBounds();
  return [limites.getWest(), limites.getSouth(), limites.getEast(), limites.getNorth()];
}

/** Brings the camera to what the properties ask to frame. */
export function cadrer(
  carte: CarteMapLibre,
  { cadrage, scenario, groupement }: Pick<PropsCarte, 'cadrage' | 'scenario' | 'groupement'>,
): void {
  if (cadrage === null) return;
  const { cible } = cadrage;
  if (cible.genre === 'emprise') {
    carte.fitBounds([...choisirCadre(cible.emprise)] as [number, number, number, number], {
      padding: marges(carte.getContainer(), scenario !== null || groupement !== null),
      maxZoom: ZOOM_CADRE_MAX,
      duration: DUREE_MS,
    });
    return;
  }
  approcher(carte, cible, cible.zoom ?? Math.max(carte.getZoom(), ZOOM_POINT));
}

export function approcher(
  carte: CarteMapLibre,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
  zoom: number,
): void {
  carte.easeTo({ center: [longitude, latitude], zoom, duration: DUREE_MS });
}
