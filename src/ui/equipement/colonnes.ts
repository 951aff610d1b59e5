import { EQUIPEMENT } from '../../i18n/equipement';
import type { ColonneGrille } from '../kit/grille/colonnes';

export type CleColonne = keyof typeof EQUIPEMENT.colonnes;

const MESURES: readonly Omit<ColonneGrille<CleColonne>, 'libelle' | 'libelleLong' | 'triable'>[] = [
  { cle: 'nom', largeurPx: 200, part: 4, priorite: 0 },
  { cle: 'etablissements', largeurPx: 64, part: 0, priorite: 4, nombre: true },
  { cle: 'places', largeurPx: 84, part: 0, priorite: 2, nombre: true },
  { cle: 'population', largeurPx: 104, part: 0, priorite: 3, nombre: true },
  { cle: 'taux', largeurPx: 92, part: 0, priorite: 0, nombre: true },
  { cle: 'reference', largeurPx: 92, part: 0, priorite: 5, nombre: true },
  { cle: 'ratio', largeurPx: 84, part: 0, priorite: 6, nombre: true },
  { cle: 'ecart', largeurPx: 116, part: 0, priorite: 1, nombre: true },
  { cle: 'rang', largeurPx: 76, part: 0, priorite: 3, nombre: true },
];

export const COLONNES_TAUX: readonly ColonneGrille<CleColonne>[] = MESURES.map((mesure) => ({
  ...mesure,
  libelle: EQUIPEMENT.colonnes[mesure.cle],
  libelleLong: EQUIPEMENT.colonnesLongues[mesure.cle],
  triable: true,
}));
