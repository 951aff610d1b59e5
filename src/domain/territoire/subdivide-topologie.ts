import { Delaunay } from 'd3';
import { type AreteVoronoi, listAretesVoronoi } from './aretes-voronoi';
import type { Point } from './projection-equivalente';
import { ConstructeurTopologie, DEHORS, type Topologie } from './topologie';

/** A point that takes what is nearest to it in its place. */
export interface SiteTopologie {
  readonly longitude: number;
  readonly latitude: number;
  /** Place of the topology it is in. */
  readonly place: number;
}

const RADIAN = Math.PI / 180;
/** Sites on one point of this grid (about 1 m) are one: no border can be drawn between them. */
const POINTS_PAR_DEGRE = 1e5;

/** Where the border between two sites meets an edge of the outline. */
interface Coupure {
  /** Rank along the edge, in ]0, 1[. */
  readonly part: number;
  readonly sommet: number;
  /** true when it lies on the left side of the edge. */
  readonly aGauche: boolean;
  /** Sites before and after, walking along the edge. */
  readonly avant: number;
  readonly apres: number;
}

/**
 * Shares each place out between its sites, to the nearest: Voronoi cells cut by the outline of the place. Places of
 * the answer are ranks of `sites`; a place without site becomes DEHORS. Of sites on one point the first takes all.
 */
export function subdivideTopologie(topologie: Topologie, sites: readonly SiteTopologie[]): Topologie {
  const { x, y, de, vers, gauche, droite } = topologie;
  const constructeur = new ConstructeurTopologie();
  // The same positions bear the same numbers.
  for (let s = 0; s < x.length; s += 1) constructeur.sommet(x[s] as number, y[s] as number);
  const parPlace = new Map<number, number[]>();
  sites.forEach(({ place }, rang) => {
    if (place < 0) return;
    const siens = parPlace.get(place);
    if (siens === undefined) parPlace.set(place, [rang]);
    else siens.push(rang);
  });
  const bords = new Map<number, number[]>();
  for (let a = 0; a < de.length; a += 1) {
    for (const place of [gauche[a] as number, droite[a] as number]) {
      // A lone site has the whole place.
      if ((parPlace.get(place)?.length ?? 0) < 2) continue;
      const siens = bords.get(place);
      if (siens === undefined) bords.set(place, [a]);
      else siens.push(a);
    }
  }
  const coupures = new Map<number, Coupure[]>();
  const cellules = new Map<number, Cellules>();
  for (const [place, siens] of parPlace) {
    if (siens.length === 1) continue;
    const cellule = new Cellules(topologie, place, bords.get(place) ?? [], sites, siens);
    cellules.set(place, cellule);
    cellule.cut(constructeur, coupures);
  }
  const siteDe = (place: number, a: number): number =>
    cellules.get(place)?.findSiteBord(a) ?? parPlace.get(place)?.[0] ?? DEHORS;
  for (let a = 0; a < de.length; a += 1) {
    const siennes = (coupures.get(a) ?? []).sort((p, q) => p.part - q.part);
    const premiere = (aGauche: boolean): number | undefined =>
      siennes.find((coupure) => coupure.aGauche === aGauche)?.avant;
    let g = premiere(true) ?? siteDe(gauche[a] as number, a);
    let d = premiere(false) ?? siteDe(droite[a] as number, a);
    let depart = de[a] as number;
    for (const { sommet, aGauche, apres } of siennes) {
      constructeur.arete(depart, sommet, g, d, a);
      depart = sommet;
      if (aGauche) g = apres;
      else d = apres;
    }
    constructeur.arete(depart, vers[a] as number, g, d, a);
  }
  return constructeur.build();
}

/** The cells of one place, in a plane where a degree of longitude is as long as one of latitude. */
class Cellules {
  private readonly topologie: Topologie;
  private readonly place: number;
  private readonly bord: readonly number[];
  /** Both ends of each edge of the outline: px, py, qx, qy. */
  private readonly bouts: Float64Array;
  /** Rank of each site kept, one per point. */
  private readonly rangs: readonly number[];
  private readonly points: readonly Point[];
  private readonly cosinus: number;
  private readonly delaunay: Delaunay<[number, number]> | null;

  constructor(
    topologie: Topologie,
    place: number,
    bord: readonly number[],
    sites: readonly SiteTopologie[],
    siens: readonly number[],
  ) {
    this.topologie = topologie;
    this.place = place;
    this.bord = bord;
    const [premier] = siens;
    this.cosinus = Math.cos((sites[premier as number]?.latitude ?? 0) * RADIAN);
    const vus = new Set<string>();
    this.rangs = siens.filter((rang) => {
      const { longitude, latitude } = sites[rang] as SiteTopologie;
      const cle = `${Math.round(longitude * POINTS_PAR_DEGRE)} ${Math.round(latitude * POINTS_PAR_DEGRE)}`;
      return !vus.has(cle) && vus.add(cle);
    });
    this.points = this.rangs.map((rang): Point => {
      const { longitude, latitude } = sites[rang] as SiteTopologie;
      return [longitude * this.cosinus, latitude];
    });
    const { x, y, de, vers } = topologie;
    this.bouts = Float64Array.from(
      bord.flatMap((a) =>
        [de[a] as number, vers[a] as number].flatMap((s) => [
          (x[s] as number) * this.cosinus,
          y[s] as number,
        ]),
      ),
    );
    this.delaunay =
      this.rangs.length < 2 ? null : Delaunay.from(this.points.map(([px, py]): [number, number] => [px, py]));
  }

