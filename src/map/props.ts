import type { CarteTerritoires } from '../domain/cartographie/carte-territoires';
import type { DetailGroupement } from '../domain/cooperation/groupement';
import type { FicheEtablissement } from '../domain/etablissement/fiche';
import type { Emprise } from '../domain/etablissement/filtre';
import type { CouleurOffre } from '../domain/projet/reglages-analyse';
import type { Scenario } from '../domain/scoring/scenario';
import type { Departement } from '../domain/territoire/commune';
import type { ResumeCouche } from '../domain/territoire/couche';
import type { Polygones } from '../domain/territoire/perimetres';
import type { RubriqueDessinee } from './legende-png';
import type { ModeleLegende } from './view-model/legende';

/** Outlines and towns of the offline basemap (the engine's `fondDeCarte` answer fits). */
export interface FondCarte {
  readonly departements: readonly Departement[];
  /** Largest first. */
  readonly villes: readonly VilleCarte[];
}

export interface VilleCarte {
  readonly nom: string;
  readonly population: number;
  readonly rangChefLieu: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Whose data are drawn and of when: always visible on the map and on its image. */
export interface AttributionCarte {
  /** Producer of the offer, for example "FINESS – ministère de la Santé". */
  readonly producteur: string;
  /** ISO date of the data, null when no file states one. */
  readonly dateDonnees: string | null;
  readonly fictive: boolean;
  /** Short credits of the reference data (outlines, towns), in order. */
  readonly references: readonly string[];
}

/** Where the map looks. */
export interface VueCarte {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** An order to move the map. */
export interface CadrageCarte {
  readonly numero: number;
  readonly cible:
    | { readonly genre: 'emprise'; readonly emprise: Emprise }
    | {
        readonly genre: 'point';
        readonly longitude: number;
        readonly latitude: number;
        readonly zoom: number | null;
      };
}

/**
 * An outline laid over the map: perimeter of a GHT, territory of action of a gestionnaire, extent chosen by the user.
 * `rang` gives its colour among those of its kind.
 */
export interface FormeCarte {
  readonly id: string;
  readonly genre: 'perimetre' | 'rayonnement' | 'etendue';
  readonly nom: string;
  readonly rang: number;
  readonly polygones: Polygones;
  /** What kind of outline it is, said in the legend. */
  readonly note?: string;
}

/** A place the user supposes or is proposed. */
export interface SiteCarte {
  readonly id: string;
  readonly genre: 'propose' | 'ouvert' | 'ferme' | 'deplace' | 'redimensionne';
  /** Number written on a proposal, 0 for none. */
  readonly rang: number;
  readonly nom: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** What a pointer or a click found. */
export interface EtablissementCarte {
  /** Row in the offer, null when it was found by its number only. */
  readonly indice: number | null;
  readonly numeroFiness: string;
  readonly nom: string;
}

export interface AmasCarte {
  /** Id to give to the engine's `amas`. */
  readonly id: number;
  readonly nombre: number;
  /** true when all its establishments share one point. */
  readonly pile: boolean;
  readonly longitude: number;
  readonly latitude: number;
}

export type ErreurCarte =
  /** No WebGL: the map cannot be drawn, the table stands alone. */
  | { readonly code: 'webgl_absent'; readonly detail: string }
  /** The graphics context was lost: the map comes back by itself with the same state. */
  | { readonly code: 'contexte_perdu'; readonly detail: string }
  /** The network basemap could not be loaded; the offline one stays. */
  | { readonly code: 'fond_ign_indisponible'; readonly detail: string }
  /** A tile or a style piece failed; the map goes on. */
  | { readonly code: 'rendu'; readonly detail: string };

export interface EvenementsCarte {
  /** An establishment was clicked; null = the empty map was. */
  readonly surSelection: (etablissement: EtablissementCarte | null) => void;
  /** A cluster was clicked; the map opens it by itself when `ouvrirAmas` is given. */
  readonly surAmas: (amas: AmasCarte) => void;
  /** The view stopped moving. */
  readonly surVue: (vue: VueCarte, emprise: Emprise) => void;
  readonly surSurvol: (etablissement: EtablissementCarte | null) => void;
  /** The first picture with the current view is painted. */
  readonly surPret: () => void;
  /** The legend changed: what it lists is what is drawn. */
  readonly surLegende: (modele: ModeleLegende) => void;
  readonly surErreur: (erreur: ErreurCarte) => void;
  /** A territory of the map of territories was clicked. */
  readonly surTerritoire: (code: string) => void;
  /** A point was clicked while a tool is held. */
  readonly surPoint: (longitude: number, latitude: number) => void;
  /** The map was double-clicked while a tool is held. */
  readonly surDoubleClic: () => void;
  /** A change between two vintages was clicked (FINESS number). */
  readonly surChangement: (numeroFiness: string) => void;
}

/** Everything the map shows; it holds no state but the camera. */
export interface PropsCarte {
  /** Version of the view to draw (names the tiles), null = no view yet. */
  readonly version: number | null;
  readonly fournirTuile: (
    version: number,
    z: number,
    x: number,
    y: number,
    couleur: CouleurOffre,
  ) => Promise<ArrayBuffer>;
  /** Zoom at which a cluster opens; null leaves clicks to `surAmas` alone. */
  readonly ouvrirAmas: ((version: number, id: number) => Promise<{ readonly zoomOuverture: number }>) | null;
  readonly fond: FondCarte | null;
  readonly selection: FicheEtablissement | null;
  /** Other establishments of the selection's gestionnaire, tied to it by lines. */
  readonly liens: readonly FicheEtablissement[];
  readonly scenario: Scenario | null;
  /** The chosen existing cooperation: support, members present, links between them. */
  readonly groupement: DetailGroupement | null;
  /** Contours of the user to draw, under the points. */
  readonly couches: readonly ResumeCouche[];
  readonly fournirTuileCouche: (id: string, z: number, x: number, y: number) => Promise<ArrayBuffer>;
  /** A map of territories under the points, null for none. */
  readonly carteTerritoires: CarteTerritoires | null;
  /** Code of the territory of that map to outline, null for none. */
  readonly territoireChoisi: string | null;
  readonly fournirTuileCarte: (cle: string, z: number, x: number, y: number) => Promise<ArrayBuffer>;
  readonly formes: readonly FormeCarte[];
  readonly sites: readonly SiteCarte[];
  /** What colours and shapes of the establishments tell. */
  readonly couleur: CouleurOffre;
  /** false leaves the establishments out, for maps of territories. */
  readonly offreVisible: boolean;
  /** Points already drawn with the tool in hand; null = clicks select. */
  readonly outil: { readonly genre: string; readonly points: readonly (readonly [number, number])[] } | null;
  /** Changes between two vintages, in place of the offer; null outside that step. */
  readonly evolution: {
    readonly version: number;
    readonly fournirTuile: (version: number, z: number, x: number, y: number) => Promise<ArrayBuffer>;
  } | null;
  /** Establishment to highlight because the table points at it (row in the offer). */
  readonly survol: number | null;
  /** Where to move; a new `numero` is a new order, null leaves the view alone. */
  readonly cadrage: CadrageCarte | null;
  /** View to open on, from the address bar; wins over a `cadrage` given at the start. */
  readonly vueInitiale: VueCarte | null;
  /** Larger symbols and text for a projector. */
  readonly projection: boolean;
  /** Plan IGN basemap under the data; only where the page's policy allows it. */
  readonly fondIgn: boolean;
  readonly attribution: AttributionCarte;
  /** Text alternative of the map, read by screen readers. */
  readonly description: string;
  readonly evenements: Partial<EvenementsCarte>;
}

/** A picture of the map and what is needed to compose a page around it. */
export interface CaptureCarte {
  readonly image: ImageBitmap;
  /** Image pixels per CSS pixel. */
  readonly echelle: number;
  readonly largeurPx: number;
  readonly hauteurPx: number;
  /** Ground metres per CSS pixel at the centre. */
  readonly metresParPixel: number;
  /** Legend of the picture, ready to draw. */
  readonly legende: readonly RubriqueDessinee[];
}
