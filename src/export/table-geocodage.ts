import type { AdresseGeocodee } from '../domain/geocodage/classify-trouvaille';
import { classifyTrouvaille } from '../domain/geocodage/classify-trouvaille';
import { createFormatCsv, roundDegre } from './csv';
import { assembleExport } from './format-export';

/**
 * Positions found by a geocoding service, as a table that the ordinary import reads: it is saved with the
 * project and can be opened elsewhere. Only the answers at or above the threshold are in it.
 */
export function writeTableGeocodage(
  geocodees: readonly AdresseGeocodee[],
  { seuil, date }: { readonly seuil: number; readonly date: string },
): string {
  const retenues = geocodees.filter((geocodee) => classifyTrouvaille(geocodee, seuil) === 'retenue');
  const format = createFormatCsv<AdresseGeocodee>([
    { nom: 'numero_finess', lire: ({ adresse }) => adresse.numeroFiness },
    { nom: 'longitude', lire: ({ trouvaille }) => roundDegre(trouvaille?.longitude ?? null) },
    { nom: 'latitude', lire: ({ trouvaille }) => roundDegre(trouvaille?.latitude ?? null) },
    { nom: 'score_geocodage', lire: ({ trouvaille }) => trouvaille?.score ?? null },
    { nom: 'type_geocodage', lire: ({ trouvaille }) => trouvaille?.type ?? null },
    { nom: 'adresse_trouvee', lire: ({ trouvaille }) => trouvaille?.libelle ?? null },
    { nom: 'date_geocodage', lire: () => date },
  ]);
  return assembleExport(format, retenues);
}
