/** Values of the domain that screens need; they reach the interface through the state. */
export { DIMENSIONS, FILTRE_VIDE } from '../domain/etablissement/filtre';
