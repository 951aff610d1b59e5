export { FILTRE_COMPARAISON_VIDE, GENRES_CHANGEMENT } from '../domain/comparaison/changement';
/** Values of the domain that screens need; they reach the interface through the state. */
export { DIMENSIONS, FILTRE_VIDE } from '../domain/etablissement/filtre';
export { FAMILLES } from '../domain/etablissement/nomenclature';
