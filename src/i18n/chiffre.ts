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
  bulle: (libelle: string): string => `Explication : ${libelle}`,
} as const;
