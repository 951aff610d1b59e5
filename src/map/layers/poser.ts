import type { Map as CarteMapLibre, LayerSpecification } from 'maplibre-gl';
import { OPACITE_RETRAIT } from './offre';
import { COUCHES } from './sources';

/** Sets one paint property whose name and value come from a table. */
export function poserPeinture(carte: CarteMapLibre, couche: string, nom: string, valeur: unknown): void {
  carte.setPaintProperty(couche, nom as Parameters<CarteMapLibre['setPaintProperty']>[1], valeur as never);
}

/** Gives the layers on the map the look of `couches`, their visibility apart. */
export function poserCouches(carte: CarteMapLibre, couches: readonly LayerSpecification[]): void {
  for (const couche of couches) {
    for (const [nom, valeur] of Object.entries(couche.layout ?? {})) {
      if (nom === 'visibility') continue;
      carte.setLayoutProperty(
        couche.id,
        nom as Parameters<CarteMapLibre['setLayoutProperty']>[1],
        valeur as never,
      );
    }
    for (const [nom, valeur] of Object.entries(couche.paint ?? {}))
      poserPeinture(carte, couche.id, nom, valeur);
  }
}

/** Fades the offer behind a group, or brings it back. */
export function poserRetrait(carte: CarteMapLibre, retrait: boolean): void {
  const opacite = retrait ? OPACITE_RETRAIT : 1;
  poserPeinture(carte, COUCHES.etablissements, 'icon-opacity', opacite);
  poserPeinture(carte, COUCHES.amas, 'icon-opacity', opacite);
  poserPeinture(carte, COUCHES.amas, 'text-opacity', opacite);
  poserPeinture(carte, COUCHES.etalement, 'line-opacity', opacite);
  poserPeinture(carte, COUCHES.ancres, 'circle-opacity', opacite);
  carte.setLayoutProperty(COUCHES.noms, 'visibility', retrait ? 'none' : 'visible');
}
