import { contains } from './contains';
import type { Polygones } from './perimetres';
import { computeAire, type Point } from './projection-equivalente';
import type { Topologie } from './topologie';

/**
 * Polygons of each of `nombre` groups of places (`groupe` gives the group of a place, -1 for none): edges with one
 * group on both sides are forgotten, the others are followed into rings. Neighbours share the very points of their
 * border. Outer rings anticlockwise, holes clockwise, closed (RFC 7946); a ring never passes twice by one point.
 */
export function dissolve(
  topologie: Topologie,
  groupe: (place: number) => number,
  nombre: number,
): readonly Polygones[] {
  const cotes = listCotes(topologie, groupe, nombre);
  const marche = new Marche(topologie, cotes);
  return Array.from({ length: nombre }, (_, g) =>
    assemble(marche.listAnneaux(cotes.debuts[g] as number, cotes.debuts[g + 1] as number)),
  );
}

/** Sides of edges, each with its group on the left, sorted by group. */
interface Cotes {
  /** Sides of group g: ranks `debuts[g]` to `debuts[g + 1]`. */
  readonly debuts: Uint32Array;
  readonly de: Int32Array;
  readonly vers: Int32Array;
  /** 1 where two pieces of one straight edge meet, and nothing else. */
  readonly alignes: Uint8Array;
}

function listCotes(topologie: Topologie, groupe: (place: number) => number, nombre: number): Cotes {
  const { de, vers, gauche, droite } = topologie;
  const groupeDe = (place: number): number => (place < 0 ? -1 : groupe(place));
  const debuts = new Uint32Array(nombre + 1);
  const alignes = new Alignements(topologie);
  const gauches = new Int32Array(de.length);
  const droites = new Int32Array(de.length);
  for (let a = 0; a < de.length; a += 1) {
    const g = groupeDe(gauche[a] as number);
    const d = groupeDe(droite[a] as number);
    gauches[a] = g === d ? -1 : g;
    droites[a] = g === d ? -1 : d;
    if (g === d) continue;
    if (g >= 0) debuts[g + 1] = (debuts[g + 1] as number) + 1;
    if (d >= 0) debuts[d + 1] = (debuts[d + 1] as number) + 1;
    alignes.note(a);
  }
  for (let g = 0; g < nombre; g += 1) debuts[g + 1] = (debuts[g + 1] as number) + (debuts[g] as number);
  const suivant = debuts.slice();
  const total = debuts[nombre] as number;
  const cotes: Cotes = {
    debuts,
    de: new Int32Array(total),
    vers: new Int32Array(total),
    alignes: alignes.read(),
  };
  const push = (g: number, depart: number, arrivee: number): void => {
    if (g < 0) return;
    const rang = suivant[g] as number;
    suivant[g] = rang + 1;
    cotes.de[rang] = depart;
    cotes.vers[rang] = arrivee;
  };
  for (let a = 0; a < de.length; a += 1) {
    push(gauches[a] as number, de[a] as number, vers[a] as number);
    push(droites[a] as number, vers[a] as number, de[a] as number);
  }
  return cotes;
}

/** Finds where two pieces of one straight edge meet and nothing else does, among the edges kept. */
class Alignements {
  private readonly topologie: Topologie;
  private readonly degres: Uint8Array;
  private readonly porteuses: Int32Array;

  constructor(topologie: Topologie) {
    this.topologie = topologie;
    this.degres = new Uint8Array(topologie.x.length);
    this.porteuses = new Int32Array(topologie.x.length);
  }

  note(arete: number): void {
    const { de, vers, porteuse } = this.topologie;
    const sienne = porteuse[arete] as number;
    for (const bout of [de[arete] as number, vers[arete] as number]) {
      const degre = this.degres[bout] as number;
      if (degre === 0) this.porteuses[bout] = sienne;
      // Another edge meets here: no longer straight, whatever comes.
      const meme = sienne >= 0 && this.porteuses[bout] === sienne;
      this.degres[bout] = degre === 0 ? 1 : meme && degre === 1 ? 2 : 3;
    }
  }

  read(): Uint8Array {
    return this.degres.map((degre) => (degre === 2 ? 1 : 0));
  }
}

/** Follows the sides of a group from one to the next. */
class Marche {
  private readonly topologie: Topologie;
  private readonly cotes: Cotes;
  /** First side leaving each position, then the next one leaving it; -1 = none. */
  private readonly premier: Int32Array;
  private readonly suivant: Int32Array;
  private readonly pris: Uint8Array;
  /** Rank of each position in the ring being cut at the points it passes twice, -1 outside it. */
  private readonly rangs: Int32Array;

  constructor(topologie: Topologie, cotes: Cotes) {
    this.topologie = topologie;
    this.cotes = cotes;
    this.premier = new Int32Array(topologie.x.length).fill(-1);
    this.suivant = new Int32Array(cotes.de.length).fill(-1);
    this.pris = new Uint8Array(cotes.de.length);
    this.rangs = new Int32Array(topologie.x.length).fill(-1);
  }

