import type { MesureAcces } from '../../domain/projet/reglages-analyse';
import { ACCES } from '../../i18n/acces';
import type { ColonneGrille } from '../kit/grille/colonnes';

export type CleColonne = keyof typeof ACCES.tableau.colonnes;
export type ColonneCommune = ColonneGrille<CleColonne>;

const { colonnes, longues } = ACCES.tableau;

function colonne(
  cle: CleColonne,
  largeurPx: number,
  priorite: number,
  plus: Partial<ColonneCommune> = {},
): ColonneCommune {
  return {
    cle,
    libelle: colonnes[cle],
    libelleLong: longues[cle],
    largeurPx,
    part: 0,
    priorite,
    triable: true,
    nombre: true,
    ...plus,
  };
}

const NOM = colonne('nom', 180, 0, { part: 1, nombre: false });
const DEPARTEMENT = colonne('departement', 56, 3, { nombre: false });
const MINUTES = colonne('minutes', 90, 0);
const INTERVALLE = colonne('intervalle', 120, 4, { triable: false });

export const COLONNES_ZONES: readonly ColonneCommune[] = [
  NOM,
  DEPARTEMENT,
  MINUTES,
  INTERVALLE,
  colonne('habitants', 96, 1),
  colonne('plus75', 96, 2),
  colonne('cible', 96, 2),
];

/** Columns of the table of reach; the measure and its gap stand beside the minutes. */
export function colonnesAcces(mesure: MesureAcces): readonly ColonneCommune[] {
  return [
    NOM,
    DEPARTEMENT,
    ...(mesure === 'minutes' ? [] : [colonne('acces', 96, 0)]),
    colonne('ecart', 130, 1),
    MINUTES,
    INTERVALLE,
    colonne('plusProche', 110, 4, { nombre: false }),
    colonne('cible', 96, 2),
    colonne('habitants', 96, 3),
  ];
}
