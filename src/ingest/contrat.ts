import type { Anomalie } from '../domain/shared/anomalie';

/** A file handed over by the user: the browser gives a File, the command line a path; both become this. */
export interface FichierSource {
  readonly nom: string;
  readonly tailleOctets: number;
  /** Reads the bytes from the start, in pieces. */
  flux(): AsyncIterable<Uint8Array>;
}

/** What a file was recognised as, from its content only. */
export const GENRES_FICHIER = [
  'finess_etablissements',
  'finess_entites',
  'finess_capacites',
  't_finess',
  'table',
  'communes',
  'contours_communes',
  'inconnu',
] as const;
export type GenreFichier = (typeof GENRES_FICHIER)[number];

/** Where a reading is, for an honest progress line. */
export interface ProgressionLecture {
  readonly etape: 'lecture' | 'assemblage' | 'index';
  readonly fichier: string;
  readonly octetsLus: number;
  readonly octetsTotal: number;
  readonly lignes: number;
}

/** Account of one file: `lignes` = `acceptees` + `rejetees`, always. */
export interface RapportFichier {
  readonly nom: string;
  readonly genre: GenreFichier;
  /** "utf-8", "windows-1252"… null when the file could not be read as text. */
  readonly encodage: string | null;
  /** ISO date stated by the file, null when it states none. */
  readonly dateDonnees: string | null;
  readonly tailleOctets: number;
  /** Hex digest of the unpacked content, to recognise a file already loaded. */
  readonly empreinte: string;
  /** Non-empty records but for the header line. */
  readonly lignes: number;
  readonly acceptees: number;
  readonly rejetees: number;
  readonly anomalies: readonly Anomalie[];
}
