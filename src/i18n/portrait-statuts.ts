import type { StatutGroupe } from '../domain/etablissement/nomenclature';

/** Groups of statuts where room is short, in a list. */
export const LIBELLES_STATUT_COURTS: Readonly<Record<StatutGroupe, string>> = {
  EP_AUTONOME_MS: 'public autonome',
  CCAS_CIAS: 'CCAS ou CIAS',
  COLLECTIVITE: 'collectivité',
  ETAT: 'État',
  EPS: 'hôpital public',
  GROUPEMENT_PUBLIC: 'groupement public',
  PRIVE_NON_LUCRATIF: 'privé non lucratif',
  PRIVE_LUCRATIF: 'privé lucratif',
  INCONNU: 'statut inconnu',
};
