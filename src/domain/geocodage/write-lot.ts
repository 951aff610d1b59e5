import type { AdresseAGeocoder } from './adresse';

/** Fields of the service: those searched in, and the one that restricts the search to a commune. */
export interface LotGeocodage {
  /** Comma-separated, UTF-8, with a header. */
  readonly csv: string;
  readonly colonnes: readonly string[];
  readonly codeCommune: string | null;
}

/** How an address is looked for: within its commune, or by its postcode when the commune is not found. */
export type Recherche = 'commune' | 'code_postal';

/** A batch as it is sent: rank, way, postcode, commune, INSEE code; no name and no FINESS number. */
export function writeLot(adresses: readonly AdresseAGeocoder[], recherche: Recherche): LotGeocodage {
  const lignes = adresses.map(({ voie, codePostal, commune, codeCommune }, rang) =>
    [String(rang), voie, codePostal ?? '', commune, codeCommune ?? ''].map(writeCellule).join(','),
  );
  return {
    csv: `${['id,adresse,code_postal,commune,code_insee', ...lignes].join('\n')}\n`,
    colonnes: recherche === 'commune' ? ['adresse', 'commune'] : ['adresse', 'code_postal', 'commune'],
    codeCommune: recherche === 'commune' ? 'code_insee' : null,
  };
}

function writeCellule(valeur: string): string {
  return /[",\r\n]/.test(valeur) ? `"${valeur.replaceAll('"', '""')}"` : valeur;
}
