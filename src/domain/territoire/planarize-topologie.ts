import KDBush from 'kdbush';
import { ConstructeurTopologie, DEHORS, type Topologie } from './topologie';

/** How far from the middle of an edge a side is looked at, degrees (about 3 cm). */
const ECART_DEGRES = 3e-7;
/** Cells of the index of edges, degrees. */
const CASE_DEGRES = 0.05;

/**
 * Outlines simplified or drawn apart can cross themselves or their neighbours. Edges that cross are cut where they
 * do, and every edge of the places concerned is given the places that really are on its sides: the first of those
 * that hold it (even–odd rule), none where there is a gap. Outlines that cross nothing are left as they are.
 */
export function planarizeTopologie(topologie: Topologie): Topologie {
  const plan = new Plan(topologie);
  const croisements = plan.listCroisements();
  return croisements.size === 0 ? topologie : plan.rebuild(croisements);
}

interface Croisement {
  readonly part: number;
  readonly x: number;
  readonly y: number;
}

class Plan {
  private readonly t: Topologie;
  private readonly cases = new Map<number, number[]>();

  constructor(topologie: Topologie) {
    this.t = topologie;
    for (let a = 0; a < topologie.de.length; a += 1)
      for (const cle of this.cellsOf(a)) {
        const siennes = this.cases.get(cle);
        if (siennes === undefined) this.cases.set(cle, [a]);
        else siennes.push(a);
      }
  }

  /** Where each edge is crossed, by edge. */
  listCroisements(): Map<number, Croisement[]> {
    const trouves = new Map<number, Croisement[]>();
    const vues = new Set<number>();
    const nombre = this.t.de.length;
    for (const aretes of this.cases.values()) {
      for (let i = 1; i < aretes.length; i += 1) {
        for (let j = 0; j < i; j += 1) {
          const [a, b] = [aretes[i] as number, aretes[j] as number];
          const croisement = this.cross(a, b);
          if (croisement === null || vues.has(a * nombre + b)) continue;
          vues.add(a * nombre + b);
          add(trouves, a, croisement[0]);
          add(trouves, b, croisement[1]);
        }
      }
    }
    return trouves;
  }

  rebuild(croisements: ReadonlyMap<number, Croisement[]>): Topologie {
    const { x, y, de, vers, gauche, droite, porteuse } = this.t;
    const constructeur = new ConstructeurTopologie();
    for (let s = 0; s < x.length; s += 1) constructeur.sommet(x[s] as number, y[s] as number);
    const touchees = new Set<number>();
    for (const a of croisements.keys())
      for (const place of [gauche[a] as number, droite[a] as number]) if (place >= 0) touchees.add(place);
    const bords = this.listBords(touchees);
    const faites = new Set<number>();
    for (let a = 0; a < de.length; a += 1) {
      const [g, d] = [gauche[a] as number, droite[a] as number];
      if (!touchees.has(g) && !touchees.has(d)) {
        constructeur.arete(de[a] as number, vers[a] as number, g, d, porteuse[a]);
        continue;
      }
      const suite = [
        de[a] as number,
        ...(croisements.get(a) ?? [])
          .sort((p, q) => p.part - q.part)
          .map((croisement) => constructeur.sommet(croisement.x, croisement.y)),
        vers[a] as number,
      ];
      for (let k = 1; k < suite.length; k += 1) {
        const [p, q] = [suite[k - 1] as number, suite[k] as number];
        // Two outlines drawn on one another are one edge.
        const cle = Math.min(p, q) * 0x4000000 + Math.max(p, q);
        if (p === q || faites.has(cle)) continue;
        faites.add(cle);
        const [px, py] = [constructeur.x[p] as number, constructeur.y[p] as number];
        const [qx, qy] = [constructeur.x[q] as number, constructeur.y[q] as number];
        const longueur = Math.hypot(qx - px, qy - py);
        const ex = (-(qy - py) / longueur) * ECART_DEGRES;
        const ey = ((qx - px) / longueur) * ECART_DEGRES;
        const [mx, my] = [(px + qx) / 2, (py + qy) / 2];
        const autres = [g, d].filter((place) => place >= 0 && !touchees.has(place));
        constructeur.arete(
          p,
          q,
          this.findPlace(mx + ex, my + ey, bords, autres),
          this.findPlace(mx - ex, my - ey, bords, autres),
        );
      }
    }
    return constructeur.build();
  }

