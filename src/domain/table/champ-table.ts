import type { GenreTable, TypeColonne } from './correspondance';

/** What values look like, when that can tell what a column holds without its name. */
export const CONTENUS = [
  'finess',
  'commune',
  'departement',
  'epci',
  'numero_ght',
  'siren',
  'siret',
  'code_postal',
  'date',
  'nombre',
  'booleen',
] as const;
export type Contenu = (typeof CONTENUS)[number];

/** Units of the catalogue; readers bring values to them. */
export const UNITES = [
  'nombre',
  'nombre_par_an',
  'pourcentage',
  'euros',
  'etp',
  'jours',
  'points',
  'niveau',
  'places',
  'habitants',
  'minutes',
  'secondes',
  'degres',
  'metres',
  'km2',
  'hectares',
] as const;
export type Unite = (typeof UNITES)[number];

/** One thing a column of a table can hold. */
export interface ChampTable {
  /** Unique in its kind of table; i18n words it. */
  readonly id: string;
  readonly type: Exclude<TypeColonne, 'vide'>;
  readonly contenu: Contenu | null;
  readonly unite: Unite | null;
  /** true when several columns may hold it; the reader then gets `id:<name of the column>`. */
  readonly multiple: boolean;
  /** true when its name alone points to this kind of table… */
  readonly distinctif: boolean;
  /** …but for these of its names, which other tables have as well. */
  readonly faibles: readonly string[];
  /** Names met, simplified by `simplifierNom`; the first one present wins. */
  readonly synonymes: readonly string[];
  /** Recognises names that cannot be listed (a year, an age in them), as they are written. */
  readonly reconnait: ((nom: string) => boolean) | null;
}

/** A kind of table: its fields, and what it cannot be read without. */
export interface DefinitionTable {
  readonly genre: GenreTable;
  readonly champs: readonly ChampTable[];
  /** Every requirement has to be met, by one of its sets of fields. */
  readonly exigences: readonly (readonly (readonly string[])[])[];
}

/** A field; what is not said is text, single, without unit. */
export function createChamp(
  id: string,
  synonymes: readonly string[],
  reste: Partial<Omit<ChampTable, 'id' | 'synonymes'>> = {},
): ChampTable {
  return {
    id,
    type: 'texte',
    contenu: null,
    unite: null,
    multiple: false,
    distinctif: false,
    faibles: [],
    reconnait: null,
    ...reste,
    synonymes,
  };
}
