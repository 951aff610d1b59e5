export { FILTRE_COMPARAISON_VIDE, GENRES_CHANGEMENT } from '../domain/comparaison/changement';
export { FILTRE_GROUPEMENTS_VIDE } from '../domain/cooperation/groupement';
/** Values of the domain that screens need; they reach the interface through the state. */
export { DIMENSIONS, FILTRE_VIDE } from '../domain/etablissement/filtre';
export { FAMILLES } from '../domain/etablissement/nomenclature';