  /** Edges of the places concerned, and of those beside them. */
  private listBords(touchees: ReadonlySet<number>): Bords {
    const { gauche, droite, de, vers, x, y } = this.t;
    const parPlace = new Map<number, number[]>();
    for (let a = 0; a < de.length; a += 1)
      for (const place of [gauche[a] as number, droite[a] as number]) if (place >= 0) add(parPlace, place, a);
    const rangees = [...touchees];
    const arbre = rangees.length === 0 ? null : new KDBush(rangees.length);
    let demi = 0;
    for (const place of rangees) {
      const aretes = parPlace.get(place) ?? [];
      const xs = aretes.flatMap((a) => [x[de[a] as number] as number, x[vers[a] as number] as number]);
      const ys = aretes.flatMap((a) => [y[de[a] as number] as number, y[vers[a] as number] as number]);
      const [ouest, est, sud, nord] = [
        xs.reduce((p, q) => Math.min(p, q)),
        xs.reduce((p, q) => Math.max(p, q)),
        ys.reduce((p, q) => Math.min(p, q)),
        ys.reduce((p, q) => Math.max(p, q)),
      ];
      demi = Math.max(demi, (est - ouest) / 2, (nord - sud) / 2);
      arbre?.add((ouest + est) / 2, (sud + nord) / 2);
    }
    arbre?.finish();
    return {
      parPlace,
      proches: (px, py) =>
        (arbre?.range(px - demi, py - demi, px + demi, py + demi) ?? []).map((k) => rangees[k] as number),
    };
  }

  /** First of the places concerned that holds the point, else of the given neighbours; DEHORS when none does. */
  private findPlace(px: number, py: number, bords: Bords, autres: readonly number[]): number {
    const candidates = bords.proches(px, py).sort((a, b) => a - b);
    for (const place of [...candidates, ...autres])
      if (this.isDans(bords.parPlace.get(place) ?? [], px, py)) return place;
    return DEHORS;
  }

  private isDans(aretes: readonly number[], px: number, py: number): boolean {
    const { x, y, de, vers } = this.t;
    let dedans = false;
    for (const a of aretes) {
      const [ax, ay] = [x[de[a] as number] as number, y[de[a] as number] as number];
      const [bx, by] = [x[vers[a] as number] as number, y[vers[a] as number] as number];
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) dedans = !dedans;
    }
    return dedans;
  }

  private cross(a: number, b: number): readonly [Croisement, Croisement] | null {
    const { x, y, de, vers } = this.t;
    const [p, q, r, s] = [de[a], vers[a], de[b], vers[b]] as [number, number, number, number];
    if (p === r && q === s) return null;
    const [px, py, qx, qy] = [x[p], y[p], x[q], y[q]] as [number, number, number, number];
    const [rx, ry, sx, sy] = [x[r], y[r], x[s], y[s]] as [number, number, number, number];
    if (Math.max(px, qx) < Math.min(rx, sx) || Math.max(rx, sx) < Math.min(px, qx)) return null;
    if (Math.max(py, qy) < Math.min(ry, sy) || Math.max(ry, sy) < Math.min(py, qy)) return null;
    const coteR = (qx - px) * (ry - py) - (qy - py) * (rx - px);
    const coteS = (qx - px) * (sy - py) - (qy - py) * (sx - px);
    const coteP = (sx - rx) * (py - ry) - (sy - ry) * (px - rx);
    const coteQ = (sx - rx) * (qy - ry) - (sy - ry) * (qx - rx);
    if (coteR * coteS >= 0 || coteP * coteQ >= 0) return null;
    const partA = coteP / (coteP - coteQ);
    const [cx, cy] = [px + partA * (qx - px), py + partA * (qy - py)];
    return [
      { part: partA, x: cx, y: cy },
      { part: coteR / (coteR - coteS), x: cx, y: cy },
    ];
  }

  /** Cells of the index that the rectangle of an edge meets. */
  private cellsOf(a: number): number[] {
    const { x, y, de, vers } = this.t;
    const [p, q] = [de[a] as number, vers[a] as number];
    const cellule = (degres: number): number => Math.floor(degres / CASE_DEGRES);
    const colonnes = [cellule(x[p] as number), cellule(x[q] as number)].sort((m, n) => m - n);
    const lignes = [cellule(y[p] as number), cellule(y[q] as number)].sort((m, n) => m - n);
    const cles: number[] = [];
    for (let c = colonnes[0] as number; c <= (colonnes[1] as number); c += 1)
      for (let l = lignes[0] as number; l <= (lignes[1] as number); l += 1) cles.push(c * 10_000 + l);
    return cles;
  }
}

interface Bords {
  readonly parPlace: ReadonlyMap<number, readonly number[]>;
  readonly proches: (x: number, y: number) => number[];
}

function add<V>(listes: Map<number, V[]>, cle: number, valeur: V): void {
  const siennes = listes.get(cle);
  if (siennes === undefined) listes.set(cle, [valeur]);
  else siennes.push(valeur);
}
