/**
 * What a tile of the offer holds, shared by the worker that writes tiles and the map that draws them.
 *
 * Layer `etablissements` (points, id = row of the establishment in the offer): see ProprietesEtablissement.
 * Layer `amas` (points, id = cluster id to give back to `amas`): see ProprietesAmas.
 * Layer `ancres` (points) and `liens` (lines): where co-located establishments really are, and the tie
 * from that point to each symbol spread around it. They hold no property.
 */
export const COUCHES_TUILE = {
  etablissements: 'etablissements',
  amas: 'amas',
  ancres: 'ancres',
  liens: 'liens',
} as const;

/**
 * Layers of a tile of the comparison of two vintages: `changements` (points, see ProprietesChangement), `amas`
 * (see ProprietesAmasChangements), `ancres` and `liens` as in the offer's tiles; `trajets` (lines from the
 * former to the new place of a move) and `departs` (those former places) from ZOOM_TRAJETS on.
 */
export const COUCHES_TUILE_CHANGEMENTS = {
  changements: 'changements',
  amas: 'amas',
  ancres: 'ancres',
  liens: 'liens',
  trajets: 'trajets',
  departs: 'departs',
} as const;

/** Before that zoom most moves are shorter than their symbol. */
export const ZOOM_TRAJETS = 9;

/** Properties of one change in a tile. */
export interface ProprietesChangement {
  /** Position in GENRES_CHANGEMENT. */
  readonly genre: number;
  readonly numero: string;
  readonly nom: string;
}

/** Properties of a cluster of changes. */
export interface ProprietesAmasChangements {
  readonly nombre: number;
  /** 1 when they all share one point, else 0. */
  readonly pile: number;
  /** Exact counts in the order of GENRES_CHANGEMENT, separated by commas. */
  readonly composition: string;
  readonly donut: string;
}

/** Layers of a tile of the user's outlines: `contours` (polygons) and `noms` (points where the names stand). */
export const COUCHES_TUILE_TERRITOIRES = { contours: 'contours', noms: 'noms' } as const;

/** Beyond it the outlines, simplified for drawing, gain nothing. */
export const ZOOM_MAX_TERRITOIRES = 12;

/** Properties of one territory in a tile. */
export type ProprietesTerritoire = { readonly nom: string; readonly code?: string };

/**
 * Properties of one territory in a tile of a map of territories (same layers, id = row of the map, which names it):
 * in `contours` its value and that of the second variable, in `noms` its name and the value of its symbol; absent when
 * unknown.
 */
export type ProprietesCarte = {
  readonly nom?: string;
  readonly v?: number;
  readonly w?: number;
  readonly s?: number;
};

/** Tile units per tile side, and per screen pixel at the tile's own zoom (tiles are 512 px wide). */
export const ETENDUE_TUILE = 4096;
export const UNITES_PAR_PIXEL = ETENDUE_TUILE / 512;

/** From this zoom on no cluster is left: every establishment has its own symbol. */
export const ZOOM_SEPARATION = 16;

/** Largest pile of establishments sharing a point that is spread at every zoom instead of being counted. */
export const PILE_ETALEE = 5;

/** Properties of one establishment in a tile. */
export interface ProprietesEtablissement {
  /** What colours tell: position in COULEURS_OFFRE, and the group in `GROUPES_COULEUR`. */
  readonly palette: number;
  readonly groupe: number;
  /** Position in CLASSES_PLACES. */
  readonly classe: number;
  /** Position in PRECISIONS. */
  readonly precision: number;
  /** Number of establishments at this very point, itself included. */
  readonly colocalises: number;
  readonly nom: string;
  readonly numero: string;
  /** Places when known. */
  readonly places?: number;
  /** 1 when closed, else absent. */
  readonly ferme?: 1;
}

/** Properties of a cluster: exact counts, and the key of its donut. */
export interface ProprietesAmas {
  readonly nombre: number;
  /** 1 when all its establishments share one point, else 0. */
  readonly pile: number;
  /** Establishments whose position is that of their commune. */
  readonly approches: number;
  /** Position in COULEURS_OFFRE. */
  readonly palette: number;
  /** Exact counts in the order of the groups of the palette, separated by commas, the closed ones left out. */
  readonly composition: string;
  /** Closed establishments when there are any. */
  readonly fermes?: number;
  /** Key of the drawn donut: see `cleDonut`. */
  readonly donut: string;
}

/** Size classes of the symbols: unknown capacity first, then upper bounds in places, included. */
export const CLASSES_PLACES = [
  { code: 'inconnue', max: null },
  { code: '1-20', max: 20 },
  { code: '21-40', max: 40 },
  { code: '41-80', max: 80 },
  { code: '81+', max: Number.POSITIVE_INFINITY },
] as const;
export type ClassePlaces = (typeof CLASSES_PLACES)[number]['code'];

/** Position in CLASSES_PLACES; NaN = unknown. */
export function classePlaces(places: number): number {
  if (!(places >= 0)) return 0;
  for (let k = 1; k < CLASSES_PLACES.length; k += 1) {
    if (places <= (CLASSES_PLACES[k]?.max ?? 0)) return k;
  }
  return CLASSES_PLACES.length - 1;
}

/** Counts by kind, in the order of the kinds (families of the offer, kinds of change). */
export type Composition = readonly number[];

/** One arc of a donut. */
export interface PartDonut {
  /** Position of the kind in the composition. */
  readonly rang: number;
  readonly part: number;
}
