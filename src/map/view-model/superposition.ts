import type { Feature, FeatureCollection } from 'geojson';
import { etaler } from '../../domain/cartographie/etaler';
import { classePlaces } from '../../domain/cartographie/schema-tuiles';
import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import type { MembreScenario, Scenario } from '../../domain/scoring/scenario';
import { dessinerGroupe } from './groupe';
import { cleSymbole } from './symboles';

type Position = readonly [number, number];

/** What stands over the offer. */
export interface ContenuSuperposition {
  readonly selection: FicheEtablissement | null;
  readonly liens: readonly FicheEtablissement[];
  readonly scenario: Scenario | null;
}

/** How ground and screen relate now, and where the tiles drew an establishment if they did. */
export interface Reperage {
  readonly versEcran: (position: Position) => Position;
  readonly versTerrain: (point: Position) => Position;
  /** Drawn position of an establishment spread around its point, null when not drawn by itself. */
  readonly positionDessinee: (indice: number) => Position | null;
  readonly agrandissement: number;
}

/** Space between members of a group that share a point. */
const PAS_MEMBRES_PX = 26;

/** Features drawn over the offer; their `genre` tells the layer. */
export function construireSuperposition(
  contenu: ContenuSuperposition,
  reperage: Reperage,
): FeatureCollection {
  const features: Feature[] = [];
  if (contenu.scenario !== null) ajouterGroupe(features, contenu.scenario, reperage);
  if (contenu.selection !== null) ajouterSelection(features, contenu.selection, contenu.liens, reperage);
  return { type: 'FeatureCollection', features };
}

function ajouterGroupe(features: Feature[], scenario: Scenario, reperage: Reperage): void {
  const { centre, enveloppe } = dessinerGroupe(scenario);
  if (enveloppe !== null) {
    features.push({
      type: 'Feature',
      properties: { genre: 'enveloppe' },
      geometry: { type: 'Polygon', coordinates: [enveloppe.map(([x, y]) => [x, y])] },
    });
  }
  const places = ecarterMembres(scenario.membres, reperage);
  const depart = places[centre];
  for (const [k, membre] of scenario.membres.entries()) {
    const place = places[k];
    if (place === undefined || depart === undefined) continue;
    if (k !== centre) features.push(ligne('rayon', depart, place));
    features.push(
      point('membre', place, {
        image: cleSymbole({
          famille: membre.famille,
          classe: classePlaces(membre.places ?? Number.NaN),
          approche: membre.precision !== 'source',
        }),
        nom: membre.nom,
        indice: membre.indice,
        numero: membre.numeroFiness,
        centre: k === centre ? 1 : 0,
      }),
    );
  }
}

/** Position of each member; those that share a point are set apart around it. */
function ecarterMembres(membres: readonly MembreScenario[], reperage: Reperage): readonly Position[] {
  const parPoint = new Map<string, number[]>();
  for (const [k, membre] of membres.entries()) {
    const cle = `${membre.longitude.toFixed(5)} ${membre.latitude.toFixed(5)}`;
    const rangs = parPoint.get(cle);
    if (rangs === undefined) parPoint.set(cle, [k]);
    else rangs.push(k);
  }
  const places = new Array<Position>(membres.length);
  for (const rangs of parPoint.values()) {
    const premier = membres[rangs[0] as number] as MembreScenario;
    const origine: Position = [premier.longitude, premier.latitude];
    if (rangs.length === 1) {
      places[rangs[0] as number] = reperage.positionDessinee(premier.indice) ?? origine;
      continue;
    }
    const [x, y] = reperage.versEcran(origine);
    const ecarts = etaler(rangs.length, PAS_MEMBRES_PX * reperage.agrandissement);
    for (const [n, rang] of rangs.entries()) {
      const [dx, dy] = ecarts[n] as Position;
      places[rang] = reperage.versTerrain([x + dx, y + dy]);
    }
  }
  return places;
}

function ajouterSelection(
  features: Feature[],
  selection: FicheEtablissement,
  liens: readonly FicheEtablissement[],
  reperage: Reperage,
): void {
  const place = placer(selection, reperage);
  if (place === null) return;
  for (const autre of liens) {
    const fin = placer(autre, reperage);
    if (fin === null || autre.indice === selection.indice) continue;
    features.push(ligne('lien', place, fin), point('extremite', fin, proprietes(autre)));
  }
  features.push(point('selection', place, proprietes(selection)));
}

function placer(fiche: FicheEtablissement, reperage: Reperage): Position | null {
  if (fiche.longitude === null || fiche.latitude === null) return null;
  return reperage.positionDessinee(fiche.indice) ?? [fiche.longitude, fiche.latitude];
}

function proprietes(fiche: FicheEtablissement): Record<string, string | number> {
  return {
    image: cleSymbole({
      famille: fiche.famille,
      classe: classePlaces(fiche.places ?? Number.NaN),
      approche: fiche.precision !== 'source',
    }),
    nom: fiche.nom,
    indice: fiche.indice,
    numero: fiche.numeroFiness,
  };
}

function ligne(genre: string, a: Position, b: Position): Feature {
  return {
    type: 'Feature',
    properties: { genre },
    geometry: {
      type: 'LineString',
      coordinates: [
        [a[0], a[1]],
        [b[0], b[1]],
      ],
    },
  };
}

function point(genre: string, position: Position, autres: Record<string, string | number>): Feature {
  return {
    type: 'Feature',
    properties: { genre, ...autres },
    geometry: { type: 'Point', coordinates: [position[0], position[1]] },
  };
}
