import type { ColonneCode } from '../shared/colonne-code';
import type { ColonneTexte } from '../shared/colonne-texte';
import type { Capacites } from './capacite';

/**
 * The whole loaded offer, column-wise (one typed array or string table per field), whatever its source.
 * Rows are sorted by FINESS number, so that nothing computed from it depends on the order of the files.
 */
export interface Offre {
  readonly etablissements: Etablissements;
  readonly entites: Entites;
  readonly capacites: Capacites;
  /** Newest date of the establishment files (ISO), null when no file states one. */
  readonly dateDonnees: string | null;
  /** true when every row comes from the demonstration data. */
  readonly fictive: boolean;
}

/** Establishments (ET), columns of equal length `nombre`. */
export interface Etablissements {
  readonly nombre: number;
  /** 9 characters, ascending, unique. */
  readonly numeroFiness: ColonneTexte;
  /** Row in `Offre.entites`, -1 when the record names none. */
  readonly entite: Int32Array;
  readonly nom: ColonneTexte;
  readonly nomLong: ColonneTexte;
  /** Street line made of number, type and name of the way and its complements. */
  readonly adresse: ColonneTexte;
  /** Postcode + town, as in the source. */
  readonly acheminement: ColonneTexte;
  readonly telephone: ColonneTexte;
  readonly siret: ColonneTexte;
  /** Category code as in the source (may be absent from the nomenclature). */
  readonly categorie: ColonneCode;
  /** Label given by the source, used only for a code unknown to the nomenclature. */
  readonly libelleCategorie: ColonneCode;
  /** Positions in FAMILLES, PUBLICS, ROLES, from the nomenclature ("autre"/"contexte" when unknown). */
  readonly famille: Uint8Array;
  readonly public: Uint8Array;
  readonly role: Uint8Array;
  /** INSEE code of the département (971, never 9A). */
  readonly departement: ColonneCode;
  /** Row of the commune in TableCommunes as the source names it (maybe an arrondissement or a déléguée), -1 unknown. */
  readonly commune: Int32Array;
  /** Installed places of the capacity file (authorised when none installed); NaN unknown. */
  readonly places: Float32Array;
  /** WGS84 degrees after placement; NaN when not placed. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Position in PRECISIONS. */
  readonly precision: Uint8Array;
  /** Score in [0,1] of a geocoded position, NaN elsewhere; absent when nothing was geocoded. */
  readonly scoreGeocodage?: Float32Array;
  /** AAAAMMJJ as an integer, 0 unknown. */
  readonly dateOuverture: Int32Array;
  /** 1 = closed; such rows are there only when asked for, with the role "exclu". */
  readonly ferme: Uint8Array;
  /** AAAAMMJJ, 0 unknown or open. */
  readonly dateFermeture: Int32Array;
  /** Newest update date of the record, AAAAMMJJ, 0 unknown. */
  readonly dateMaj: Int32Array;
}

/** Legal entities (EJ): those read from a file and those only named by an establishment. */
export interface Entites {
  readonly nombre: number;
  /** 9 characters, ascending, unique. */
  readonly numeroFiness: ColonneTexte;
  /** "" when the entity is only named by its establishments. */
  readonly nom: ColonneTexte;
  /** Another name it is found by, "" when there is none. */
  readonly nomLong: ColonneTexte;
  readonly siren: ColonneTexte;
  /** Code of the statut juridique, "" unknown. */
  readonly statut: ColonneCode;
  /** Position in STATUT_GROUPES. */
  readonly statutGroupe: Uint8Array;
  /** 1 when a legal-entity record was read, 0 when only referred to. */
  readonly lue: Uint8Array;
  /** Number of establishments of the offer. */
  readonly nombreEtablissements: Uint32Array;
}
