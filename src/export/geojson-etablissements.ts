import type { FicheEtablissement } from '../domain/etablissement/fiche';
import type { ColonneCsv } from './csv';
import type { FormatExport } from './format-export';
import { COLONNES_ETABLISSEMENT, COLONNES_ETABLISSEMENT_FERMES } from './proprietes-etablissement';

/** Who made the data and of when they are: stands in every output. */
export interface AttributionExport {
  readonly producteur: string;
  /** ISO date of the data, null unknown. */
  readonly date: string | null;
  readonly licence: string;
  /** true for the demonstration. */
  readonly fictive: boolean;
  /** Sources of the positions and names of communes. */
  readonly sources: readonly {
    readonly producteur: string;
    readonly jeu: string;
    readonly date: string;
    readonly licence: string;
  }[];
}

/**
 * Establishments as GeoJSON (RFC 7946: WGS84), with the columns of the CSV; no geometry when not placed.
 * `fermes`: the offer keeps closed establishments, which are told apart.
 */
export function createGeojsonEtablissements(
  attribution: AttributionExport,
  { fermes = false }: { readonly fermes?: boolean } = {},
): FormatExport<FicheEtablissement> {
  const colonnes = fermes ? COLONNES_ETABLISSEMENT_FERMES : COLONNES_ETABLISSEMENT;
  return {
    extension: 'geojson',
    typeMime: 'application/geo+json',
    debut: `{"type":"FeatureCollection","metadata":${JSON.stringify(attribution)},"features":[\n`,
    ecrire: (fiches, rang) =>
      fiches
        .map((fiche, k) => (rang + k === 0 ? '' : ',\n') + JSON.stringify(toFeature(fiche, colonnes)))
        .join(''),
    fin: '\n]}\n',
  };
}

function toFeature(fiche: FicheEtablissement, colonnes: readonly ColonneCsv<FicheEtablissement>[]): object {
  const properties = Object.fromEntries(colonnes.map(({ nom, lire }) => [nom, lire(fiche)]));
  const { longitude, latitude } = properties;
  const placee = typeof longitude === 'number' && typeof latitude === 'number';
  return {
    type: 'Feature',
    id: fiche.numeroFiness,
    geometry: placee ? { type: 'Point', coordinates: [longitude, latitude] } : null,
    properties,
  };
}
