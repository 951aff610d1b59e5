import type { ColonneTri } from '../../domain/etablissement/filtre';
import { TABLE } from '../../i18n/table';
import type { ColonneGrille } from '../kit/grille/colonnes';

/** A column of the table. */
export interface Colonne extends ColonneGrille<ColonneTri | 'statut'> {
  /** Sort key, null when the engine does not sort on it. */
  readonly tri: ColonneTri | null;
}

type Mesure = Omit<Colonne, 'libelle' | 'libelleLong' | 'triable'>;

const MESURES: readonly Mesure[] = [
  { cle: 'nom', tri: 'nom', largeurPx: 250, part: 4, priorite: 0 },
  { cle: 'categorie', tri: 'categorie', largeurPx: 150, part: 2.5, priorite: 2 },
  { cle: 'places', tri: 'places', largeurPx: 80, part: 0, priorite: 1, nombre: true },
  { cle: 'commune', tri: 'commune', largeurPx: 110, part: 1.5, priorite: 1 },
  { cle: 'departement', tri: 'departement', largeurPx: 52, part: 0, priorite: 4 },
  { cle: 'gestionnaire', tri: 'gestionnaire', largeurPx: 160, part: 2.5, priorite: 3 },
  { cle: 'statut', tri: null, largeurPx: 140, part: 1.5, priorite: 7 },
  { cle: 'dateOuverture', tri: 'dateOuverture', largeurPx: 92, part: 0, priorite: 6 },
  { cle: 'numeroFiness', tri: 'numeroFiness', largeurPx: 92, part: 0, priorite: 5 },
];

const COLONNES: readonly Colonne[] = MESURES.map((mesure) => ({
  ...mesure,
  libelle: TABLE.colonnes[mesure.cle],
  libelleLong: TABLE.colonnesLongues[mesure.cle],
  triable: mesure.tri !== null,
}));

/** Columns worth showing; the département says nothing when there is only one. */
export function listColonnes(plusieursDepartements: boolean): readonly Colonne[] {
  return COLONNES.filter((colonne) => plusieursDepartements || colonne.cle !== 'departement');
}
