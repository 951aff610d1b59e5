import type { ParametresTemps } from '../geo/temps-trajet';
import type { DefinitionIndicateur } from './catalogue';
import type { ReglagesVilles } from './proximites';

export interface TriIndicateurs {
  /** Id of the catalogue or of a user column. */
  readonly colonne: string;
  readonly sens: 'croissant' | 'decroissant';
}

/** Asked on the rows of a view, in its order or in that of an indicator. */
export interface DemandeIndicateurs {
  readonly version: number;
  readonly debut: number;
  readonly fin: number;
  readonly temps: ParametresTemps;
  readonly villes: ReglagesVilles;
  readonly ratiosEtp: Readonly<Record<string, number>>;
  /** null keeps the order of the view; unknown values come last either way. */
  readonly tri: TriIndicateurs | null;
}

/** Indicators of method B.1 by establishment, by id of the catalogue (`domain/indicateur/catalogue`). */
export interface LigneIndicateurs {
  readonly numeroFiness: string;
  readonly nom: string;
  readonly commune: string | null;
  readonly categorie: string;
  readonly libelleCategorie: string;
  readonly numeroFinessEj: string | null;
  readonly gestionnaire: string | null;
  /** null = unknown, or without object. `oui_non` is 1 or 0, `strate` the rank in STRATES. */
  readonly valeurs: Readonly<Record<string, number | null>>;
  /** Ids without object for this establishment. */
  readonly sansObjet: readonly string[];
  /** Ids whose value is estimated. */
  readonly estimes: readonly string[];
  /** Name of the nearest place, by id of its minutes. */
  readonly vers: Readonly<Record<string, string>>;
}

/** A column, and how many rows of the view have no value in it. */
export interface ColonneIndicateurs {
  readonly id: string;
  /** What it is in the catalogue; null for a user column. */
  readonly definition: DefinitionIndicateur | null;
  /** Field of the user's tables, null for an indicator of the catalogue. */
  readonly champ: string | null;
  readonly manquants: number;
  readonly sansObjet: number;
  /** File and ISO date of a user column, null for the others. */
  readonly fichier: string | null;
  readonly date: string | null;
}

export interface PageIndicateurs {
  readonly nombre: number;
  readonly lignes: readonly LigneIndicateurs[];
  /** Those of the catalogue, then those of the user's tables. */
  readonly colonnes: readonly ColonneIndicateurs[];
}
