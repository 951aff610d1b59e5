import type { Groupement } from '../domain/cooperation/groupement';
import type { ColonneCode } from '../domain/shared/colonne-code';
import type { ColonneTexte } from '../domain/shared/colonne-texte';
import type { Annexe } from '../domain/table/annexes';
import type { GenreFichier, RapportFichier } from './contrat';

/**
 * What is kept of one file, column-wise, before files are joined. FINESS numbers are the integer keys
 * of `champs.ts`; `ligne` is the line of the record in its file.
 */
export interface Lot {
  readonly rapport: RapportFichier;
  readonly genre: GenreFichier;
  readonly fictif: boolean;
  /** Date of the data, AAAAMMJJ, 0 unknown. */
  readonly date: number;
  readonly etablissements: LotEtablissements | null;
  readonly positions: LotPositions | null;
  readonly capacites: LotCapacites | null;
  readonly entites: LotEntites | null;
  readonly communes: LotCommunes | null;
  readonly groupements: readonly Groupement[] | null;
  readonly annexe: Annexe | null;
}

export interface LotEtablissements {
  readonly nombre: number;
  readonly cle: Uint32Array;
  readonly cleEj: Uint32Array;
  readonly ligne: Uint32Array;
  readonly nom: ColonneTexte;
  readonly nomLong: ColonneTexte;
  readonly adresse: ColonneTexte;
  readonly acheminement: ColonneTexte;
  readonly telephone: ColonneTexte;
  readonly siret: ColonneTexte;
  readonly categorie: ColonneCode;
  readonly libelleCategorie: ColonneCode;
  readonly departement: ColonneCode;
  /** Row in TableCommunes, -1 unknown. */
  readonly commune: Int32Array;
  /** Stated by the record itself (tables), NaN otherwise. */
  readonly places: Float32Array;
  readonly dateOuverture: Int32Array;
  /** AAAAMMJJ of the closure, 0 when open or when the date is unknown; see `ferme`. */
  readonly dateFermeture: Int32Array;
  /** 1 = closed: counted, and left out of the offer unless asked for. */
  readonly ferme: Uint8Array;
  readonly dateMaj: Int32Array;
}

/** Coordinates, one record each; NaN when blank. */
export interface LotPositions {
  readonly nombre: number;
  readonly cle: Uint32Array;
  readonly ligne: Uint32Array;
  /** WGS84 degrees when `etat` is CONVERTIE, the raw figures when DEDUIRE. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly etat: Uint8Array;
  readonly dateMaj: Int32Array;
  /** True when positions are part of the establishment records (tables): not records of their own. */
  readonly integrees: boolean;
  /**
   * Score of each position in [0,1], for positions found from an address by a geocoding service: they
   * serve only where no source gives coordinates. Absent for positions given by a source.
   */
  readonly scores?: Float32Array;
}

export const POSITION_ABSENTE = 0;
export const POSITION_CONVERTIE = 1;
/** The file names no projection: deduced from the département when joined. */
export const POSITION_DEDUIRE = 2;
/** Present but unusable; already noted. */
export const POSITION_INUTILISABLE = 3;

/** One equipment (discipline, mode, clientele) of an establishment per row. */
export interface LotCapacites {
  readonly nombre: number;
  readonly cle: Uint32Array;
  readonly ligne: Uint32Array;
  /** Places of the row, NaN unknown, suppressed, or not to be added (sanitary, dwellings). */
  readonly places: Float32Array;
  /** What the row is about (codes) and its capacity in `unite`. */
  readonly discipline: ColonneCode;
  readonly mode: ColonneCode;
  readonly public: ColonneCode;
  readonly nature: Uint8Array;
  readonly unite: Uint8Array;
  readonly installees: Float32Array;
  readonly autorisees: Float32Array;
  /** Establishments listed by the file (its short structureet section). */
  readonly cleListe: Uint32Array;
  readonly ligneListe: Uint32Array;
}

export interface LotEntites {
  readonly nombre: number;
  readonly cle: Uint32Array;
  readonly ligne: Uint32Array;
  readonly nom: ColonneTexte;
  /** The other name of the source, "" when it has one only. */
  readonly nomLong: ColonneTexte;
  readonly siren: ColonneTexte;
  readonly statut: ColonneCode;
  readonly dateMaj: Int32Array;
  /** 1 = a record of its own, 0 = told by the record of an establishment. */
  readonly directe: Uint8Array;
}

export interface LotCommunes {
  readonly nombre: number;
  /** Row in the shipped table. */
  readonly rang: Int32Array;
  readonly ligne: Uint32Array;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** -1 unknown. */
  readonly population: Int32Array;
  /** NaN unknown. */
  readonly superficieKm2: Float32Array;
}
