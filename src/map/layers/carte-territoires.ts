import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { COUCHES_TUILE_TERRITOIRES } from '../../domain/cartographie/schema-tuiles';
import type { NiveauTerritoire } from '../../domain/territoire/niveau';
import { IMAGE_INCONNU } from '../images-carte';
import { FOND } from '../view-model/couleurs';
import {
  COULEUR_INCONNU,
  COULEUR_SYMBOLES,
  COULEUR_SYMBOLES_NEGATIFS,
  TRAIT_SYMBOLES,
} from '../view-model/couleurs-territoires';
import { decrire, listCouleursBivariees } from '../view-model/legende-carte';
import { couleursClasses } from '../view-model/palettes-territoires';
import { createEchelleSymboles } from '../view-model/symboles-proportionnels';
import { OPACITE_SYMBOLES } from './opacites';
import { COUCHES, POLICE_GRASSE, SOURCES } from './sources';

/** Zoom from which the names of a level have room; at commune level the towns of the basemap name the ground. */
const ZOOM_NOMS: Readonly<Record<NiveauTerritoire, number>> = {
  region: 4.5,
  departement: 6,
  ght: 7,
  bassin: 8,
  epci: 8.2,
  commune: 24,
};

/** Under that zoom the borders of a level would be all that is seen. */
const ZOOM_TRAITS: Readonly<Record<NiveauTerritoire, number>> = {
  region: 2,
  departement: 3,
  ght: 4,
  bassin: 5.5,
  epci: 5.5,
  commune: 7,
};

const TAILLE_NOMS_PX = 11;

const V: ExpressionSpecification = ['get', 'v'];
const W: ExpressionSpecification = ['get', 'w'];

/** Layers of a map of territories; `carte` null = before there is one, all of them empty. */
export function couchesCarte(
  carte: CarteTerritoires | null,
  agrandissement: number,
): {
  readonly territoires: readonly LayerSpecification[];
  readonly traits: readonly LayerSpecification[];
} {
  const source = { source: SOURCES.carte, 'source-layer': COUCHES_TUILE_TERRITOIRES.contours } as const;
  const points = { source: SOURCES.carte, 'source-layer': COUCHES_TUILE_TERRITOIRES.noms } as const;
  const niveau = carte?.niveau ?? 'epci';
  const { connu, inconnu } = filtresCarte(carte);
  return {
    territoires: [
      {
        id: COUCHES.carteFond,
        type: 'fill',
        ...source,
        filter: connu,
        paint: { 'fill-color': couleurCarte(carte), 'fill-antialias': false },
      },
      {
        id: COUCHES.carteInconnu,
        type: 'fill',
        ...source,
        filter: inconnu,
        paint: { 'fill-pattern': IMAGE_INCONNU },
      },
      {
        id: COUCHES.carteTrait,
        type: 'line',
        ...source,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': '#FFFFFF',
          'line-width': [
            'interpolate',
            ['linear'],
            ['zoom'],
            ZOOM_TRAITS[niveau],
            0,
            ZOOM_TRAITS[niveau] + 2,
            0.7 * agrandissement,
            13,
            1.6 * agrandissement,
          ],
        },
      },
      {
        id: COUCHES.carteContour,
        type: 'line',
        ...source,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': '#14181C',
          'line-width': [
            'case',
            ['boolean', ['feature-state', 'choisi'], false],
            3 * agrandissement,
            ['boolean', ['feature-state', 'survol'], false],
            1.8 * agrandissement,
            0,
          ],
        },
      },
    ],
    traits: [
      {
        id: COUCHES.carteCercles,
        type: 'circle',
        ...points,
        filter: ['has', 's'],
        // Small ones stand over the large ones they are in.
        layout: { 'circle-sort-key': ['-', 0, ['abs', ['get', 's']]] },
        paint: {
          'circle-radius': rayonCarte(carte, agrandissement),
          'circle-color': ['case', ['<', ['get', 's'], 0], COULEUR_SYMBOLES_NEGATIFS, COULEUR_SYMBOLES],
          'circle-opacity': OPACITE_SYMBOLES,
          'circle-stroke-color': ['case', ['<', ['get', 's'], 0], COULEUR_SYMBOLES, TRAIT_SYMBOLES],
          'circle-stroke-width': 1.2,
        },
      },
      {
        id: COUCHES.carteNoms,
        type: 'symbol',
        ...points,
        minzoom: ZOOM_NOMS[niveau],
        layout: {
          'text-field': ['get', 'nom'],
          'text-font': POLICE_GRASSE,
          'text-size': TAILLE_NOMS_PX * agrandissement,
          'text-max-width': 9,
          'text-padding': 4,
          // Under the circle, when there is one.
          'text-variable-anchor': carte?.valeursSymboles == null ? ['center'] : ['top', 'bottom'],
          'text-radial-offset': ecartNoms(carte),
        },
        paint: { 'text-color': '#14181C', 'text-halo-color': FOND.halo, 'text-halo-width': 1.4 },
      },
    ],
  };
}

/** Which territories have a colour, and which do not. */
export function filtresCarte(carte: CarteTerritoires | null): {
  readonly connu: FilterSpecification;
  readonly inconnu: FilterSpecification;
} {
  if (carte === null || carte.bornes.length < 2) return { connu: ['has', 'v'], inconnu: ['!', ['has', 'v']] };
  if (carte.secondaire === null) return { connu: ['has', 'v'], inconnu: ['!', ['has', 'v']] };
  return {
    connu: ['all', ['has', 'v'], ['has', 'w']],
    inconnu: ['any', ['!', ['has', 'v']], ['!', ['has', 'w']]],
  };
}

/** Colour of a territory by its value: the only thing that changes with the bounds. */
export function couleurCarte(carte: CarteTerritoires | null): ExpressionSpecification | string {
  if (carte === null) return COULEUR_INCONNU;
  const { bornes, bornesSecondaires, secondaire, variable } = carte;
  if (secondaire === null) return etager(V, bornes, couleursClasses(decrire(variable), bornes));
  return etager(
    W,
    bornesSecondaires,
    listCouleursBivariees(carte).map((couleurs) => etager(V, bornes, couleurs)),
  );
}

/** A step expression over inner bounds, or the only value there is. */
function etager(
  entree: ExpressionSpecification,
  bornes: readonly number[],
  valeurs: readonly (ExpressionSpecification | string)[],
): ExpressionSpecification | string {
  const [premiere, ...suivantes] = valeurs;
  if (premiere === undefined) return COULEUR_INCONNU;
  if (suivantes.length === 0) return premiere;
  return [
    'step',
    entree,
    premiere,
    ...suivantes.flatMap((valeur, k) => [bornes[k + 1] as number, valeur]),
  ] as unknown as ExpressionSpecification;
}

/** Room between the middle of a circle and the name beside it, in sizes of text. */
function ecartNoms(carte: CarteTerritoires | null): ExpressionSpecification | number {
  if (carte === null || carte.valeursSymboles === null) return 0;
  const { coefficient } = createEchelleSymboles(carte.valeursSymboles);
  return ['+', 0.2, ['*', coefficient / TAILLE_NOMS_PX, ['sqrt', ['abs', ['coalesce', ['get', 's'], 0]]]]];
}

function rayonCarte(
  carte: CarteTerritoires | null,
  agrandissement: number,
): ExpressionSpecification | number {
  if (carte === null || carte.valeursSymboles === null) return 0;
  const { coefficient } = createEchelleSymboles(carte.valeursSymboles);
  return ['*', coefficient * agrandissement, ['sqrt', ['abs', ['get', 's']]]];
}
