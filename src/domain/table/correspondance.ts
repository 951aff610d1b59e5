/** What a header table can be read as. */
export const GENRES_TABLE = [
  'etablissements',
  'indicateurs',
  'population',
  'cooperations',
  'ght',
  'temps',
  'selection',
  'communes',
  'zonage',
] as const;
export type GenreTable = (typeof GENRES_TABLE)[number];

/** Type a column seems to hold, from the rows looked at. */
export const TYPES_COLONNE = ['texte', 'code', 'nombre', 'date', 'booleen', 'vide'] as const;
export type TypeColonne = (typeof TYPES_COLONNE)[number];

/** One proposed or chosen use of a column. `champ` is an id of the field catalogue (`domain/table/champs.ts`). */
export interface LienColonne {
  /** Position of the column in the header, from 0. */
  readonly colonne: number;
  /** null = the column is not used. */
  readonly champ: string | null;
}

/** How a table is to be read: chosen by the user, or proposed and accepted. */
export interface Correspondance {
  readonly genre: GenreTable;
  readonly liens: readonly LienColonne[];
  /** Sheet of a workbook, null for a text file or the first sheet. */
  readonly feuille: string | null;
  /** Line of the header, from 1. */
  readonly ligneEntete: number;
}

/** A mapping kept under a name, proposed again for the same headers. */
export interface ProfilCorrespondance {
  readonly id: string;
  readonly nom: string;
  /** `signEntetes(entetes)`: folded names in order. */
  readonly signature: string;
  readonly correspondance: Correspondance;
}

/** Why a match is proposed; worded by i18n. */
export type RaisonLien = 'nom_exact' | 'nom_connu' | 'nom_proche' | 'contenu' | 'profil';

export interface ColonneExaminee {
  readonly colonne: number;
  readonly nom: string;
  readonly type: TypeColonne;
  /** Share of the rows looked at where it is blank, in [0,1]. */
  readonly partVide: number;
  readonly exemples: readonly string[];
  readonly propose: { readonly champ: string; readonly raison: RaisonLien } | null;
}

/** A table looked at before it is read. */
export interface ExamenTable {
  readonly nom: string;
  /** Names of the sheets of a workbook; empty for a text file. */
  readonly feuilles: readonly string[];
  readonly feuille: string | null;
  readonly ligneEntete: number;
  readonly signature: string;
  /** The kind the columns are proposed for; null when nothing fits. */
  readonly genre: GenreTable | null;
  /** The saved mapping that is followed, null when none has these headers. */
  readonly profil: { readonly id: string; readonly nom: string } | null;
  readonly colonnes: readonly ColonneExaminee[];
  /** The first 20 rows after the header, cells as text. */
  readonly apercu: readonly (readonly string[])[];
  /** Kinds by decreasing likelihood; empty when nothing fits. */
  readonly genresProposes: readonly GenreTable[];
  /** What would be read without any change; null when required fields are missing. */
  readonly proposition: Correspondance | null;
}
