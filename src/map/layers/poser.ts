import type { Map as CarteMapLibre, LayerSpecification } from 'maplibre-gl';

/** Sets one paint property whose name and value come from a table. */
function poserPeinture(carte: CarteMapLibre, couche: string, nom: string, valeur: unknown): void {
  carte.setPaintProperty(couche, nom as Parameters<CarteMapLibre['setPaintProperty']>[1], valeur as never);
}

function poserDisposition(carte: CarteMapLibre, couche: string, nom: string, valeur: unknown): void {
  carte.setLayoutProperty(couche, nom as Parameters<CarteMapLibre['setLayoutProperty']>[1], valeur as never);
}

/** Gives the layers on the map the look of `couches`, their visibility apart. */
export function poserCouches(carte: CarteMapLibre, couches: readonly LayerSpecification[]): void {
  for (const couche of couches) {
    for (const [nom, valeur] of Object.entries(couche.layout ?? {})) {
      if (nom !== 'visibility') poserDisposition(carte, couche.id, nom, valeur);
    }
    for (const [nom, valeur] of Object.entries(couche.paint ?? {}))
      poserPeinture(carte, couche.id, nom, valeur);
    // A plain line is one without a pattern: the one it had is taken away.
    if (couche.type === 'line')
      poserPeinture(carte, couche.id, 'line-dasharray', couche.paint?.['line-dasharray']);
  }
}

/** Shows or hides layers; a hidden layer costs nothing at each frame. */
export function montrerCouches(carte: CarteMapLibre, ids: readonly string[], visible: boolean): void {
  for (const id of ids) carte.setLayoutProperty(id, 'visibility', visible ? 'visible' : 'none');
}

/** Opacity of the offer when a group stands over it. */
const OPACITE_RETRAIT = 0.28;

/** Properties that fade a layer, by its type. */
const OPACITES: Readonly<Record<string, readonly string[]>> = {
  symbol: ['icon-opacity', 'text-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity'],
};

/** Fades layers behind a group, or brings them back. */
export function poserRetrait(
  carte: CarteMapLibre,
  couches: readonly LayerSpecification[],
  retrait: boolean,
): void {
  for (const { id, type } of couches)
    for (const nom of OPACITES[type] ?? []) poserPeinture(carte, id, nom, retrait ? OPACITE_RETRAIT : 1);
}
