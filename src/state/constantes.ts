/** Values of the domain that screens need; they reach the interface through the state. */
export {
  COLONNES_TRI,
  DIMENSIONS,
  FILTRE_VIDE,
  STRATES,
} from '../domain/etablissement/filtre';
export { FAMILLES } from '../domain/etablissement/nomenclature';
