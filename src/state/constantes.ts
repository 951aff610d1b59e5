export { readCourbe, readZones } from '../domain/acces/read-zones';
export { getService, SERVICES } from '../domain/acces/services';
export { classeDe } from '../domain/cartographie/classe-de';
export { encloseBornes } from '../domain/cartographie/enclose-bornes';
export { CLASSES_MAX, CLASSES_MIN } from '../domain/cartographie/limites-classes';
export { listVariables } from '../domain/cartographie/list-variables';
export { describeVariable, parseVariable } from '../domain/cartographie/variables';
export { FILTRE_COMPARAISON_VIDE, GENRES_CHANGEMENT } from '../domain/comparaison/changement';
export { FILTRE_GROUPEMENTS_VIDE } from '../domain/cooperation/groupement';
export { DOMAINES_TAUX, TAUX } from '../domain/equipement/catalogue';
export { CHOIX_REFERENCE } from '../domain/equipement/table-equipement';
/** Values of the domain that screens need; they reach the interface through the state. */
export { DIMENSIONS, FILTRE_VIDE } from '../domain/etablissement/filtre';
export { FAMILLES, PUBLICS, STATUT_GROUPES } from '../domain/etablissement/nomenclature';
export { intervalleTemps } from '../domain/geo/intervalle-temps';
export { FILTRE_GESTIONNAIRES_VIDE } from '../domain/gestionnaire/table-gestionnaires';
export { contreditHypothese, sameHypothese } from '../domain/hypothese/edit-hypotheses';
export {
  COULEURS_OFFRE,
  DISPOSITIONS_CARTE,
  MESURES_ACCES,
  METHODES_CLASSES,
  OBJECTIFS_IMPLANTATION,
  OBJECTIFS_PLACES,
  QUOI_IMPLANTATION,
  RECEVEURS_PLACES,
  VUES_MANQUES,
} from '../domain/projet/reglages-analyse';
export { ETENDUE_TOUTE, isPrecise, isToute, readEtendue } from '../domain/territoire/etendue';
export {
  BASSINS_DEFAUT,
  CRITERES_BASSINS,
  MODES_PERIMETRE,
  NIVEAUX_TERRITOIRE,
} from '../domain/territoire/niveau';
