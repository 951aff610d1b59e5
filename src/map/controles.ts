import type { Map as CarteMapLibre, IControl } from 'maplibre-gl';
import { TEXTES_CARTE, texteAttribution } from '../i18n/carte';
import type { AttributionCarte } from './props';

/** Credits line, always visible: producer and date of the offer, then the basemap's. */
export class ControleAttribution implements IControl {
  private readonly element = document.createElement('div');

  onAdd(): HTMLElement {
    this.element.className = 'maplibregl-ctrl carte-attribution';
    return this.element;
  }

  onRemove(): void {
    this.element.remove();
  }

  definir(attribution: AttributionCarte, fondIgn: boolean): void {
    const { producteur, dateDonnees, fictive, references } = attribution;
    const credits = fondIgn ? [...references, TEXTES_CARTE.sourcesTuilesIgn] : references;
    this.element.textContent = texteAttribution(producteur, dateDonnees, fictive, credits);
    this.element.classList.toggle('carte-attribution-fictive', fictive);
  }
}

/** Small north mark: the map never turns. */
export class ControleNord implements IControl {
  private readonly element = document.createElement('div');

  onAdd(_carte: CarteMapLibre): HTMLElement {
    this.element.className = 'maplibregl-ctrl carte-nord';
    this.element.textContent = TEXTES_CARTE.nord;
    this.element.title = TEXTES_CARTE.nordLong;
    this.element.setAttribute('role', 'img');
    this.element.setAttribute('aria-label', TEXTES_CARTE.nordLong);
    return this.element;
  }

  onRemove(): void {
    this.element.remove();
  }
}
