import type { Polygones } from '../../../src/domain/territoire/perimetres';

type Position = readonly [number, number];
type Anneau = readonly Position[];

/** Twice the signed area of a closed ring. */
export function doubleAire(anneau: Anneau): number {
  const [ox, oy] = anneau[0] as Position;
  let somme = 0;
  for (let k = 1; k < anneau.length; k += 1) {
    const [ax, ay] = anneau[k - 1] as Position;
    const [bx, by] = anneau[k] as Position;
    somme += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
  }
  return somme;
}

/** Area in square degrees, holes taken out. */
export function aire(polygones: Polygones): number {
  return (
    polygones.reduce((somme, polygone) => somme + polygone.reduce((s, a) => s + doubleAire(a), 0), 0) / 2
  );
}

/** true when the point is inside (even–odd rule). */
export function dedans(polygones: Polygones, [x, y]: Position): boolean {
  let nombre = 0;
  for (const polygone of polygones)
    for (const anneau of polygone)
      for (let k = 1; k < anneau.length; k += 1) {
        const [ax, ay] = anneau[k - 1] as Position;
        const [bx, by] = anneau[k] as Position;
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) nombre += 1;
      }
  return nombre % 2 === 1;
}

/** What makes polygons invalid (RFC 7946, simple features): empty when they are fine. */
export function listDefauts(polygones: Polygones): string[] {
  const defauts: string[] = [];
  for (const polygone of polygones) {
    polygone.forEach((anneau, rang) => {
      const [premier, dernier] = [anneau[0] as Position, anneau.at(-1) as Position];
      if (anneau.length < 4 || premier[0] !== dernier[0] || premier[1] !== dernier[1]) defauts.push('open');
      if (doubleAire(anneau) > 0 !== (rang === 0)) defauts.push(`winding of ring ${rang}`);
      const vus = new Set(anneau.slice(1).map(([x, y]) => `${x} ${y}`));
      if (vus.size !== anneau.length - 1) defauts.push('position passed twice');
      if (rang > 0 && !holds(polygone[0] as Anneau, anneau)) defauts.push('hole outside');
    });
  }
  defauts.push(...listCroisements(polygones));
  return defauts;
}

/** A hole may touch its outer ring at points: one free position tells. */
function holds(dehors: Anneau, trou: Anneau): boolean {
  const siens = new Set(dehors.map(([x, y]) => `${x} ${y}`));
  const libre = trou.find(([x, y]) => !siens.has(`${x} ${y}`));
  return libre === undefined || dedans([[dehors]], libre);
}

/** Pairs of edges of the shape that cross, found by sweeping from west to east. */
function listCroisements(polygones: Polygones): string[] {
  const aretes: [Position, Position][] = [];
  for (const anneau of polygones.flat())
    for (let k = 1; k < anneau.length; k += 1)
      aretes.push([anneau[k - 1] as Position, anneau[k] as Position]);
  const ouest = ([a, b]: [Position, Position]): number => Math.min(a[0], b[0]);
  const est = ([a, b]: [Position, Position]): number => Math.max(a[0], b[0]);
  aretes.sort((p, q) => ouest(p) - ouest(q));
  const defauts: string[] = [];
  let ouvertes: [Position, Position][] = [];
  for (const arete of aretes) {
    const debut = ouest(arete);
    ouvertes = ouvertes.filter((autre) => est(autre) >= debut);
    for (const autre of ouvertes)
      if (croise(arete, autre)) defauts.push(`crossing at ${JSON.stringify([arete, autre])}`);
    ouvertes.push(arete);
  }
  return defauts;
}

function cote(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function croise([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  const strictement = cote(a, b, c) * cote(a, b, d) < 0 && cote(c, d, a) * cote(c, d, b) < 0;
  const confondues =
    (a[0] === c[0] && a[1] === c[1] && b[0] === d[0] && b[1] === d[1]) ||
    (a[0] === d[0] && a[1] === d[1] && b[0] === c[0] && b[1] === c[1]);
  return strictement || confondues;
}
