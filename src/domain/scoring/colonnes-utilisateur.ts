import type { FamilleCooperation, Unite } from './scenario';

/** Reads a field of an establishment, NaN unknown. */
export type LireChamp = (champ: string) => number;

/**
 * A user column that enters a score (method B.1, C.2). EFF3 stands for staff where `nb_cdi` is given (see
 * `IndexScoring.etp`); EFF4, EFF5, EFF10 to EFF12 and ISO4 have no rank among the terms of C.2: they are shown, not
 * scored.
 */
export interface ColonneUtilisateur {
  readonly id: string;
  readonly famille: FamilleCooperation;
  readonly unite: Unite;
  readonly source: string;
  /** Rate of an establishment, NaN when a field it needs is unknown. */
  readonly taux: (lire: LireChamp, places: number) => number;
  /** Rates between which usefulness goes from 0 to 1 (downwards when the first is larger); null = 0 to the ninth decile of the table. */
  readonly seuils: readonly [number, number] | null;
}

/** Weight of all the user columns of a family together (method C.2). */
export const PART_DONNEES_UTILISATEUR = 0.4;

const pourCentPlaces =
  (champ: string): ColonneUtilisateur['taux'] =>
  (lire, places) =>
    places > 0 ? (lire(champ) / places) * 100 : Number.NaN;

/** First of two values that is known. */
const sinon = (a: number, b: number): number => (Number.isNaN(a) ? b : a);

const rapport = (a: number, b: number): number => (b > 0 ? a / b : Number.NaN);

export const COLONNES_UTILISATEUR: readonly ColonneUtilisateur[] = [
  {
    id: 'soll_pedopsy',
    famille: 'parcours',
    unite: 'nombre',
    source: 'méthode B.1 (PAR1)',
    taux: pourCentPlaces('nb_soll_pedopsy'),
    seuils: null,
  },
  {
    id: 'soll_psy',
    famille: 'parcours',
    unite: 'nombre',
    source: 'méthode B.1 (PAR2)',
    taux: pourCentPlaces('nb_soll_psy'),
    seuils: null,
  },
  {
    id: 'soll_urgences',
    famille: 'parcours',
    unite: 'nombre',
    source: 'méthode B.1 (PAR3)',
    taux: pourCentPlaces('nb_soll_urgences'),
    seuils: null,
  },
  {
    id: 'hors_departement',
    famille: 'parcours',
    unite: 'ratio',
    source: 'méthode B.1 (PAR4)',
    taux: (lire) =>
      sinon(lire('part_usagers_hors_dept') / 100, rapport(lire('nb_usagers_hors_dept'), lire('file_active'))),
    seuils: [0, 0.5],
  },
  {
    id: 'permis_esat',
    famille: 'parcours',
    unite: 'ratio',
    source: 'méthode B.1 (PAR5)',
    taux: (lire, places) => rapport(lire('nb_permis_esat'), sinon(lire('file_active'), places)),
    seuils: [1, 0],
  },
  {
    id: 'postes_vacants',
    famille: 'isolement',
    unite: 'ratio',
    source: 'méthode B.1 (ISO1)',
    taux: (lire) => sinon(lire('taux_etp_vacants') / 100, rapport(lire('etp_vacants'), lire('etp_total'))),
    seuils: [0, 0.15],
  },
  {
    id: 'departs_retraite',
    famille: 'isolement',
    unite: 'ratio',
    source: 'méthode B.1 (ISO2)',
    taux: (lire) => rapport(lire('departs_retraite_5ans'), sinon(lire('etp_total'), lire('nb_cdi'))),
    seuils: [0, 0.25],
  },
];

/** A column some establishment of the offer has a rate of. */
export interface ColonneChargee extends ColonneUtilisateur {
  readonly seuils: readonly [number, number];
}

/** Weights of a family with those of the user columns loaded: 0.40 in all, shared equally, the others keeping their proportions. */
export function addPoidsUtilisateur(
  poids: Readonly<Record<string, number>>,
  colonnes: readonly ColonneChargee[],
): Readonly<Record<string, number>> {
  if (colonnes.length === 0) return poids;
  const total = Object.values(poids).reduce((somme, p) => somme + Math.max(0, p), 0);
  const chacune =
    ((total || 1) * PART_DONNEES_UTILISATEUR) / (1 - PART_DONNEES_UTILISATEUR) / colonnes.length;
  // A weight of the user's own stands before this one.
  return { ...Object.fromEntries(colonnes.map(({ id }) => [id, chacune])), ...poids };
}
