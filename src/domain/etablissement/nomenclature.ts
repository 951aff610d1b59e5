/** Families of the map and of the facets, in drawing order; columns store the position in this list. */
export const FAMILLES = [
  'personnes_agees',
  'adultes_handicapes',
  'enfance_handicapee',
  'domicile',
  'sanitaire',
  'social',
  'autre',
] as const;
export type Famille = (typeof FAMILLES)[number];

/** Who is served, as efficience scenarios compare it (method C.1 "Core"). */
export const PUBLICS = ['personnes_agees', 'adultes_handicapes', 'enfants_handicapes', 'autre'] as const;
export type Public = (typeof PUBLICS)[number];

export const MODES = ['hebergement', 'accueil_jour', 'domicile_ambulatoire', 'travail', 'autre'] as const;
export type Mode = (typeof MODES)[number];

export const FINANCEURS = [
  'assurance_maladie',
  'departement',
  'cofinancement',
  'aide_sociale_etat',
  'inconnu',
] as const;
export type Financeur = (typeof FINANCEURS)[number];

/**
 * Use of a category by the scenario generators (method C.1 "Categories"): core member, partner of a
 * parcours only, context (drawn, never generated), excluded (outside the offer: off by default).
 */
export const ROLES = ['coeur', 'partenaire', 'contexte', 'exclu'] as const;
export type Role = (typeof ROLES)[number];

/** Groups of statut juridique (method A.1). */
export const STATUT_GROUPES = [
  'EP_AUTONOME_MS',
  'CCAS_CIAS',
  'COLLECTIVITE',
  'ETAT',
  'EPS',
  'GROUPEMENT_PUBLIC',
  'PRIVE_NON_LUCRATIF',
  'PRIVE_LUCRATIF',
  'INCONNU',
] as const;
export type StatutGroupe = (typeof STATUT_GROUPES)[number];

/** One FINESS category (nomenclature of categories, flux cs1500106). */
export interface Categorie {
  readonly code: string;
  readonly libelle: string;
  readonly libelleCourt: string;
  /** false when the code is closed in the nomenclature. */
  readonly ouverte: boolean;
  /** Aggregates of levels 3, 2, 1 (for example 4401, 4400, 4000). */
  readonly agregats: readonly [string, string, string];
  readonly famille: Famille;
  readonly public: Public;
  readonly mode: Mode;
  readonly financeur: Financeur;
  readonly role: Role;
}

/** One statut juridique (flux cs1500107). */
export interface StatutJuridique {
  readonly code: string;
  readonly libelle: string;
  readonly ouvert: boolean;
  readonly groupe: StatutGroupe;
}

/** What a row of capacity is about, each with its own codes. */
export const GENRES_CAPACITE = ['discipline', 'mode', 'public'] as const;
export type GenreCapacite = (typeof GENRES_CAPACITE)[number];

/** Labels of the codes of capacities; many codes have none here: the code is then shown. */
export type LibellesCapacite = Readonly<Record<GenreCapacite, ReadonlyMap<string, string>>>;

export interface Nomenclature {
  readonly categories: ReadonlyMap<string, Categorie>;
  readonly agregats: ReadonlyMap<string, string>;
  readonly statuts: ReadonlyMap<string, StatutJuridique>;
  readonly capacites: LibellesCapacite;
}