  /** Draws the borders between cells inside the outline, and notes where they meet it. */
  cut(constructeur: ConstructeurTopologie, coupures: Map<number, Coupure[]>): void {
    for (const arete of listAretesVoronoi(this.points)) {
      const rencontres = this.meet(arete, constructeur, coupures);
      const gauche = this.rangs[arete.gauche] as number;
      const droite = this.rangs[arete.droite] as number;
      let dedans = rencontres[0] === undefined ? this.isDedans(arete.de) : rencontres[0].sort;
      // Ends outside are never drawn: they get no number.
      let ici = dedans ? this.number(constructeur, arete.de) : -1;
      for (const { sommet, sort } of rencontres) {
        // Two outlines met at one point: what lies between them is nothing.
        if (dedans && sort) constructeur.arete(ici, sommet, gauche, droite);
        dedans = !sort;
        ici = sommet;
      }
      if (dedans) constructeur.arete(ici, this.number(constructeur, arete.vers), gauche, droite);
    }
  }

  /** Site that holds an edge of the outline which no border meets. */
  findSiteBord(a: number): number {
    if (this.delaunay === null) return this.rangs[0] as number;
    const { x, y, de, vers } = this.topologie;
    const [p, q] = [de[a] as number, vers[a] as number];
    const milieuX = (((x[p] as number) + (x[q] as number)) / 2) * this.cosinus;
    return this.rangs[this.delaunay.find(milieuX, ((y[p] as number) + (y[q] as number)) / 2)] as number;
  }

  private number(constructeur: ConstructeurTopologie, [x, y]: Point): number {
    return constructeur.sommet(x / this.cosinus, y);
  }

  /** Where a border crosses the outline, in its order, and whether it leaves the place there. */
  private meet(
    { de: [ax, ay], vers: [bx, by], gauche, droite }: AreteVoronoi,
    constructeur: ConstructeurTopologie,
    coupures: Map<number, Coupure[]>,
  ): readonly { readonly sommet: number; readonly sort: boolean }[] {
    const rencontres: { readonly rang: number; readonly sommet: number; readonly sort: boolean }[] = [];
    const [ouest, est] = ax < bx ? [ax, bx] : [bx, ax];
    const [sud, nord] = ay < by ? [ay, by] : [by, ay];
    for (let k = 0; k < this.bord.length; k += 1) {
      const px = this.bouts[4 * k] as number;
      const py = this.bouts[4 * k + 1] as number;
      const qx = this.bouts[4 * k + 2] as number;
      const qy = this.bouts[4 * k + 3] as number;
      if ((px < ouest && qx < ouest) || (px > est && qx > est)) continue;
      if ((py < sud && qy < sud) || (py > nord && qy > nord)) continue;
      const coteP = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
      const coteQ = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
      if (coteP >= 0 === coteQ >= 0) continue;
      const coteA = (qx - px) * (ay - py) - (qy - py) * (ax - px);
      const coteB = (qx - px) * (by - py) - (qy - py) * (bx - px);
      if (coteA >= 0 === coteB >= 0) continue;
      const a = this.bord[k] as number;
      const part = coteP / (coteP - coteQ);
      const sommet = constructeur.sommet((px + part * (qx - px)) / this.cosinus, py + part * (qy - py));
      const aGauche = this.topologie.gauche[a] === this.place;
      // The place is on the left of the edge when it is its left place: the border leaves it going to the right.
      rencontres.push({ rang: coteA / (coteA - coteB), sommet, sort: coteA >= 0 === aGauche });
      const [avant, apres] = coteP >= 0 ? [gauche, droite] : [droite, gauche];
      const siennes = coupures.get(a);
      const coupure = {
        part,
        sommet,
        aGauche,
        avant: this.rangs[avant] as number,
        apres: this.rangs[apres] as number,
      };
      if (siennes === undefined) coupures.set(a, [coupure]);
      else siennes.push(coupure);
    }
    return rencontres.sort((p, q) => p.rang - q.rang);
  }

  private isDedans([x, y]: Point): boolean {
    let dedans = false;
    const { bouts } = this;
    for (let k = 0; k < bouts.length; k += 4) {
      const px = bouts[k] as number;
      const py = bouts[k + 1] as number;
      const qx = bouts[k + 2] as number;
      const qy = bouts[k + 3] as number;
      if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) dedans = !dedans;
    }
    return dedans;
  }
}
