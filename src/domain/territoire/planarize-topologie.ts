import KDBush from 'kdbush';
import { ConstructeurTopologie, DEHORS, type Topologie } from './topologie';

/** How far from the middle of an edge a side is looked at, degrees: outlines nearly on one another leave no more room. */
const ECART_DEGRES = 1e-11;
/** An end nearer to an edge than this stands on it, degrees: half of the grid. */
const POSE_DEGRES = 5e-7;
/** Cells of the index of edges, degrees. */
const CASE_DEGRES = 0.05;

/**
 * Outlines simplified or drawn apart can cross themselves or their neighbours. Edges that cross, or end on one
 * another, are cut where they do, and every edge of the places concerned is given the places that really are on its
 * sides: the first of those that hold it (even–odd rule), none where there is a gap. Outlines that cross nothing are
 * left as they are.
 */
export function planarizeTopologie(topologie: Topologie): Topologie {
  const plan = new Plan(topologie);
  const croisements = plan.listCroisements();
  const doubles = plan.listDoubles();
  return croisements.size === 0 && doubles.size === 0 ? topologie : plan.rebuild(croisements, doubles);
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
          if (!this.meets(a, b) || vues.has(a * nombre + b)) continue;
          vues.add(a * nombre + b);
          for (const coupe of this.cutBy(a, b)) add(trouves, a, coupe);
          for (const coupe of this.cutBy(b, a)) add(trouves, b, coupe);
        }
      }
    }
    return trouves;
  }

  /** Places drawn along one same edge on the same side: they stand on one another. */
  listDoubles(): Set<number> {
    const { de, vers, gauche, droite } = this.t;
    const vues = new Map<number, number>();
    const places = new Set<number>();
    for (let a = 0; a < de.length; a += 1) {
      const [p, q] = [de[a] as number, vers[a] as number];
      const cle = Math.min(p, q) * 0x4000000 + Math.max(p, q);
      const autre = vues.get(cle);
      if (autre === undefined) vues.set(cle, a);
      else
        for (const b of [a, autre])
          for (const place of [gauche[b] as number, droite[b] as number]) if (place >= 0) places.add(place);
    }
    return places;
  }

  /** Places with those that have a position in common with them: outlines may cross there too, and cover these. */
  private addVoisines(places: ReadonlySet<number>): Set<number> {
    const { de, vers, gauche, droite, x } = this.t;
    const positions = new Uint8Array(x.length);
    const cotes = (a: number): number[] => [gauche[a] as number, droite[a] as number];
    for (let a = 0; a < de.length; a += 1)
      if (cotes(a).some((place) => places.has(place))) {
        positions[de[a] as number] = 1;
        positions[vers[a] as number] = 1;
      }
    const toutes = new Set(places);
    for (let a = 0; a < de.length; a += 1)
      if (positions[de[a] as number] === 1 || positions[vers[a] as number] === 1)
        for (const place of cotes(a)) if (place >= 0) toutes.add(place);
    return toutes;
  }

  rebuild(croisements: ReadonlyMap<number, Croisement[]>, doubles: ReadonlySet<number>): Topologie {
    const { x, y, de, vers, gauche, droite, porteuse } = this.t;
    const constructeur = new ConstructeurTopologie();
    for (let s = 0; s < x.length; s += 1) constructeur.sommet(x[s] as number, y[s] as number);
    const concernees = new Set(doubles);
    for (const a of croisements.keys())
      for (const place of [gauche[a] as number, droite[a] as number]) if (place >= 0) concernees.add(place);
    const touchees = this.addVoisines(concernees);
    /** Pieces by their two ends: two outlines drawn on one another are one edge. */
    const pieces = new Map<number, Piece>();
    const bords = new Map<number, number[]>();
    for (let a = 0; a < de.length; a += 1) {
      const cotes = [gauche[a] as number, droite[a] as number];
      const touchee = cotes.some((place) => touchees.has(place));
      const suite = [
        de[a] as number,
        ...(croisements.get(a) ?? [])
          .sort((p, q) => p.part - q.part)
          .map((croisement) => constructeur.sommet(croisement.x, croisement.y)),
        vers[a] as number,
      ];
      for (const place of cotes) {
        if (place < 0) continue;
        const sien = bords.get(place) ?? [];
        for (let k = 1; k < suite.length; k += 1) sien.push(suite[k - 1] as number, suite[k] as number);
        bords.set(place, sien);
      }
      if (!touchee) {
        constructeur.arete(
          de[a] as number,
          vers[a] as number,
          cotes[0] as number,
          cotes[1] as number,
          porteuse[a],
        );
        continue;
      }
      for (let k = 1; k < suite.length; k += 1) {
        const [p, q] = [suite[k - 1] as number, suite[k] as number];
        if (p === q) continue;
        const cle = Math.min(p, q) * 0x4000000 + Math.max(p, q);
        const piece = pieces.get(cle) ?? { p, q, autres: new Set<number>() };
        for (const place of cotes) if (place >= 0 && !touchees.has(place)) piece.autres.add(place);
        pieces.set(cle, piece);
      }
    }
    const proches = createRecherche(constructeur, touchees, bords);
    for (const { p, q, autres } of pieces.values()) {
      const [px, py] = [constructeur.x[p] as number, constructeur.y[p] as number];
      const [qx, qy] = [constructeur.x[q] as number, constructeur.y[q] as number];
      const longueur = Math.hypot(qx - px, qy - py);
      const ecart = ECART_DEGRES / longueur;
      const [ex, ey] = [-(qy - py) * ecart, (qx - px) * ecart];
      const [mx, my] = [(px + qx) / 2, (py + qy) / 2];
      // The first of the places concerned that holds the side, else one of the neighbours.
      const trouver = (cx: number, cy: number): number =>
        [...proches(cx, cy).sort((m, n) => m - n), ...autres].find((place) =>
          isDans(constructeur, bords.get(place) ?? [], cx, cy),
        ) ?? DEHORS;
      constructeur.arete(p, q, trouver(mx + ex, my + ey), trouver(mx - ex, my - ey));
    }
    return constructeur.build();
  }

  /** true when the rectangles of two edges meet, and they are not one edge. */
  private meets(a: number, b: number): boolean {
    const { x, y, de, vers } = this.t;
    const [p, q, r, s] = [de[a], vers[a], de[b], vers[b]] as [number, number, number, number];
    if ((p === r && q === s) || (p === s && q === r)) return false;
    const [px, py, qx, qy] = [x[p], y[p], x[q], y[q]] as [number, number, number, number];
    const [rx, ry, sx, sy] = [x[r], y[r], x[s], y[s]] as [number, number, number, number];
    return (
      Math.max(px, qx) >= Math.min(rx, sx) &&
      Math.max(rx, sx) >= Math.min(px, qx) &&
      Math.max(py, qy) >= Math.min(ry, sy) &&
      Math.max(ry, sy) >= Math.min(py, qy)
    );
  }

  /** Where edge `b` cuts edge `a`: it ends on it, or crosses it. */
  private cutBy(a: number, b: number): readonly Croisement[] {
    const { x, y, de, vers } = this.t;
    const [p, q, r, s] = [de[a], vers[a], de[b], vers[b]] as [number, number, number, number];
    const [px, py, qx, qy] = [x[p], y[p], x[q], y[q]] as [number, number, number, number];
    const [rx, ry, sx, sy] = [x[r], y[r], x[s], y[s]] as [number, number, number, number];
    const longueur = Math.hypot(qx - px, qy - py);
    const coteR = ((qx - px) * (ry - py) - (qy - py) * (rx - px)) / longueur;
    const coteS = ((qx - px) * (sy - py) - (qy - py) * (sx - px)) / longueur;
    const poses = [
      { numero: r, kx: rx, ky: ry, cote: coteR },
      { numero: s, kx: sx, ky: sy, cote: coteS },
    ].filter(({ numero, cote }) => numero !== p && numero !== q && Math.abs(cote) < POSE_DEGRES);
    if (poses.length > 0)
      return poses.flatMap(({ kx, ky }): Croisement[] => {
        const part = ((kx - px) * (qx - px) + (ky - py) * (qy - py)) / (longueur * longueur);
        return part > 0 && part < 1 ? [{ part, x: kx, y: ky }] : [];
      });
    if (p === r || p === s || q === r || q === s || coteR * coteS >= 0) return [];
    const coteP = (sx - rx) * (py - ry) - (sy - ry) * (px - rx);
    const coteQ = (sx - rx) * (qy - ry) - (sy - ry) * (qx - rx);
    if (coteP * coteQ >= 0) return [];
    const part = coteP / (coteP - coteQ);
    // Reckoned along the same edge of the two for both, so that they meet at one position.
    const surB = coteR / (coteR - coteS);
    return a < b
      ? [{ part, x: px + part * (qx - px), y: py + part * (qy - py) }]
      : [{ part, x: rx + surB * (sx - rx), y: ry + surB * (sy - ry) }];
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

/** A piece of an edge, and the places beside it that nothing crosses. */
interface Piece {
  readonly p: number;
  readonly q: number;
  readonly autres: Set<number>;
}

type Positions = Pick<ConstructeurTopologie, 'x' | 'y'>;

/** true when the point is inside the outline: pairs of positions (even–odd rule). */
function isDans({ x, y }: Positions, bord: readonly number[], px: number, py: number): boolean {
  let dedans = false;
  for (let k = 0; k < bord.length; k += 2) {
    const [ax, ay] = [x[bord[k] as number] as number, y[bord[k] as number] as number];
    const [bx, by] = [x[bord[k + 1] as number] as number, y[bord[k + 1] as number] as number];
    if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) dedans = !dedans;
  }
  return dedans;
}

/** Places concerned whose rectangle may hold a point. */
function createRecherche(
  { x, y }: Positions,
  touchees: ReadonlySet<number>,
  bords: ReadonlyMap<number, readonly number[]>,
): (px: number, py: number) => number[] {
  const rangees = [...touchees];
  const arbre = new KDBush(rangees.length);
  let demi = 0;
  for (const place of rangees) {
    let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const s of bords.get(place) ?? []) {
      ouest = Math.min(ouest, x[s] as number);
      est = Math.max(est, x[s] as number);
      sud = Math.min(sud, y[s] as number);
      nord = Math.max(nord, y[s] as number);
    }
    demi = Math.max(demi, (est - ouest) / 2, (nord - sud) / 2);
    arbre.add((ouest + est) / 2, (sud + nord) / 2);
  }
  arbre.finish();
  return (px, py) => arbre.range(px - demi, py - demi, px + demi, py + demi).map((k) => rangees[k] as number);
}

function add<V>(listes: Map<number, V[]>, cle: number, valeur: V): void {
  const siennes = listes.get(cle);
  if (siennes === undefined) listes.set(cle, [valeur]);
  else siennes.push(valeur);
}
