import { formatDate } from './formats';

/** What a reader needs in order to trust a figure, on screen and on paper; an absent field is not shown. */
export interface Explication {
  readonly libelle: string;
  readonly definition: string;
  readonly formule?: string | null;
  readonly source?: string | null;
  /** ISO date of the data, told as the French write it; words for a period, told as they are. */
  readonly date?: string | null;
  /** Share of missing data, as a sentence. */
  readonly manquant?: string | null;
  readonly estime?: boolean;
}

/** Words of the explanation attached to a figure. */
export const CHIFFRE = {
  definition: 'Définition',
  formule: 'Formule',
  source: 'Source',
  date: 'Date des données',
  manquant: 'Données manquantes',
  estime: 'estimé',
  environ: '≈',
  valeurEstimee: 'Valeur estimée, et non mesurée.',
  bulle: (libelle: string): string => `Explication\u00a0: ${libelle}`,
} as const;

/** Date of an explanation as it is shown. */
export function dateExplication({ date }: Explication): string | null {
  if (date === undefined || date === null) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date) : date;
}
