import { formatDate } from './formats';

/** Producer and licence of the FINESS files, as every output names them. */
export const PRODUCTEUR_FINESS = 'FINESS – ministère chargé de la santé, Agence du numérique en santé';
export const LICENCE_FINESS = 'Licence Ouverte 2.0';
export const PRODUCTEUR_FICTIF = 'Données fictives de démonstration';

/** What every output says of the offer loaded. */
interface OffreAttribuee {
  readonly fictive: boolean;
  /** ISO date of the data, null unknown. */
  readonly dateDonnees: string | null;
}

/** Producer of what is shown: never FINESS for invented data. */
export function producteurOffre(fictive: boolean): string {
  return fictive ? PRODUCTEUR_FICTIF : PRODUCTEUR_FINESS;
}

/** "Source : FINESS…, données du 08/01/2021". */
export function attributionOffre(offre: OffreAttribuee): string {
  if (offre.fictive) return PRODUCTEUR_FICTIF;
  const date = offre.dateDonnees === null ? 'date inconnue' : `données du ${formatDate(offre.dateDonnees)}`;
  return `Source\u00a0: ${PRODUCTEUR_FINESS}, ${date}`;
}

/** The same as fields, for files that machines read, with the sources of places and names of communes. */
export function attributionDe<Source>(session: OffreAttribuee & { readonly sourcesReference: Source }) {
  return {
    producteur: producteurOffre(session.fictive),
    date: session.dateDonnees,
    licence: LICENCE_FINESS,
    fictive: session.fictive,
    sources: session.sourcesReference,
  };
}

/** The same for a map and its image: short credits. */
export function attributionCarte(
  session:
    | (OffreAttribuee & { readonly sourcesReference: readonly { readonly producteur: string }[] })
    | null,
) {
  return {
    producteur: producteurOffre(session?.fictive ?? false),
    dateDonnees: session?.dateDonnees ?? null,
    fictive: session?.fictive ?? false,
    references: [...new Set((session?.sourcesReference ?? []).map(({ producteur }) => producteur))],
  };
}
