import { cleDonut } from '../../domain/cartographie/donut';
import {
  COUCHES_TUILE_CHANGEMENTS,
  ETENDUE_TUILE,
  type ProprietesAmasChangements,
  type ProprietesChangement,
  UNITES_PAR_PIXEL,
  ZOOM_TRAJETS,
} from '../../domain/cartographie/schema-tuiles';
import { type Changement, GENRES_CHANGEMENT } from '../../domain/comparaison/changement';
import { composerTuile } from './composer-tuile';
import { createSource } from './create-source';
import { encoderTuile, type LigneTuile, type PointTuile } from './encoder-tuile';
import { compositionDe } from './indexer-amas';
import { mercatorX, mercatorY } from './mercator';

/** What the tiles say of a change. */
export type ChangementPlace = Pick<
  Changement,
  'genre' | 'numeroFiness' | 'nom' | 'longitude' | 'latitude' | 'longitudeAvant' | 'latitudeAvant'
>;

/** Tiles of a comparison. */
export interface TuilesChangements {
  /** Mapbox vector tile (see `domain/cartographie/schema-tuiles`); an empty buffer when there is nothing. */
  tuile(z: number, x: number, y: number): ArrayBuffer;
}

/** From a former to a new place, on the Mercator square. */
interface Trajet {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly numero: string;
}

/** Room around a tile within which a line is still drawn: its width and its ends. */
const MARGE_PX = 16;

/** Makes the tiles of the changes between two vintages; those without a position are left out. */
export function createTuilesChangements(changements: readonly ChangementPlace[]): TuilesChangements {
  const points = {
    longitude: Float64Array.from(changements, ({ longitude }) => longitude ?? Number.NaN),
    latitude: Float64Array.from(changements, ({ latitude }) => latitude ?? Number.NaN),
    genre: Uint8Array.from(changements, ({ genre }) => GENRES_CHANGEMENT.indexOf(genre)),
    approche: new Uint8Array(changements.length),
  };
  const tous = Uint32Array.from(changements.keys());
  const source = createSource(points, tous, {
    decrirePoint: (indice) => {
      const { numeroFiness, nom } = changements[indice] as ChangementPlace;
      return {
        genre: points.genre[indice] as number,
        numero: numeroFiness,
        nom,
      } satisfies ProprietesChangement;
    },
    decrireAmas: (cumul, pile) => {
      const composition = compositionDe(cumul).slice(0, GENRES_CHANGEMENT.length);
      return {
        nombre: cumul.nombre,
        pile,
        composition: composition.join(','),
        donut: cleDonut(composition, cumul.nombre),
      } satisfies ProprietesAmasChangements;
    },
  });
  const trajets = changements.flatMap(lireTrajet);
  return {
    tuile: (z, x, y) => {
      const contenu = composerTuile(source, z, x, y);
      const { lignes, departs } = z >= ZOOM_TRAJETS ? tracerTrajets(trajets, z, x, y) : AUCUN_TRAJET;
      return encoderTuile({
        [COUCHES_TUILE_CHANGEMENTS.trajets]: lignes,
        [COUCHES_TUILE_CHANGEMENTS.departs]: departs,
        [COUCHES_TUILE_CHANGEMENTS.liens]: contenu.liens,
        [COUCHES_TUILE_CHANGEMENTS.ancres]: contenu.ancres,
        [COUCHES_TUILE_CHANGEMENTS.amas]: contenu.amas,
        [COUCHES_TUILE_CHANGEMENTS.changements]: contenu.points,
      });
    },
  };
}

const AUCUN_TRAJET = { lignes: [], departs: [] };

function lireTrajet(changement: ChangementPlace): readonly Trajet[] {
  const { genre, longitude, latitude, longitudeAvant, latitudeAvant, numeroFiness } = changement;
  if (genre !== 'deplacement' || longitude === null || latitude === null) return [];
  if (longitudeAvant === null || latitudeAvant === null) return [];
  return [
    {
      x1: mercatorX(longitudeAvant),
      y1: mercatorY(latitudeAvant),
      x2: mercatorX(longitude),
      y2: mercatorY(latitude),
      numero: numeroFiness,
    },
  ];
}

/** Lines that cross the tile, cut around it, and the former places that lie in it. */
function tracerTrajets(
  trajets: readonly Trajet[],
  z: number,
  tx: number,
  ty: number,
): { readonly lignes: readonly LigneTuile[]; readonly departs: readonly PointTuile[] } {
  const echelle = 2 ** z * ETENDUE_TUILE;
  const marge = MARGE_PX * UNITES_PAR_PIXEL;
  const lignes: LigneTuile[] = [];
  const departs: PointTuile[] = [];
  for (const { numero, ...trajet } of trajets) {
    const x1 = trajet.x1 * echelle - tx * ETENDUE_TUILE;
    const y1 = trajet.y1 * echelle - ty * ETENDUE_TUILE;
    const x2 = trajet.x2 * echelle - tx * ETENDUE_TUILE;
    const y2 = trajet.y2 * echelle - ty * ETENDUE_TUILE;
    const coupe = couper(x1, y1, x2, y2, -marge, ETENDUE_TUILE + marge);
    if (coupe === null) continue;
    const [debut, fin] = coupe;
    lignes.push({
      x1: Math.round(x1 + (x2 - x1) * debut),
      y1: Math.round(y1 + (y2 - y1) * debut),
      x2: Math.round(x1 + (x2 - x1) * fin),
      y2: Math.round(y1 + (y2 - y1) * fin),
      proprietes: { numero },
    });
    if (debut === 0) departs.push({ x: Math.round(x1), y: Math.round(y1), proprietes: { numero } });
  }
  return { lignes, departs };
}

/** Part of a segment, in shares of its length, within the square from `min` to `max`; null when none. */
function couper(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  min: number,
  max: number,
): readonly [debut: number, fin: number] | null {
  let debut = 0;
  let fin = 1;
  for (const [origine, ecart] of [
    [x1, x2 - x1],
    [y1, y2 - y1],
  ] as const) {
    if (ecart === 0) {
      if (origine < min || origine > max) return null;
      continue;
    }
    const a = (min - origine) / ecart;
    const b = (max - origine) / ecart;
    debut = Math.max(debut, Math.min(a, b));
    fin = Math.min(fin, Math.max(a, b));
    if (debut >= fin) return null;
  }
  return [debut, fin];
}
