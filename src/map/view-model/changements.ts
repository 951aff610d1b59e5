import { GENRES_CHANGEMENT, type GenreChangement } from '../../domain/comparaison/changement';

/** Sign of a kind of change: a stroked shape, hollow or open, so that shape alone tells the kind. */
export interface TraceChangement {
  /** SVG path centred on 0,0, in pixels. */
  readonly chemin: string;
  readonly couleur: string;
  readonly epaisseurPx: number;
  /** Colour inside a closed shape, null for an open one. */
  readonly remplissage: string | null;
}

/** Half side of the square that holds any of them, halo included. */
export const DEMI_COTE_CHANGEMENT_PX = 13;

export const TRACES_CHANGEMENT: Readonly<Record<GenreChangement, TraceChangement>> = {
  ouverture: { chemin: 'M-7,0H7M0,-7V7', couleur: '#00755A', epaisseurPx: 3.6, remplissage: null },
  fermeture: {
    chemin: 'M-5.6,-5.6L5.6,5.6M-5.6,5.6L5.6,-5.6',
    couleur: '#C23B00',
    epaisseurPx: 3.6,
    remplissage: null,
  },
  deplacement: {
    chemin: 'M-8,0H7M1.5,-5.5L7.5,0L1.5,5.5',
    couleur: '#0067A5',
    epaisseurPx: 2.8,
    remplissage: null,
  },
  categorie: {
    chemin: 'M0,-8L8,0L0,8L-8,0Z',
    couleur: '#7B3294',
    epaisseurPx: 2.4,
    remplissage: '#FFFFFF',
  },
  capacite: {
    chemin: 'M-6,-1.8L0,-8L6,-1.8ZM-6,1.8L0,8L6,1.8Z',
    couleur: '#7A5800',
    epaisseurPx: 1.6,
    remplissage: '#F0C247',
  },
  gestionnaire: {
    chemin: 'M-6,-6H6V6H-6ZM-6,-1.5H6',
    couleur: '#33393E',
    epaisseurPx: 2.2,
    remplissage: '#FFFFFF',
  },
};

/** Colours of the arcs of a cluster of changes, in the order of GENRES_CHANGEMENT. */
export const COULEURS_CHANGEMENTS: readonly string[] = GENRES_CHANGEMENT.map((genre) =>
  genre === 'capacite' ? '#F0C247' : TRACES_CHANGEMENT[genre].couleur,
);

/** Name of the image of a kind of change, and back. */
export function cleChangement(genre: GenreChangement): string {
  return `h-${GENRES_CHANGEMENT.indexOf(genre)}`;
}

export function lireCleChangement(cle: string): TraceChangement | null {
  const genre = GENRES_CHANGEMENT[Number(/^h-(\d)$/.exec(cle)?.[1] ?? -1)];
  return genre === undefined ? null : TRACES_CHANGEMENT[genre];
}
