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

/** Space kept between members of a group: their ringed symbols are 28 px wide. */
const PAS_MEMBRES_PX = 32;

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
  const places = ecarterMembres(features, scenario.membres, reperage);
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

/**
 * Position of each member. Those whose symbols would overlap on screen are set apart around their
 * middle, each tied to its own point.
 */
function ecarterMembres(
  features: Feature[],
  membres: readonly MembreScenario[],
  reperage: Reperage,
): readonly Position[] {
  const pas = PAS_MEMBRES_PX * reperage.agrandissement;
  const places = membres.map(
    (membre): Position => reperage.positionDessinee(membre.indice) ?? [membre.longitude, membre.latitude],
  );
  for (const rangs of grouperProches(places.map(reperage.versEcran), pas)) {
    if (rangs.length === 1) continue;
    const points = rangs.map((rang) => reperage.versEcran(places[rang] as Position));
    const x = points.reduce((somme, p) => somme + p[0], 0) / points.length;
    const y = points.reduce((somme, p) => somme + p[1], 0) / points.length;
    const ecarts = etaler(rangs.length, pas);
    for (const [n, rang] of rangs.entries()) {
      const [dx, dy] = ecarts[n] as Position;
      const { longitude, latitude } = membres[rang] as MembreScenario;
      places[rang] = reperage.versTerrain([x + dx, y + dy]);
      features.push(ligne('attache', [longitude, latitude], places[rang] as Position));
      features.push(point('ancre', [longitude, latitude], {}));
    }
  }
  return places;
}

/** Groups points closer than `ecartPx` to the first of a group; a lone point is a group of one. */
function grouperProches(points: readonly Position[], ecartPx: number): readonly (readonly number[])[] {
  const groupes: number[][] = [];
  for (const [k, point] of points.entries()) {
    const proche = groupes.find((groupe) => {
      const premier = points[groupe[0] as number] as Position;
      return Math.hypot(premier[0] - point[0], premier[1] - point[1]) < ecartPx;
    });
    if (proche === undefined) groupes.push([k]);
    else proche.push(k);
  }
  return groupes;
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