  /** Open rings of sides `debut` to `fin`, their inside on the left. */
  listAnneaux(debut: number, fin: number): Point[][] {
    const { de } = this.cotes;
    for (let c = fin - 1; c >= debut; c -= 1) {
      this.suivant[c] = this.premier[de[c] as number] as number;
      this.premier[de[c] as number] = c;
    }
    const anneaux: Point[][] = [];
    for (let c = debut; c < fin; c += 1) {
      if (this.pris[c] === 1) continue;
      const numeros: number[] = [];
      // Outlines that do not close (prochain < 0) are closed straight.
      for (let ici = c; ici >= 0 && (ici !== c || numeros.length === 0); ) {
        numeros.push(de[ici] as number);
        const prochain = this.turn(ici);
        if (prochain >= 0) this.take(prochain);
        ici = prochain;
      }
      this.pris[c] = 1;
      anneaux.push(...this.cut(numeros));
    }
    for (let c = debut; c < fin; c += 1) this.premier[de[c] as number] = -1;
    return anneaux;
  }

  /** Takes a side out of the list of its position: it is followed once. */
  private take(cote: number): void {
    this.pris[cote] = 1;
    const depart = this.cotes.de[cote] as number;
    let avant = -1;
    for (let c = this.premier[depart] as number; c !== cote; c = this.suivant[c] as number) avant = c;
    const apres = this.suivant[cote] as number;
    if (avant < 0) this.premier[depart] = apres;
    else this.suivant[avant] = apres;
  }

  /** Side to follow after this one: the first met turning clockwise from the way back, which keeps to one wedge. */
  private turn(cote: number): number {
    const pivot = this.cotes.vers[cote] as number;
    const seul = this.premier[pivot] as number;
    if (seul < 0 || (this.suivant[seul] as number) < 0) return seul;
    const retour = this.angle(pivot, this.cotes.de[cote] as number);
    let choisi = -1;
    let moindre = Number.POSITIVE_INFINITY;
    for (let c = seul; c >= 0; c = this.suivant[c] as number) {
      const ecart = (retour - this.angle(pivot, this.cotes.vers[c] as number) + 4 * Math.PI) % (2 * Math.PI);
      // Straight back comes last.
      const tour = ecart < 1e-12 ? 2 * Math.PI : ecart;
      if (tour < moindre) {
        moindre = tour;
        choisi = c;
      }
    }
    return choisi;
  }

  private angle(de: number, vers: number): number {
    const { x, y } = this.topologie;
    return Math.atan2((y[vers] as number) - (y[de] as number), (x[vers] as number) - (x[de] as number));
  }

  /** Cuts a ring at the positions it passes twice, then leaves out those that only cut a straight edge. */
  private cut(numeros: readonly number[]): Point[][] {
    const { rangs } = this;
    const boucles: number[][] = [];
    const pile: number[] = [];
    for (const numero of numeros) {
      const deja = rangs[numero] as number;
      if (deja >= 0) {
        const boucle = pile.splice(deja);
        for (const autre of boucle) rangs[autre] = -1;
        boucles.push(boucle);
      }
      rangs[numero] = pile.length;
      pile.push(numero);
    }
    for (const numero of pile) rangs[numero] = -1;
    boucles.push(pile);
    return boucles.flatMap((boucle) => {
      const { x, y } = this.topologie;
      const points = boucle
        .filter((numero) => this.cotes.alignes[numero] === 0)
        .map((numero): Point => [x[numero] as number, y[numero] as number]);
      return points.length < 3 ? [] : [points];
    });
  }
}

/** Closed polygons of open rings: each hole goes with the smallest outer ring around it. */
function assemble(anneaux: readonly (readonly Point[])[]): Polygones {
  const mesures = anneaux.map((anneau) => ({ anneau, aire: computeAire(anneau) }));
  const dehors = mesures
    .filter(({ aire }) => aire > 0)
    .sort((a, b) => b.aire - a.aire)
    .map(({ anneau }) => ({ anneau, emprise: findEmprise(anneau), trous: [] as (readonly Point[])[] }));
  for (const { anneau, aire } of mesures) {
    if (aire >= 0) continue;
    const [x, y] = anneau[0] as Point;
    const autour = dehors.findLast(
      ({ anneau: autre, emprise: [ouest, sud, est, nord] }) =>
        x >= ouest && x <= est && y >= sud && y <= nord && isDedans(anneau, autre),
    );
    autour?.trous.push(anneau);
  }
  return dehors.map(({ anneau, trous }) => [anneau, ...trous].map(close));
}

function findEmprise(anneau: readonly Point[]): readonly [number, number, number, number] {
  let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of anneau) {
    ouest = Math.min(ouest, x);
    est = Math.max(est, x);
    sud = Math.min(sud, y);
    nord = Math.max(nord, y);
  }
  return [ouest, sud, est, nord];
}

/** true when the hole lies in the ring; the two may touch at points, never cross. */
function isDedans(trou: readonly Point[], anneau: readonly Point[]): boolean {
  const siens = new Set(anneau.map(([x, y]) => `${x} ${y}`));
  const libre = trou.find(([x, y]) => !siens.has(`${x} ${y}`));
  if (libre !== undefined) return contains(anneau, libre);
  const [ax, ay] = trou[0] as Point;
  const [bx, by] = trou[1] as Point;
  return contains(anneau, [(ax + bx) / 2, (ay + by) / 2]);
}

function close(anneau: readonly Point[]): Point[] {
  return [...anneau, anneau[0] as Point];
}
