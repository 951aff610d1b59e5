import type { ColonneTriGroupements } from '../../domain/cooperation/groupement';
import { COOPERATIONS } from '../../i18n/cooperations';
import type { ColonneGrille } from '../kit/grille/colonnes';

export type CleColonne = keyof typeof COOPERATIONS.colonnes & ColonneTriGroupements;

const MESURES: readonly Omit<ColonneGrille<CleColonne>, 'libelle' | 'libelleLong' | 'triable'>[] = [
  { cle: 'nom', largeurPx: 240, part: 4, priorite: 0 },
  { cle: 'genre', largeurPx: 118, part: 0, priorite: 1 },
  { cle: 'famille', largeurPx: 96, part: 0, priorite: 4 },
  { cle: 'support', largeurPx: 150, part: 2.5, priorite: 2 },
  { cle: 'membres', largeurPx: 96, part: 0, priorite: 0, nombre: true },
  { cle: 'departements', largeurPx: 84, part: 0, priorite: 3 },
  { cle: 'date', largeurPx: 92, part: 0, priorite: 5 },
  { cle: 'source', largeurPx: 150, part: 2, priorite: 6 },
];

export const COLONNES_GROUPEMENTS: readonly ColonneGrille<CleColonne>[] = MESURES.map((mesure) => ({
  ...mesure,
  libelle: COOPERATIONS.colonnes[mesure.cle],
  libelleLong: COOPERATIONS.colonnesLongues[mesure.cle],
  triable: true,
}));
