import { formatDate } from './formats';

/** Producer and licence of the FINESS files, as every output names them. */
export const PRODUCTEUR_FINESS = 'FINESS – ministère chargé de la santé, Agence du numérique en santé';
export const LICENCE_FINESS = 'Licence Ouverte 2.0';
export const PRODUCTEUR_FICTIF = 'Données fictives de démonstration';

/** Producer of what is shown: never FINESS for invented data. */
export function producteurOffre(fictive: boolean): string {
  return fictive ? PRODUCTEUR_FICTIF : PRODUCTEUR_FINESS;
}

/** "Source : FINESS…, données du 08/01/2021". */
export function attributionOffre(offre: {
  readonly fictive: boolean;
  readonly dateDonnees: string | null;
}): string {
  if (offre.fictive) return PRODUCTEUR_FICTIF;
  const date = offre.dateDonnees === null ? 'date inconnue' : `données du ${formatDate(offre.dateDonnees)}`;
  return `Source\u00a0: ${PRODUCTEUR_FINESS}, ${date}`;
}
