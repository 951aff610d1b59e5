import type { TerritoireCalcule } from '../territoire/niveau';

/** Dimensions a user can filter on; each is a list of codes, empty = no restriction. */
export const DIMENSIONS = [
  'famille',
  'categorie',
  'public',
  'statutGroupe',
  'gestionnaire',
  'departement',
  'epci',
  'commune',
  'strate',
  'typeActeur',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Capacity strata of the guide (S4, EFF2): bounds are upper bounds, included. */
export const STRATES = ['<=20', '20-40', '40-80', '80-100', '100-120', '>120', 'inconnue'] as const;
export type Strate = (typeof STRATES)[number];

/** [west, south, east, north], WGS84 degrees. */
export type Emprise = readonly [number, number, number, number];

/** What the user asked to see. Map, table, counts and exports all show this set. */
export interface Filtre {
  /** Codes kept per dimension: families, category codes, EJ numbers, INSEE codes, EPCI SIREN… */
  readonly valeurs: { readonly [dimension in Dimension]?: readonly string[] };
  /** true shows what is outside the medico-social and health offer (role `exclu`) too. */
  readonly horsOffre: boolean;
  /** Accent-insensitive text looked for in names, numbers, gestionnaire and commune; "" = none. */
  readonly texte: string;
  /** Keep only what lies in this rectangle; null = everywhere. */
  readonly emprise: Emprise | null;
  /** A territory that no dimension holds (région, bassin, GHT, outline drawn, minutes around a point); null = none. */
  readonly territoire: TerritoireCalcule | null;
}

export const FILTRE_VIDE: Filtre = {
  valeurs: {},
  horsOffre: false,
  texte: '',
  emprise: null,
  territoire: null,
};

/** One value of a facet with its counts under the other filters. */
export interface ValeurFacette {
  readonly code: string;
  readonly libelle: string;
  readonly nombre: number;
}

export interface Facette {
  readonly dimension: Dimension;
  /** Most numerous first (strata and families in their own order); selected values always present. */
  readonly valeurs: readonly ValeurFacette[];
  /** Number of distinct values, of which `valeurs` may hold only the first. */
  readonly nombreValeurs: number;
}

/** Columns the table can be sorted on. */
export const COLONNES_TRI = [
  'numeroFiness',
  'nom',
  'categorie',
  'famille',
  'gestionnaire',
  'commune',
  'departement',
  'places',
  'dateOuverture',
] as const;
export type ColonneTri = (typeof COLONNES_TRI)[number];

export interface Tri {
  readonly colonne: ColonneTri;
  readonly sens: 'croissant' | 'decroissant';
}
