import type { Feature, FeatureCollection } from 'geojson';
import type { DetailGroupement, MembreJoint } from '../../../domain/cooperation/groupement';
import { ecarter } from './ecarter';
import { ligne, type Position, point, type Reperage } from './formes';

type MembrePlace = MembreJoint & { readonly longitude: number; readonly latitude: number };

/** What of a group can be drawn, and what is only in its list. */
export interface PartDessinee {
  readonly places: readonly MembrePlace[];
  /** Rank in `places` of the support the links start from, -1 when none is named or placed. */
  readonly support: number;
  readonly nonDessines: number;
}

/** Members with a place, and the first support among them. */
export function lirePartDessinee({ membres }: Pick<DetailGroupement, 'membres'>): PartDessinee {
  const places = membres.filter(
    (membre): membre is MembrePlace => membre.longitude !== null && membre.latitude !== null,
  );
  return {
    places,
    support: places.findIndex(({ role }) => role === 'support'),
    nonDessines: membres.length - places.length,
  };
}

/**
 * An existing cooperation: links from its support to each member, or from the middle of its members when no
 * support is known. The `genre` of a feature tells its layer.
 */
export function tracerGroupement(
  detail: Pick<DetailGroupement, 'membres'>,
  reperage: Reperage,
): FeatureCollection {
  const { places: membres, support } = lirePartDessinee(detail);
  const features: Feature[] = [];
  const ancres = membres.map(({ longitude, latitude }): Position => [longitude, latitude]);
  const { places, attaches } = ecarter(ancres, ancres, reperage);
  features.push(...attaches);
  const depart = places[support] ?? milieu(places);
  for (const [k, membre] of membres.entries()) {
    const place = places[k] as Position;
    if (k !== support && membres.length > 1) features.push(ligne('lien', depart, place));
    features.push(
      point(membre.role === 'support' ? 'support' : 'membre', place, {
        nom: membre.libelle,
        numero: membre.numeroFinessEt ?? membre.numeroFiness,
        hors: membre.presence === 'dans_le_territoire' ? 0 : 1,
      }),
    );
  }
  return { type: 'FeatureCollection', features };
}

function milieu(places: readonly Position[]): Position {
  const somme = places.reduce((s, [x, y]): Position => [s[0] + x, s[1] + y], [0, 0] as Position);
  return [somme[0] / places.length, somme[1] / places.length];
}
