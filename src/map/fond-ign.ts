import type { Map as CarteMapLibre, StyleSpecification } from 'maplibre-gl';
import { STYLE_PLAN_IGN } from './hotes-en-ligne';
import { COUCHES, COUCHES_VILLES, POLICE, PREFIXE_RESEAU, PREMIERE_COUCHE_DONNEES } from './layers/sources';
import { adapterStyle } from './view-model/adapter-style';

/** Layers of the offline basemap that the network basemap replaces. */
const REMPLACEES = [COUCHES.terre, COUCHES.limites, COUCHES.contour, ...COUCHES_VILLES];

/** Loads the Plan IGN style and slips it under the data; the offline basemap is hidden only once it is there. */
export async function poserFondIgn(carte: CarteMapLibre, signal: AbortSignal): Promise<void> {
  const reponse = await fetch(STYLE_PLAN_IGN, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!reponse.ok) throw new Error(`HTTP ${reponse.status}`);
  const style = adapterStyle((await reponse.json()) as StyleSpecification, {
    prefixe: PREFIXE_RESEAU,
    police: POLICE,
  });
  signal.throwIfAborted();
  retirerFondIgn(carte);
  if (typeof style.sprite === 'string') carte.setSprite(style.sprite);
  for (const [id, source] of Object.entries(style.sources)) carte.addSource(id, source);
  for (const couche of style.layers) carte.addLayer(couche, PREMIERE_COUCHE_DONNEES);
  for (const id of REMPLACEES) carte.setLayoutProperty(id, 'visibility', 'none');
}

/** Takes the network basemap away and shows the offline one again. */
export function retirerFondIgn(carte: CarteMapLibre): void {
  const { layers, sources } = carte.getStyle();
  const posees = layers.filter(({ id }) => id.startsWith(PREFIXE_RESEAU));
  if (posees.length === 0) return;
  for (const { id } of posees) carte.removeLayer(id);
  for (const id of Object.keys(sources)) if (id.startsWith(PREFIXE_RESEAU)) carte.removeSource(id);
  carte.setSprite(null);
  for (const id of REMPLACEES) carte.setLayoutProperty(id, 'visibility', 'visible');
}
