import { EVOLUTION } from '../../i18n/evolution';
import type { ColonneGrille } from '../kit/grille/colonnes';

export type CleColonne = keyof typeof EVOLUTION.colonnes;

const MESURES: readonly Omit<ColonneGrille<CleColonne>, 'libelle'>[] = [
  { cle: 'genre', largeurPx: 112, part: 0, priorite: 0 },
  { cle: 'nom', largeurPx: 220, part: 3, priorite: 0 },
  { cle: 'avant', largeurPx: 130, part: 2, priorite: 1 },
  { cle: 'apres', largeurPx: 130, part: 2, priorite: 1 },
  { cle: 'ecart', largeurPx: 72, part: 0, priorite: 1, nombre: true },
  { cle: 'commune', largeurPx: 110, part: 1.5, priorite: 2 },
  { cle: 'departement', largeurPx: 52, part: 0, priorite: 4 },
  { cle: 'gestionnaire', largeurPx: 150, part: 2, priorite: 5 },
  { cle: 'date', largeurPx: 92, part: 0, priorite: 3 },
  { cle: 'numeroFiness', largeurPx: 92, part: 0, priorite: 6 },
];

export const COLONNES_CHANGEMENTS: readonly ColonneGrille<CleColonne>[] = MESURES.map((mesure) => ({
  ...mesure,
  libelle: EVOLUTION.colonnes[mesure.cle],
}));
