import { PRECISIONS, type TableCommunes } from './commune';
import { groupByPoint } from './group-by-point';

const COMMUNE = PRECISIONS.indexOf('commune');

/**
 * The ground figures are computed on: groups of communes that share a point, which nothing can tell apart (a
 * commune alone once its official point is known). Cities made of arrondissements are there by their arrondissements.
 */
export interface Mailles {
  readonly nombre: number;
  /** WGS84 degrees, always known. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Rows of the communes of maille m: `lignes[debuts[m] … debuts[m + 1])`, the most populous first. */
  readonly debuts: Uint32Array;
  readonly lignes: Uint32Array;
  /** Row of the most populous commune of each maille, which names it. */
  readonly premiere: Int32Array;
  /** Maille of each commune row, -1 for one without a point; a city of arrondissements has none of its own. */
  readonly parCommune: Int32Array;
  /** 1 when its point is an approximation. */
  readonly approchee: Uint8Array;
}

/** Groups the communes in force by département and point. */
export function createMailles(communes: TableCommunes): Mailles {
  const groupes = groupByPoint(communes);
  const nombre = groupes.length;
  const longitude = new Float64Array(nombre);
  const latitude = new Float64Array(nombre);
  const debuts = new Uint32Array(nombre + 1);
  const premiere = new Int32Array(nombre);
  const approchee = new Uint8Array(nombre);
  const parCommune = new Int32Array(communes.nombre).fill(-1);
  const lignes: number[] = [];
  groupes.forEach((groupe, m) => {
    [longitude[m], latitude[m]] = groupe.point as [number, number];
    const rangees = [...groupe.lignes].sort(
      (a, b) => (communes.population[b] as number) - (communes.population[a] as number) || a - b,
    );
    premiere[m] = rangees[0] as number;
    approchee[m] = communes.precision[rangees[0] as number] === COMMUNE ? 0 : 1;
    for (const ligne of rangees) parCommune[ligne] = m;
    lignes.push(...rangees);
    debuts[m + 1] = lignes.length;
  });
  // Déléguées and associées stand with their commune.
  for (let i = 0; i < communes.nombre; i += 1) {
    const parent = communes.parent[i] as number;
    if (parCommune[i] === -1 && parent >= 0) parCommune[i] = parCommune[parent] as number;
  }
  return {
    nombre,
    longitude,
    latitude,
    debuts,
    lignes: Uint32Array.from(lignes),
    premiere,
    parCommune,
    approchee,
  };
}
