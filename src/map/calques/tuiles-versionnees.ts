import type { Map as CarteMapLibre, SourceSpecification, VectorTileSource } from 'maplibre-gl';
import { ZOOM_SEPARATION } from '../../domain/cartographie/schema-tuiles';
import type { AdresseTuiles, JeuTuiles } from '../protocole';

/**
 * A source of tiles whose version changes. A tile on its way when the version changes is parsed once more by
 * MapLibre instead of being asked for at the new address, so the tiles are asked for again once they are there.
 */
export class TuilesVersionnees {
  private readonly source: string;
  private readonly jeu: JeuTuiles;
  /** Zoom of the finest tiles; beyond it they are enlarged. */
  private readonly zoomMax: number;
  private perimees = false;
  private version: number | string | null = null;

  constructor(source: string, jeu: JeuTuiles, zoomMax: number = ZOOM_SEPARATION) {
    this.source = source;
    this.jeu = jeu;
    this.zoomMax = zoomMax;
  }

  creer(version: number | string | null, adresse: AdresseTuiles): SourceSpecification {
    this.version = version;
    return {
      type: 'vector',
      tiles: [adresse(this.jeu, version)],
      minzoom: 0,
      maxzoom: this.zoomMax,
    };
  }

  /** Sets the version to draw; true when it changed. */
  poser(carte: CarteMapLibre, version: number | string | null, adresse: AdresseTuiles): boolean {
    if (version === this.version) return false;
    this.version = version;
    this.perimees = !carte.isSourceLoaded(this.source);
    carte.getSource<VectorTileSource>(this.source)?.setTiles([adresse(this.jeu, version)]);
    return true;
  }

  noterPerimee(): void {
    this.perimees = true;
  }

  /** true once every tile in view is there and of the current version. */
  isPret(carte: CarteMapLibre): boolean {
    if (!carte.isSourceLoaded(this.source)) return false;
    if (!this.perimees) return true;
    this.perimees = false;
    carte.refreshTiles(this.source);
    return false;
  }
}
