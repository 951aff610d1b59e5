import { computeTerrain } from '../equipement/compute-terrain';
import { GENRES_COMMUNE, PRECISIONS, type TableCommunes } from '../territoire/commune';
import type { EtendueResolue } from '../territoire/etendue';
import { readRattachement } from '../territoire/read-rattachement';
import type { Socle } from '../territoire/socle';
import { computeBords } from './bords';
import type { MinutesService } from './compute-minutes-service';
import type { Service } from './services';
import { readCible } from './terrain';

/**
 * Communes with their minutes to a service, column-wise: 35,000 of them cross from the engine to the page at once.
 * A city of arrondissements is there by them.
 */
export interface CommunesAcces {
  readonly codes: readonly string[];
  readonly noms: readonly string[];
  /** INSEE codes. */
  readonly departements: readonly string[];
  /** WGS84 degrees. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  /** To the nearest; NaN when none can be reached. */
  readonly minutes: Float64Array;
  /** 0 where the user's table tells the time. */
  readonly estimees: Uint8Array;
  /** 1 where the commune's point is approximate. */
  readonly approchees: Uint8Array;
  /** 1 where the offer that is not loaded begins nearer than the nearest service found. */
  readonly bords: Uint8Array;
  /** Inhabitants, those of 75 and over, those the service is for; NaN unknown. */
  readonly habitants: Float64Array;
  readonly plus75: Float64Array;
  readonly cible: Float64Array;
}

/** Communes of an extent that bear figures: rows of the table and the maille of each, in the order of codes. */
export interface CommunesEtendue {
  readonly lignes: Uint32Array;
  readonly mailles: Uint32Array;
  /** Communes of the loaded départements in the extent that have no point: in no figure. */
  readonly sansPoint: number;
  /** Share of `lignes` whose point is approximate, 0 without any. */
  readonly partApprochee: number;
}

const EXACTE = PRECISIONS.indexOf('commune');

/**
 * 1 when the point of a commune row is approximate: its own precision, since a commune placed by its postcode may
 * stand exactly on the known point of a neighbour, in the same maille.
 */
export function approchee({ precision }: TableCommunes, ligne: number): number {
  return precision[ligne] === EXACTE ? 0 : 1;
}

/**
 * Those of an extent (null for all that is loaded), on the ground that rates are reckoned on: beside whole
 * départements, the inhabitants of one that a few establishments stand for would be told far from everything.
 */
export function listCommunesEtendue(socle: Socle, etendue: EtendueResolue | null): CommunesEtendue {
  const { mailles, contexte } = socle;
  const { communes } = contexte;
  const dedans = computeTerrain(socle, etendue).communes;
  const paires: (readonly [ligne: number, maille: number])[] = [];
  const places = new Uint8Array(communes.nombre);
  let approchees = 0;
  for (let m = 0; m < mailles.nombre; m += 1) {
    for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
      const ligne = mailles.lignes[k] as number;
      places[readRattachement(communes, ligne)] = 1;
      if (dedans[ligne] !== 1) continue;
      paires.push([ligne, m]);
      approchees += approchee(communes, ligne);
    }
  }
  const plaine = GENRES_COMMUNE.indexOf('commune');
  let sansPoint = 0;
  for (let i = 0; i < communes.nombre; i += 1)
    if (communes.genre[i] === plaine && places[i] === 0 && dedans[i] === 1) sansPoint += 1;
  paires.sort(([a], [b]) => a - b);
  return {
    lignes: Uint32Array.from(paires, ([ligne]) => ligne),
    mailles: Uint32Array.from(paires, ([, maille]) => maille),
    sansPoint,
    partApprochee: paires.length === 0 ? 0 : approchees / paires.length,
  };
}

/** The columns of some communes, in their order. */
export function createCommunesAcces(
  socle: Socle,
  { lignes, mailles: siennes }: Pick<CommunesEtendue, 'lignes' | 'mailles'>,
  service: Service,
  { minutes, estimees }: MinutesService,
): CommunesAcces {
  const { mailles, population, contexte } = socle;
  const { communes } = contexte;
  const bords = computeBords(socle);
  const textes = (colonne: readonly string[]): string[] => Array.from(lignes, (i) => colonne[i] as string);
  return {
    codes: textes(communes.code),
    noms: textes(communes.nom),
    departements: textes(communes.codeDepartement),
    longitudes: Float64Array.from(siennes, (m) => mailles.longitude[m] as number),
    latitudes: Float64Array.from(siennes, (m) => mailles.latitude[m] as number),
    minutes: Float64Array.from(siennes, (m) => minutes[m] as number),
    estimees: Uint8Array.from(siennes, (m) => estimees[m] as number),
    approchees: Uint8Array.from(lignes, (i) => approchee(communes, i)),
    // No service at all is further than any edge.
    bords: Uint8Array.from(siennes, (m) => {
      const duree = minutes[m] as number;
      return (bords[m] as number) < (Number.isNaN(duree) ? Number.POSITIVE_INFINITY : duree) ? 1 : 0;
    }),
    habitants: Float64Array.from(lignes, (i) => population.total[i] as number),
    plus75: Float64Array.from(lignes, (i) => population.tranches.plus75[i] as number),
    cible: Float64Array.from(lignes, (i) => readCible(population, service.tranches, i) ?? Number.NaN),
  };
}
