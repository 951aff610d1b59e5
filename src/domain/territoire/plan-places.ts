import type { Point } from './projection-equivalente';
import { ConstructeurTopologie, type Topologie } from './topologie';

/** An edge that can be replaced: `de` is then -1. */
export interface AretePlan {
  de: number;
  readonly vers: number;
  readonly gauche: number;
  readonly droite: number;
}

/** Cells of the index of edges, degrees. */
const CASE_DEGRES = 0.1;
const COLONNES = 10_000;

/** The outline of a place, ready for point tests. */
interface Bord {
  readonly bouts: Float64Array;
  readonly ouest: number;
  readonly sud: number;
  readonly est: number;
  readonly nord: number;
}

/** West, south, east, north. */
type Cadre = [number, number, number, number];

/** A topology being changed edge by edge, searched by place and by rectangle. */
export class PlanPlaces {
  readonly constructeur = new ConstructeurTopologie();
  private readonly aretes: AretePlan[] = [];
  private readonly parPlace = new Map<number, Set<AretePlan>>();
  /** Made at the first test of a place, forgotten when one of its edges changes. */
  private readonly bords = new Map<number, Bord>();
  /** Rectangles that hold the places, made at the first search. */
  private cadres: Map<number, Cadre> | null = null;
  private cases: Map<number, AretePlan[]> | null = null;

  constructor({ x, y, de, vers, gauche, droite }: Topologie) {
    for (let s = 0; s < x.length; s += 1) this.constructeur.sommet(x[s] as number, y[s] as number);
    for (let a = 0; a < de.length; a += 1)
      this.add({
        de: de[a] as number,
        vers: vers[a] as number,
        gauche: gauche[a] as number,
        droite: droite[a] as number,
      });
  }

  build(): Topologie {
    for (const { de, vers, gauche, droite } of this.aretes)
      if (de >= 0) this.constructeur.arete(de, vers, gauche, droite);
    return this.constructeur.build();
  }

  add(arete: AretePlan): void {
    this.aretes.push(arete);
    for (const place of [arete.gauche, arete.droite]) {
      if (place < 0) continue;
      const siennes = this.parPlace.get(place);
      if (siennes === undefined) this.parPlace.set(place, new Set([arete]));
      else siennes.add(arete);
      this.bords.delete(place);
    }
    if (this.cadres !== null) extend(this.cadres, arete, this.constructeur);
    if (this.cases !== null) index(this.cases, arete, this.constructeur);
  }

  remove(arete: AretePlan): void {
    for (const place of [arete.gauche, arete.droite]) {
      this.parPlace.get(place)?.delete(arete);
      this.bords.delete(place);
    }
    arete.de = -1;
  }

  /** true when the point is in the place. */
  isDans(place: number, [lon, lat]: Point): boolean {
    const { bouts, ouest, sud, est, nord } = this.readBord(place);
    if (lon < ouest || lon > est || lat < sud || lat > nord) return false;
    let dedans = false;
    for (let k = 0; k < bouts.length; k += 4) {
      const [px, py] = [bouts[k] as number, bouts[k + 1] as number];
      const [qx, qy] = [bouts[k + 2] as number, bouts[k + 3] as number];
      if (py > lat !== qy > lat && lon < ((qx - px) * (lat - py)) / (qy - py) + px) dedans = !dedans;
    }
    return dedans;
  }

  /** Place the point lies in, -1 at sea. */
  findPlace(point: Point): number {
    this.cadres ??= this.measureCadres();
    const [lon, lat] = point;
    for (const [place, [ouest, sud, est, nord]] of this.cadres)
      if (lon >= ouest && lon <= est && lat >= sud && lat <= nord && this.isDans(place, point)) return place;
    return -1;
  }

  /** Edges whose cells meet the rectangle, each at least once. */
  *listAretes(ouest: number, sud: number, est: number, nord: number): Generator<AretePlan> {
    if (this.cases === null) {
      this.cases = new Map();
      for (const arete of this.aretes) if (arete.de >= 0) index(this.cases, arete, this.constructeur);
    }
    for (let c = cellule(ouest); c <= cellule(est); c += 1)
      for (let l = cellule(sud); l <= cellule(nord); l += 1)
        for (const arete of this.cases.get(c * COLONNES + l) ?? []) if (arete.de >= 0) yield arete;
  }

  private measureCadres(): Map<number, Cadre> {
    const cadres = new Map<number, Cadre>();
    for (const arete of this.aretes) if (arete.de >= 0) extend(cadres, arete, this.constructeur);
    return cadres;
  }

  private readBord(place: number): Bord {
    const deja = this.bords.get(place);
    if (deja !== undefined) return deja;
    const { x, y } = this.constructeur;
    const siennes = this.parPlace.get(place) ?? new Set<AretePlan>();
    const bouts = new Float64Array(siennes.size * 4);
    let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
    let k = 0;
    for (const { de, vers } of siennes) {
      for (const s of [de, vers]) {
        const [px, py] = [x[s] as number, y[s] as number];
        bouts[k] = px;
        bouts[k + 1] = py;
        k += 2;
        ouest = Math.min(ouest, px);
        est = Math.max(est, px);
        sud = Math.min(sud, py);
        nord = Math.max(nord, py);
      }
    }
    const bord = { bouts, ouest, sud, est, nord };
    this.bords.set(place, bord);
    return bord;
  }
}

function extend(
  cadres: Map<number, Cadre>,
  { de, vers, gauche, droite }: AretePlan,
  { x, y }: Pick<ConstructeurTopologie, 'x' | 'y'>,
): void {
  for (const place of [gauche, droite]) {
    if (place < 0) continue;
    const cadre = cadres.get(place) ?? [Infinity, Infinity, -Infinity, -Infinity];
    cadre[0] = Math.min(cadre[0], x[de] as number, x[vers] as number);
    cadre[1] = Math.min(cadre[1], y[de] as number, y[vers] as number);
    cadre[2] = Math.max(cadre[2], x[de] as number, x[vers] as number);
    cadre[3] = Math.max(cadre[3], y[de] as number, y[vers] as number);
    cadres.set(place, cadre);
  }
}

function cellule(degres: number): number {
  return Math.floor(degres / CASE_DEGRES);
}

function index(
  cases: Map<number, AretePlan[]>,
  arete: AretePlan,
  { x, y }: Pick<ConstructeurTopologie, 'x' | 'y'>,
): void {
  const [ax, ay] = [x[arete.de] as number, y[arete.de] as number];
  const [bx, by] = [x[arete.vers] as number, y[arete.vers] as number];
  for (let c = cellule(Math.min(ax, bx)); c <= cellule(Math.max(ax, bx)); c += 1)
    for (let l = cellule(Math.min(ay, by)); l <= cellule(Math.max(ay, by)); l += 1) {
      const cle = c * COLONNES + l;
      const siennes = cases.get(cle);
      if (siennes === undefined) cases.set(cle, [arete]);
      else siennes.push(arete);
    }
}
