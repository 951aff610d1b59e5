import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { type Calque, ETAGES } from '../calques/calque';
import type { PropsCarte } from '../props';
import type { AdresseTuiles } from '../protocole';

/** Enlargement of symbols and text for a projector. */
export function agrandissementDe(projection: boolean): number {
  return projection ? 1.5 : 1;
}

/** Layers of all the overlays, floor by floor. */
export function assemblerCouches(calques: readonly Calque[], props: PropsCarte): LayerSpecification[] {
  const parties = calques.map((calque) => calque.couches(props, agrandissementDe(props.projection)));
  return ETAGES.flatMap((etage) => parties.flatMap((partie) => partie[etage] ?? []));
}

/** The whole style at the start: no glyph server, no sprite, nothing but our own sources. */
export function creerStyle(
  calques: readonly Calque[],
  props: PropsCarte,
  adresse: AdresseTuiles,
): StyleSpecification {
  return {
    version: 8,
    sources: Object.assign({}, ...calques.map((calque) => calque.sources(props, adresse))),
    layers: assemblerCouches(calques, props),
  };
}
