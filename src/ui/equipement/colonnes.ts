import { EQUIPEMENT } from '../../i18n/equipement';
import type { ColonneGrille } from '../kit/grille/colonnes';
import { type CleFigure, expliquerFigure, type FondExplication, type ParPlaces } from './expliquer';

export type CleColonne = keyof typeof EQUIPEMENT.colonnes;

const MESURES: readonly Omit<ColonneGrille<CleColonne>, 'libelle' | 'libelleLong' | 'triable'>[] = [
  { cle: 'nom', largeurPx: 200, part: 4, priorite: 0 },
  { cle: 'etablissements', largeurPx: 76, part: 0, priorite: 4, nombre: true },
  { cle: 'places', largeurPx: 92, part: 0, priorite: 2, nombre: true },
  { cle: 'population', largeurPx: 112, part: 0, priorite: 3, nombre: true },
  { cle: 'taux', largeurPx: 96, part: 0, priorite: 0, nombre: true },
  { cle: 'reference', largeurPx: 104, part: 0, priorite: 5, nombre: true },
  { cle: 'ratio', largeurPx: 112, part: 0, priorite: 6, nombre: true },
  { cle: 'ecart', largeurPx: 116, part: 0, priorite: 1, nombre: true },
  { cle: 'rang', largeurPx: 88, part: 0, priorite: 3, nombre: true },
];

/** Columns of the table, each explaining itself by what the whole place stands on. */
export function createColonnes(
  ensemble: ParPlaces,
  fond: FondExplication,
): readonly ColonneGrille<CleColonne>[] {
  return MESURES.map((mesure) => ({
    ...mesure,
    libelle: EQUIPEMENT.colonnes[mesure.cle],
    libelleLong: EQUIPEMENT.colonnesLongues[mesure.cle],
    triable: true,
    ...(mesure.cle === 'nom'
      ? {}
      : { explication: expliquerFigure(mesure.cle satisfies CleFigure, ensemble, fond) }),
  }));
}
