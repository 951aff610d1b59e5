import type { DetailGroupement, MembreJoint } from '../domain/cooperation/groupement';
import type { PerimetreGht } from '../domain/territoire/perimetres';
import type { ColonneCsv } from './csv';
import { roundDegre } from './csv';
import { COLONNES_GROUPEMENT, COLONNES_MEMBRE } from './csv-groupements';
import type { FormatExport } from './format-export';
import type { AttributionExport } from './geojson-etablissements';
import { toFeature } from './geojson-perimetres';

/**
 * GHT and other groups as GeoJSON (RFC 7946): a point per member (no geometry when it is nowhere), and a line
 * from the support to each other member; `genre_objet` tells them apart. A group without known members gives
 * one feature without geometry. Each GHT whose perimeter is given has it too, named by the way it was drawn.
 */
export function createGeojsonGroupements(
  attribution: AttributionExport,
  perimetres: readonly PerimetreGht[] = [],
): FormatExport<DetailGroupement> {
  const parId = new Map(perimetres.map((perimetre) => [perimetre.id, perimetre]));
  return {
    extension: 'geojson',
    typeMime: 'application/geo+json',
    debut: `{"type":"FeatureCollection","metadata":${JSON.stringify(attribution)},"features":[\n`,
    // Every group gives at least one feature: the first of all alone has no comma before it.
    ecrire: (details, rang) =>
      details
        .map((detail, k) => {
          const perimetre = parId.get(detail.groupement.id);
          const features = [
            ...listFeatures(detail),
            ...(perimetre === undefined ? [] : [toFeature(perimetre)]),
          ];
          const textes = features.map((feature) => JSON.stringify(feature));
          return (rang + k === 0 ? '' : ',\n') + textes.join(',\n');
        })
        .join(''),
    fin: '\n]}\n',
  };
}

function listFeatures(detail: DetailGroupement): readonly object[] {
  const groupe = readProprietes(COLONNES_GROUPEMENT, detail);
  const { id } = detail.groupement;
  if (detail.membres.length === 0) {
    return [{ type: 'Feature', id, geometry: null, properties: { genre_objet: 'groupement', ...groupe } }];
  }
  const points = detail.membres.map((membre) => {
    const place = placeOf(membre);
    return {
      type: 'Feature',
      id: `${id}/${membre.numeroFiness}`,
      geometry: place === null ? null : { type: 'Point', coordinates: place },
      properties: { genre_objet: 'membre', ...groupe, ...readProprietes(COLONNES_MEMBRE, membre) },
    };
  });
  return [...points, ...listLiens(detail, groupe)];
}

function listLiens(detail: DetailGroupement, groupe: object): readonly object[] {
  const support = detail.membres.find(({ role }) => role === 'support');
  const depart = support === undefined ? null : placeOf(support);
  if (support === undefined || depart === null) return [];
  return detail.membres.flatMap((membre) => {
    const arrivee = placeOf(membre);
    if (membre === support || arrivee === null) return [];
    return [
      {
        type: 'Feature',
        id: `${detail.groupement.id}/${support.numeroFiness}-${membre.numeroFiness}`,
        geometry: { type: 'LineString', coordinates: [depart, arrivee] },
        properties: {
          genre_objet: 'lien',
          ...groupe,
          numero_finess_support: support.numeroFiness,
          numero_finess_membre: membre.numeroFiness,
          membre: membre.libelle,
        },
      },
    ];
  });
}

function readProprietes<Ligne>(colonnes: readonly ColonneCsv<Ligne>[], ligne: Ligne): object {
  return Object.fromEntries(colonnes.map(({ nom, lire }) => [nom, lire(ligne)]));
}

function placeOf({ longitude, latitude }: MembreJoint): readonly [number, number] | null {
  const ouest = roundDegre(longitude);
  const nord = roundDegre(latitude);
  return ouest === null || nord === null ? null : [ouest, nord];
}
