import type { FamilleCooperation } from '../scoring/scenario';

/**
 * Kinds of existing cooperation. Public and private GCSMS differ by the statut juridique of their legal
 * entity (30, 66); a GCS by 29 (public) and 89 (private).
 */
export const GENRES_GROUPEMENT = [
  'ght',
  'gcs_public',
  'gcs_prive',
  'gcsms_public',
  'gcsms_prive',
  'gip',
  'gie',
  'convention',
  'groupement_employeurs',
  'association',
  'fondation',
  'autre',
] as const;
export type GenreGroupement = (typeof GENRES_GROUPEMENT)[number];

/** A member as the source names it; it may be absent from the loaded offer. */
export interface MembreGroupement {
  /** 9 characters. */
  readonly numeroFiness: string;
  readonly niveau: 'entite' | 'etablissement';
  readonly role: 'support' | 'membre';
  /** Name given by the source, null when it gives none. */
  readonly nom: string | null;
}

/** An existing cooperation: a GHT, a cooperation group of FINESS, or a row of the user's own table. */
export interface Groupement {
  /** Stable for the same group whatever the order of the files ("ght:49824516535", "ej:210012345", "table:…"). */
  readonly id: string;
  readonly nom: string;
  readonly genre: GenreGroupement;
  /** Family of the ANAP guide when the source tells it. */
  readonly famille: FamilleCooperation | null;
  /** FINESS number of the group's own legal entity. */
  readonly numeroFinessEj: string | null;
  /** 11-digit number of a GHT. */
  readonly numeroGcc: string | null;
  /** Code of the statut juridique. */
  readonly statut: string | null;
  /** Legal support as the user's table words it, when it is none of our kinds. */
  readonly support: string | null;
  /** ISO date. */
  readonly dateCreation: string | null;
  /** ISO date of closure; null while it lives. */
  readonly dateFermeture: string | null;
  /** Ascending by FINESS number, each once; empty when the source does not tell ("membres non publiés"). */
  readonly membres: readonly MembreGroupement[];
  /** File the group was read from and date of its data. */
  readonly source: { readonly fichier: string; readonly date: string | null };
}

/** What the Coopérations screen shows. */
export interface FiltreGroupements {
  /** Empty = all. */
  readonly genres: readonly GenreGroupement[];
  readonly familles: readonly (FamilleCooperation | 'inconnue')[];
  /** Accent-insensitive text of name, number or member; "" = none. */
  readonly texte: string;
  /** true keeps groups with at least one member in the current view of the offer. */
  readonly dansLeTerritoire: boolean;
  /** true keeps groups whose members are known. */
  readonly avecMembres: boolean;
}

export const FILTRE_GROUPEMENTS_VIDE: FiltreGroupements = {
  genres: [],
  familles: [],
  texte: '',
  dansLeTerritoire: false,
  avecMembres: false,
};

/** Orders of the list; "territoire" is the natural one: most members in the territory first, then the name. */
export const COLONNES_TRI_GROUPEMENTS = [
  'territoire',
  'nom',
  'genre',
  'famille',
  'support',
  'membres',
  'membresTerritoire',
  'departements',
  'date',
  'source',
] as const;
export type ColonneTriGroupements = (typeof COLONNES_TRI_GROUPEMENTS)[number];

export interface TriGroupements {
  readonly colonne: ColonneTriGroupements;
  readonly sens: 'croissant' | 'decroissant';
}

export const TRI_GROUPEMENTS_DEFAUT: TriGroupements = { colonne: 'territoire', sens: 'croissant' };

/** A member joined to the loaded offer. */
export interface MembreJoint extends MembreGroupement {
  /** "absent": no establishment of it is in the loaded files; it is listed, not lost. */
  readonly presence: 'dans_le_territoire' | 'hors_territoire' | 'absent';
  readonly libelle: string;
  readonly commune: string | null;
  readonly departement: string | null;
  /** Establishments of the member in the offer (1 for an establishment). */
  readonly nombreEtablissements: number;
  readonly places: number | null;
  /** Where it is drawn: the establishment, or the main site of the legal entity; null when nowhere. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** FINESS number of the establishment drawn for it. */
  readonly numeroFinessEt: string | null;
}

/** A group as listed. */
export interface LigneGroupement {
  readonly groupement: Groupement;
  readonly nombreMembres: number;
  readonly membresPresents: number;
  readonly membresDansLeTerritoire: number;
  readonly nomSupport: string | null;
  readonly departements: readonly string[];
}

/** A group as detailed and drawn. */
export interface DetailGroupement extends LigneGroupement {
  readonly membres: readonly MembreJoint[];
  /** Establishments of its members in the loaded offer, and their places (null when none is known). */
  readonly nombreEtablissements: number;
  readonly places: number | null;
}

/** A group that members of a scenario already share ("existant, à consolider"). */
export interface GroupementPartage {
  readonly id: string;
  readonly nom: string;
  readonly genre: GenreGroupement;
  /** Gestionnaires (EJ numbers) of the scenario that are in the group, ascending. */
  readonly gestionnaires: readonly string[];
  /** true when every gestionnaire of the scenario is in it. */
  readonly tous: boolean;
}
