import { createCodesLieux } from '../geo/codes-lieux';
import { distanceKm } from '../geo/distance-km';
import { IndexSpatial } from '../geo/index-spatial';
import type { Lieux, Minutes } from '../geo/lieux';
import { createMinutes } from '../geo/lieux';
import { createTempsConnus, type TempsConnus } from '../geo/temps-connus';
import type { ParametresTemps } from '../geo/temps-trajet';
import { locateEtablissements } from '../scoring/locate-etablissements';
import type { MatriceTemps } from '../table/annexes';
import type { Contexte } from './contexte';
import { ROLES } from './nomenclature';

/** First radius searched, then doubled until enough are found; beyond the last one nobody is a neighbour. */
const PREMIER_RAYON_MIN = 10;
const DERNIER_RAYON_MIN = 320;

export interface Voisin {
  readonly ligne: number;
  readonly distanceKm: number;
  readonly dureeMin: number;
  /** false when the user's tables tell the time, true when the model estimates it. */
  readonly estimee: boolean;
}

/** What is needed to find neighbours, made once per offer. */
export interface Voisinage {
  readonly lieux: Lieux;
  readonly minutes: Minutes;
  /** Establishments of the medico-social and health offer only. */
  readonly index: IndexSpatial;
  readonly connus: TempsConnus | null;
}

/** `densiteHabKm2` has one value per row of the communes, NaN unknown; `parametres` and `matrices` are the user's. */
export function createVoisinage(
  contexte: Contexte,
  densiteHabKm2: Float32Array,
  parametres: ParametresTemps,
  matrices: readonly MatriceTemps[] = [],
): Voisinage {
  const { etablissements: et } = contexte.offre;
  const lieux = locateEtablissements({ ...contexte, densiteHabKm2 }, []);
  const connus = createTempsConnus(matrices, createCodesLieux(et, contexte.communes, [], matrices));
  const minutes = createMinutes(lieux, parametres, connus);
  const exclu = ROLES.indexOf('exclu');
  const retenus: number[] = [];
  for (let i = 0; i < et.nombre; i += 1) if (et.role[i] !== exclu) retenus.push(i);
  return { lieux, minutes, index: new IndexSpatial(lieux, minutes, parametres, retenus, connus), connus };
}

/** The `limite` establishments of the offer nearest to row `ligne` in estimated time, itself left out. */
export function findVoisins(voisinage: Voisinage, ligne: number, limite: number): readonly Voisin[] {
  const { lieux, index, connus } = voisinage;
  for (let rayon = PREMIER_RAYON_MIN; ; rayon *= 2) {
    const proches = index.findProches(ligne, rayon).filter(({ lieu }) => lieu !== ligne);
    if (proches.length < limite && rayon < DERNIER_RAYON_MIN) continue;
    return proches.slice(0, limite).map(({ lieu, minutes }) => ({
      ligne: lieu,
      distanceKm: distanceLieux(lieux, ligne, lieu),
      dureeMin: minutes,
      estimee: connus === null || Number.isNaN(connus.minutes(ligne, lieu)),
    }));
  }
}

/** Rows ordered by crow-fly distance from `ligne`; those without a position last, by FINESS number. */
export function orderParDistance(
  contexte: Contexte,
  ligne: number,
  lignes: readonly number[],
): readonly number[] {
  const { longitude, latitude } = contexte.offre.etablissements;
  const distances = new Map(
    lignes.map((autre) => {
      const km = distanceKm(
        longitude[ligne] as number,
        latitude[ligne] as number,
        longitude[autre] as number,
        latitude[autre] as number,
      );
      return [autre, Number.isNaN(km) ? Number.POSITIVE_INFINITY : km];
    }),
  );
  return [...lignes].sort((a, b) => {
    const da = distances.get(a) as number;
    const db = distances.get(b) as number;
    return da === db ? a - b : da - db;
  });
}

function distanceLieux({ longitude, latitude }: Lieux, a: number, b: number): number {
  return distanceKm(
    longitude[a] as number,
    latitude[a] as number,
    longitude[b] as number,
    latitude[b] as number,
  );
}
