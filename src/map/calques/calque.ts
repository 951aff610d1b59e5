import type { FeatureCollection } from 'geojson';
import type {
  Map as CarteMapLibre,
  GeoJSONSource,
  LayerSpecification,
  MapGeoJSONFeature,
  SourceSpecification,
} from 'maplibre-gl';
import type { LigneInfobulle } from '../infobulle';
import type { AmasCarte, EtablissementCarte, PropsCarte } from '../props';
import type { AdresseTuiles } from '../protocole';
import type { ModeleLegende } from '../view-model/legende';
import type { Reperage } from '../view-model/traces/formes';

/** Floors of the map, from the ground up; on one floor, layers stand in the order of the overlays. */
export const ETAGES = ['fond', 'territoires', 'traits', 'points', 'reperes'] as const;
export type Etage = (typeof ETAGES)[number];

/** The map as an overlay sees it, its style loaded. */
export interface Scene {
  readonly carte: CarteMapLibre;
  readonly props: PropsCarte;
  /** Enlargement of symbols and text. */
  readonly agrandissement: number;
  readonly reperage: Reperage;
  readonly adresseTuiles: AdresseTuiles;
}

/** What a pointer found: its words, and what a click on it does. */
export interface Vise {
  readonly titre: string | null;
  readonly lignes: readonly LigneInfobulle[];
  readonly action:
    | { readonly genre: 'etablissement'; readonly etablissement: EtablissementCarte }
    | { readonly genre: 'amas'; readonly amas: AmasCarte }
    | { readonly genre: 'territoire'; readonly code: string }
    | { readonly genre: 'changement'; readonly numeroFiness: string }
    /** Goes nearer: `separer` to where nothing is counted together any more. */
    | {
        readonly genre: 'approche';
        readonly longitude: number;
        readonly latitude: number;
        readonly separer: boolean;
      };
}

/**
 * One thing the map draws: its sources and layers, how they follow the properties, what it adds to the legend
 * and to the text alternative. It holds nothing but what spares work; a map built again makes new ones.
 */
export interface Calque {
  /** Sources and layers at the start, from the properties the map is made with. */
  sources(props: PropsCarte, adresseTuiles: AdresseTuiles): Readonly<Record<string, SourceSpecification>>;
  couches(
    props: PropsCarte,
    agrandissement: number,
  ): Partial<Readonly<Record<Etage, readonly LayerSpecification[]>>>;
  /** Brings it to the properties; `avant` null = everything. */
  appliquer(scene: Scene, avant: PropsCarte | null): void;
  /** The camera moved (`repos`: it stopped): what depends on the screen is drawn again. */
  suivreCamera?(scene: Scene, repos: boolean): void;
  /** true once what it draws is there and of the current version; asks for the rest otherwise. */
  isPret?(scene: Scene): boolean;
  /** A tile was asked for under another version than the current one. */
  noterPerimee?(): void;
  /** Layers a pointer can hit, topmost first. */
  readonly cliquables: readonly string[];
  viser?(feature: MapGeoJSONFeature): Vise | null;
  lireLegende?(scene: Scene): Partial<ModeleLegende>;
  /** Sentence for the text alternative, null when it draws nothing worth saying. */
  decrire?(props: PropsCarte): string | null;
}

/** Tells which of the properties changed. */
export function changement(
  avant: PropsCarte | null,
  apres: PropsCarte,
): (...noms: readonly (keyof PropsCarte)[]) => boolean {
  return (...noms) => avant === null || noms.some((nom) => avant[nom] !== apres[nom]);
}

/** A GeoJSON source that is sent only what differs: it is written again at each rest of the map, which would else never rest. */
export class SourceTracee {
  private readonly nom: string;
  private derniere = '';

  constructor(nom: string) {
    this.nom = nom;
  }

  envoyer(carte: CarteMapLibre, donnees: FeatureCollection): void {
    const empreinte = JSON.stringify(donnees);
    if (empreinte === this.derniere) return;
    this.derniere = empreinte;
    carte.getSource<GeoJSONSource>(this.nom)?.setData(donnees);
  }
}
