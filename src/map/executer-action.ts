import type { Map as CarteMapLibre } from 'maplibre-gl';
import { ZOOM_SEPARATION } from '../domain/cartographie/schema-tuiles';
import type { Vise } from './calques/calque';
import { approcher } from './camera';
import type { AmasCarte, PropsCarte } from './props';

/** Enough beyond the zoom where things part for them to be seen apart. */
const MARGE_ZOOM = 0.2;

/** The map and its properties as they are when asked for; null once it is gone. */
type Lire = () => { readonly carte: CarteMapLibre | null; readonly props: PropsCarte };

/** Does what a click on the map calls for. */
export function executerAction(action: Vise['action'] | null, lire: Lire): void {
  const { carte, props } = lire();
  const { evenements } = props;
  if (carte === null) return;
  switch (action?.genre) {
    case undefined:
      evenements.surSelection?.(null);
      return;
    case 'etablissement':
      evenements.surSelection?.(action.etablissement);
      return;
    case 'territoire':
      evenements.surTerritoire?.(action.code);
      return;
    case 'changement':
      evenements.surChangement?.(action.numeroFiness);
      return;
    case 'approche':
      approcher(carte, action, action.separer ? ZOOM_SEPARATION + MARGE_ZOOM : carte.getZoom() + 2);
      return;
    case 'amas':
      evenements.surAmas?.(action.amas);
      void ouvrirAmas(action.amas, lire);
  }
}

async function ouvrirAmas(amas: AmasCarte, lire: Lire): Promise<void> {
  const { ouvrirAmas: demander, version } = lire().props;
  if (demander === null || version === null) return;
  const { zoomOuverture } = await demander(version, amas.id);
  const { carte, props } = lire();
  // Another offer has clusters of its own.
  if (carte !== null && props.version === version) approcher(carte, amas, zoomOuverture + MARGE_ZOOM);
}
