import type { Anomalie } from '../domain/shared/anomalie';
import type { Correspondance } from '../domain/table/correspondance';

/** A file handed over by the user: the browser gives a File, the command line a path; both become this. */
export interface FichierSource {
  readonly nom: string;
  readonly tailleOctets: number;
  /** Names the file among the sources of the session. */
  readonly cle: string;
  /** How to read a header table, when the user has said it. */
  readonly correspondance: Correspondance | null;
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
  'finess_structures_json',
  'finess_activites_json',
  'indicateurs',
  'population',
  'cooperations',
  'ght',
  'temps',
  'selection',
  'zonage',
  'territoires',
  'positions',
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
  /** Key of the file it was read from (an archive gives several accounts with one key). */
  readonly cleSource: string;
  /** true for a header table that needs the user to say what its columns are. */
  readonly aCorrespondre: boolean;
  readonly genre: GenreFichier;
  /** "utf-8", "windows-1252"… null when the file could not be read as text. */
  readonly encodage: string | null;
  /** ISO date stated by the file, null when it states none. */
  readonly dateDonnees: string | null;
  readonly tailleOctets: number;
  /** Hex digest of the unpacked content (and of the mapping it was read with), to recognise a file already loaded. */
  readonly empreinte: string;
  /** Non-empty records but for the header line. */
  readonly lignes: number;
  readonly acceptees: number;
  readonly rejetees: number;
  readonly anomalies: readonly Anomalie[];
}
