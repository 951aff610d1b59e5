import type { Feature, FeatureCollection } from 'geojson';
import { classePlaces } from '../../../domain/cartographie/schema-tuiles';
import type { Scenario } from '../../../domain/scoring/scenario';
import { dessinerGroupe } from '../groupe';
import { cleSymbole, signeFamille } from '../symboles';
import { ecarter } from './ecarter';
import { ligne, type Position, point, type Reperage } from './formes';
import { isPlaceCommune } from './place-commune';

/** A scenario: outline, spokes from its centre, ringed members; the `genre` of a feature tells its layer. */
export function tracerScenario(scenario: Pick<Scenario, 'membres'>, reperage: Reperage): FeatureCollection {
  const { membres } = scenario;
  const features: Feature[] = [];
  const { centre, enveloppe } = dessinerGroupe(scenario);
  if (enveloppe !== null) {
    features.push({
      type: 'Feature',
      properties: { genre: 'enveloppe' },
      geometry: { type: 'Polygon', coordinates: [enveloppe.map(([x, y]) => [x, y])] },
    });
  }
  const ancres = membres.map(({ longitude, latitude }): Position => [longitude, latitude]);
  const departs = membres.map(
    ({ indice }, k): Position => reperage.positionDessinee(indice) ?? (ancres[k] as Position),
  );
  const { places, attaches } = ecarter(departs, ancres, reperage);
  features.push(...attaches);
  const depart = places[centre];
  for (const [k, membre] of membres.entries()) {
    const place = places[k];
    if (place === undefined || depart === undefined) continue;
    if (k !== centre) features.push(ligne('rayon', depart, place));
    features.push(
      point('membre', place, {
        image: cleSymbole({
          ...signeFamille(membre.famille),
          classe: classePlaces(membre.places ?? Number.NaN),
          approche: isPlaceCommune(membre.precision),
        }),
        nom: membre.nom,
        indice: membre.indice,
        numero: membre.numeroFiness,
        centre: k === centre ? 1 : 0,
      }),
    );
  }
  return { type: 'FeatureCollection', features };
}
