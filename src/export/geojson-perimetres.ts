import type { PerimetreGht } from '../domain/territoire/perimetres';
import { MODES_PERIMETRE_LIBELLES } from '../i18n/perimetres';
import type { FormatExport } from './format-export';
import type { AttributionExport } from './geojson-etablissements';

/** Perimeters of the GHT as GeoJSON (RFC 7946): one feature each, without geometry when it could not be drawn. */
export function createGeojsonPerimetres(attribution: AttributionExport): FormatExport<PerimetreGht> {
  return {
    extension: 'geojson',
    typeMime: 'application/geo+json',
    debut: `{"type":"FeatureCollection","metadata":${JSON.stringify(attribution)},"features":[\n`,
    ecrire: (perimetres, rang) =>
      perimetres
        .map((perimetre, k) => (rang + k === 0 ? '' : ',\n') + JSON.stringify(toFeature(perimetre)))
        .join(''),
    fin: '\n]}\n',
  };
}

/** Also given to the file of the GHT, beside their members and links. */
export function toFeature(perimetre: PerimetreGht): object {
  const { polygones } = perimetre;
  return {
    type: 'Feature',
    id: `${perimetre.id}/perimetre`,
    geometry:
      // Positions stand on a grid of 10 cm: rounding them further could make an outline cross itself.
      polygones === null ? null : { type: 'MultiPolygon', coordinates: polygones },
    properties: {
      genre_objet: 'perimetre',
      id_groupement: perimetre.id,
      nom: perimetre.nom,
      numero_ght: perimetre.numeroGcc,
      etablissement_support: perimetre.support,
      mode: perimetre.mode,
      mode_libelle: MODES_PERIMETRE_LIBELLES[perimetre.mode],
      contours: perimetre.nature,
      part_communes_approchees: Math.round(perimetre.partApprochee * 1000) / 1000,
      membres: perimetre.membres,
      membres_places: perimetre.membresPlaces,
      hopitaux_membres: perimetre.hopitaux,
      hopitaux_hors_trace: perimetre.hopitauxDehors,
      communes: perimetre.communes,
      population: perimetre.population,
      esms_dans_perimetre: perimetre.esmsDedans,
      esms_de_membres: perimetre.esmsDeMembres,
      esms_de_membres_dans_perimetre: perimetre.esmsDeMembresDedans,
    },
  };
}
