import { computeTerrain, type Terrain } from '../equipement/compute-terrain';
import { GENRES_COMMUNE, PRECISIONS } from '../territoire/commune';
import type { EtendueResolue } from '../territoire/etendue';
import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import type { CarteTerritoires } from './carte-territoires';

const EXACTE = PRECISIONS.indexOf('commune');
const PLAINE = GENRES_COMMUNE.indexOf('commune');

/** Territories that a map shows. */
interface ChoixTerritoires {
  /** Ranks of the territories in the level, ascending. */
  readonly presents: Int32Array;
  /** Row among them of each territory of the level, -1 outside. */
  readonly rangs: Int32Array;
  /** Communes and establishments that count. */
  readonly terrain: Terrain;
  readonly territoires: Pick<
    CarteTerritoires,
    'codes' | 'noms' | 'centres' | 'emprises' | 'partApprochee' | 'emprise'
  >;
}

/**
 * Territories that touch the extent, on the ground that rates are reckoned on: in a département whose offer is not
 * loaded, establishments unknown would be read as none. A territory without an outline stands at the middle of its places.
 */
export function selectTerritoires(
  socle: Socle,
  { codes, noms, parCommune }: Decoupage,
  etendue: EtendueResolue,
  formes: { readonly centres: Float64Array; readonly emprises: Float64Array },
): ChoixTerritoires {
  const { contexte, mailles } = socle;
  const { communes } = contexte;
  const terrain = computeTerrain(socle, etendue);
  const vus = new Uint32Array(codes.length);
  let nombre = 0;
  let approches = 0;
  for (let ligne = 0; ligne < communes.nombre; ligne += 1) {
    const territoire = parCommune[ligne] as number;
    if (communes.genre[ligne] !== PLAINE || territoire < 0 || terrain.communes[ligne] !== 1) continue;
    vus[territoire] = (vus[territoire] as number) + 1;
    nombre += 1;
    if (communes.precision[ligne] !== EXACTE) approches += 1;
  }
  const points = new Points(codes.length);
  for (let m = 0; m < mailles.nombre; m += 1) {
    for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
      const ligne = mailles.lignes[k] as number;
      const territoire = parCommune[ligne] as number;
      if (territoire >= 0 && terrain.communes[ligne] === 1)
        points.add(territoire, mailles.longitude[m] as number, mailles.latitude[m] as number);
    }
  }
  const presents = Int32Array.from(vus.keys()).filter((t) => (vus[t] as number) > 0);
  const rangs = new Int32Array(codes.length).fill(-1);
  const centres = new Float64Array(presents.length * 2);
  const emprises = new Float64Array(presents.length * 4);
  presents.forEach((t, rang) => {
    rangs[t] = rang;
    const dessinee = !Number.isNaN(formes.centres[t * 2]);
    centres.set(dessinee ? formes.centres.subarray(t * 2, t * 2 + 2) : points.centre(t), rang * 2);
    emprises.set(dessinee ? formes.emprises.subarray(t * 4, t * 4 + 4) : points.emprise(t), rang * 4);
  });
  return {
    presents,
    rangs,
    terrain,
    territoires: {
      codes: Array.from(presents, (t) => codes[t] as string),
      noms: Array.from(presents, (t) => noms[t] as string),
      centres,
      emprises,
      partApprochee: nombre === 0 ? 0 : approches / nombre,
      emprise: unite(emprises),
    },
  };
}

/** Points of each territory, added up. */
class Points {
  private readonly nombres: Uint32Array;
  private readonly sommes: Float64Array;
  private readonly cotes: Float64Array;

  constructor(nombre: number) {
    this.nombres = new Uint32Array(nombre);
    this.sommes = new Float64Array(nombre * 2);
    this.cotes = new Float64Array(nombre * 4);
    for (let t = 0; t < nombre; t += 1) this.cotes.set([Infinity, Infinity, -Infinity, -Infinity], t * 4);
  }

  add(t: number, longitude: number, latitude: number): void {
    this.nombres[t] = (this.nombres[t] as number) + 1;
    this.sommes[t * 2] = (this.sommes[t * 2] as number) + longitude;
    this.sommes[t * 2 + 1] = (this.sommes[t * 2 + 1] as number) + latitude;
    const [ouest, sud, est, nord] = this.lire(t);
    this.cotes.set(
      [
        Math.min(ouest, longitude),
        Math.min(sud, latitude),
        Math.max(est, longitude),
        Math.max(nord, latitude),
      ],
      t * 4,
    );
  }

  /** NaN without a point. */
  centre(t: number): [number, number] {
    const nombre = this.nombres[t] as number;
    return [(this.sommes[t * 2] as number) / nombre, (this.sommes[t * 2 + 1] as number) / nombre];
  }

  emprise(t: number): [number, number, number, number] {
    if (this.nombres[t] === 0) return [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    return this.lire(t);
  }

  private lire(t: number): [number, number, number, number] {
    return [...this.cotes.subarray(t * 4, t * 4 + 4)] as [number, number, number, number];
  }
}

function unite(emprises: Float64Array): readonly [number, number, number, number] | null {
  let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < emprises.length; k += 4) {
    if (Number.isNaN(emprises[k])) continue;
    ouest = Math.min(ouest, emprises[k] as number);
    sud = Math.min(sud, emprises[k + 1] as number);
    est = Math.max(est, emprises[k + 2] as number);
    nord = Math.max(nord, emprises[k + 3] as number);
  }
  return ouest > est ? null : [ouest, sud, est, nord];
}
