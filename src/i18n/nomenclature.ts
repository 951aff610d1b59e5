import type { Dimension, Strate, ValeurFacette } from '../domain/etablissement/filtre';
import type { Famille, Financeur, Mode, Public, StatutGroupe } from '../domain/etablissement/nomenclature';
import type { TypeActeur } from '../domain/etablissement/type-acteur';

export const LIBELLES_FAMILLE: Readonly<Record<Famille, string>> = {
  personnes_agees: 'Personnes âgées',
  adultes_handicapes: 'Adultes handicapés',
  enfance_handicapee: 'Enfance handicapée',
  domicile: 'Domicile',
  sanitaire: 'Sanitaire',
  social: 'Social et protection',
  autre: 'Autre',
};

export const LIBELLES_PUBLIC: Readonly<Record<Public, string>> = {
  personnes_agees: 'Personnes âgées',
  adultes_handicapes: 'Adultes handicapés',
  enfants_handicapes: 'Enfants handicapés',
  autre: 'Autre public',
};

export const LIBELLES_MODE: Readonly<Record<Mode, string>> = {
  hebergement: 'Hébergement',
  accueil_jour: 'Accueil de jour',
  domicile_ambulatoire: 'Domicile ou ambulatoire',
  travail: 'Travail',
  autre: 'Autre mode',
};

export const LIBELLES_FINANCEUR: Readonly<Record<Financeur, string>> = {
  assurance_maladie: 'Assurance maladie',
  departement: 'Département',
  cofinancement: 'Cofinancement Assurance maladie et département',
  aide_sociale_etat: 'Aide sociale de l’État',
  inconnu: 'Financeur inconnu',
};

export const LIBELLES_STATUT_GROUPE: Readonly<Record<StatutGroupe, string>> = {
  EP_AUTONOME_MS: 'Établissement public médico-social autonome',
  CCAS_CIAS: 'CCAS ou CIAS',
  COLLECTIVITE: 'Collectivité territoriale',
  ETAT: 'État',
  EPS: 'Établissement public de santé',
  GROUPEMENT_PUBLIC: 'Groupement public (GIP, GCS, GCSMS)',
  PRIVE_NON_LUCRATIF: 'Privé non lucratif',
  PRIVE_LUCRATIF: 'Privé lucratif',
  INCONNU: 'Statut inconnu',
};

export const LIBELLES_STRATE: Readonly<Record<Strate, string>> = {
  '<=20': '20 places ou moins',
  '20-40': '21 à 40 places',
  '40-80': '41 à 80 places',
  '80-100': '81 à 100 places',
  '100-120': '101 à 120 places',
  '>120': 'Plus de 120 places',
  inconnue: 'Capacité inconnue',
};

export const LIBELLES_TYPE_ACTEUR: Readonly<Record<TypeActeur, string>> = {
  esms: 'Établissements et services médico-sociaux',
  sanitaire: 'Structures sanitaires',
  articulation: 'Acteurs d’articulation (MSP, CPTS, HAD, CMP, DAC, centres de santé)',
  autre: 'Autres (social, protection, soins de ville…)',
};

export const LIBELLES_DIMENSION: Readonly<Record<Dimension, string>> = {
  famille: 'Famille',
  categorie: 'Catégorie',
  public: 'Public',
  statutGroupe: 'Statut juridique',
  gestionnaire: 'Gestionnaire',
  departement: 'Département',
  epci: 'Intercommunalité (EPCI)',
  commune: 'Commune',
  strate: 'Capacité',
  typeActeur: 'Type d’acteur',
};

const INCONNUS: Readonly<Partial<Record<Dimension, string>>> = {
  categorie: 'Catégorie inconnue',
  gestionnaire: 'Gestionnaire inconnu',
  departement: 'Département inconnu',
  epci: 'Hors intercommunalité ou inconnue',
  commune: 'Commune inconnue',
};

/** What a facet shows for a value: our wording where the engine gives only a code, the data's own elsewhere. */
export function libelleFacette(
  dimension: Dimension,
  valeur: Pick<ValeurFacette, 'code' | 'libelle'>,
): string {
  switch (dimension) {
    case 'famille':
      return LIBELLES_FAMILLE[valeur.code as Famille] ?? valeur.libelle;
    case 'public':
      return LIBELLES_PUBLIC[valeur.code as Public] ?? valeur.libelle;
    case 'statutGroupe':
      return LIBELLES_STATUT_GROUPE[valeur.code as StatutGroupe] ?? valeur.libelle;
    case 'strate':
      return LIBELLES_STRATE[valeur.code as Strate] ?? valeur.libelle;
    case 'typeActeur':
      return LIBELLES_TYPE_ACTEUR[valeur.code as TypeActeur] ?? valeur.libelle;
    case 'departement':
      return valeur.code === '' ? (INCONNUS.departement as string) : `${valeur.libelle} (${valeur.code})`;
    case 'categorie':
    case 'gestionnaire':
    case 'epci':
    case 'commune':
      return valeur.code === '' ? (INCONNUS[dimension] as string) : valeur.libelle;
  }
}
