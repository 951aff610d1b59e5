import { type Anneau, compterSommets, type Forme } from './forme';
import { NumeroteurSommets } from './number-sommets';
import { peserArc } from './peser-arc';

const METRES_PAR_DEGRE = 111_195;
const RADIAN = Math.PI / 180;
/** A part or a hole smaller than this many times the least triangle kept is not drawn. */
const FACTEUR_ILOT = 4;
/** Rings treated between two pauses. */
const PAS = 200;

export interface OptionsSimplification {
  /** Triangles smaller than this are flattened, m². */
  readonly aireMinM2: number;
  /** Positions kept at most: the least triangle grows until they are. */
  readonly sommetsMax: number;
}

/** A ring as numbers of positions, without the closing one, and its area in m². */
interface Boucle {
  readonly numeros: Int32Array;
  readonly aireM2: number;
}

/**
 * Simplifies territories together: a point of a shared border is kept in both or in none, so that neighbours
 * still touch. Each territory keeps its largest part; tiny islands and holes go. Yields between steps so that
 * a caller may give way.
 */
export function* simplifyFormes(
  formes: readonly Forme[],
  options: OptionsSimplification,
): Generator<void, readonly Forme[]> {
  const numeroteur = new NumeroteurSommets(formes.reduce((somme, forme) => somme + compterSommets(forme), 0));
  const boucles: Boucle[][][] = [];
  for (const [rang, forme] of formes.entries()) {
    boucles.push(forme.map((polygone) => polygone.map((anneau) => numeroterAnneau(anneau, numeroteur))));
    if (rang % PAS === PAS - 1) yield;
  }
  const toutes = boucles.flat(2).filter(({ numeros }) => numeros.length >= 3);
  const jonctions = findJonctions(toutes, numeroteur.nombre);
  yield;
  const poids = new Float64Array(numeroteur.nombre).fill(-1);
  for (const [rang, boucle] of toutes.entries()) {
    peserBoucle(boucle.numeros, jonctions, numeroteur, poids);
    if (rang % PAS === PAS - 1) yield;
  }
  const seuil = chooseSeuil(toutes, poids, options);
  retenirPrincipales(boucles, poids, seuil);
  yield;
  return boucles.map((polygones) => dessiner(polygones, poids, seuil, numeroteur));
}

function numeroterAnneau(anneau: Anneau, numeroteur: NumeroteurSommets): Boucle {
  const numeros: number[] = [];
  let somme = 0;
  const echelle = Math.cos((anneau[1] as number) * RADIAN) * METRES_PAR_DEGRE ** 2;
  for (let k = 0; k + 1 < anneau.length; k += 2) {
    const numero = numeroteur.numeroter(anneau[k] as number, anneau[k + 1] as number);
    if (numero !== numeros.at(-1)) numeros.push(numero);
  }
  while (numeros.length > 1 && numeros[0] === numeros.at(-1)) numeros.pop();
  const ox = numeroteur.x[numeros[0] ?? 0] as number;
  const oy = numeroteur.y[numeros[0] ?? 0] as number;
  for (let k = 1; k < numeros.length; k += 1) {
    const a = numeros[k - 1] as number;
    const b = numeros[k] as number;
    somme +=
      ((numeroteur.x[a] as number) - ox) * ((numeroteur.y[b] as number) - oy) -
      ((numeroteur.x[b] as number) - ox) * ((numeroteur.y[a] as number) - oy);
  }
  return { numeros: Int32Array.from(numeros), aireM2: (Math.abs(somme) / 2) * echelle };
}

/** 1 where lines part or meet: points that do not have the same two neighbours in every ring. */
function findJonctions(boucles: readonly Boucle[], nombre: number): Uint8Array {
  const jonctions = new Uint8Array(nombre);
  const gauche = new Int32Array(nombre).fill(-1);
  const droite = new Int32Array(nombre);
  for (const { numeros } of boucles) {
    let avant = numeros.at(-1) as number;
    for (let k = 0; k < numeros.length; k += 1) {
      const ici = numeros[k] as number;
      const apres = numeros[k + 1 === numeros.length ? 0 : k + 1] as number;
      if (gauche[ici] === -1) {
        gauche[ici] = avant;
        droite[ici] = apres;
      } else if (
        !(gauche[ici] === avant && droite[ici] === apres) &&
        !(gauche[ici] === apres && droite[ici] === avant)
      ) {
        jonctions[ici] = 1;
      }
      avant = ici;
    }
  }
  return jonctions;
}

/** Weighs the arcs of a ring that no earlier ring has weighed; their ends are kept for ever. */
function peserBoucle(
  numeros: Int32Array,
  jonctions: Uint8Array,
  numeroteur: NumeroteurSommets,
  poids: Float64Array,
): void {
  const nombre = numeros.length;
  let depart = numeros.findIndex((numero) => jonctions[numero] === 1);
  // An island begins at the same point whichever ring draws it (a hole and what fills it).
  if (depart < 0) depart = numeros.indexOf(numeros.reduce((a, b) => Math.min(a, b)));
  let debut = 0;
  while (debut < nombre) {
    let fin = debut + 1;
    while (fin < nombre && jonctions[numeros[(depart + fin) % nombre] as number] !== 1) fin += 1;
    const arc = Int32Array.from(
      { length: fin - debut + 1 },
      (_, k) => numeros[(depart + debut + k) % nombre] as number,
    );
    peserLigne(arc, numeroteur, poids);
    debut = fin;
  }
}

function peserLigne(arc: Int32Array, numeroteur: NumeroteurSommets, poids: Float64Array): void {
  const premier = arc[0] as number;
  const dernier = arc.at(-1) as number;
  poids[premier] = Number.POSITIVE_INFINITY;
  poids[dernier] = Number.POSITIVE_INFINITY;
  if (arc.length < 3 || (poids[arc[1] as number] as number) >= 0) return;
  const echelle = Math.cos((numeroteur.y[premier] as number) * RADIAN) * METRES_PAR_DEGRE;
  const x = Float64Array.from(arc, (numero) => (numeroteur.x[numero] as number) * echelle);
  const y = Float64Array.from(arc, (numero) => (numeroteur.y[numero] as number) * METRES_PAR_DEGRE);
  const siens = peserArc(x, y);
  for (let k = 1; k < arc.length - 1; k += 1) poids[arc[k] as number] = siens[k] as number;
  if (premier !== dernier) return;
  // A closed line needs three points: its two heaviest stay with its end.
  const lourds = Array.from(siens.keys())
    .slice(1, -1)
    .sort((a, b) => (siens[b] as number) - (siens[a] as number) || a - b);
  for (const k of lourds.slice(0, 2)) poids[arc[k] as number] = Number.POSITIVE_INFINITY;
}

/** Least triangle kept: the one asked for, doubled until the positions kept are few enough. */
function chooseSeuil(
  boucles: readonly Boucle[],
  poids: Float64Array,
  { aireMinM2, sommetsMax }: OptionsSimplification,
): number {
  for (let seuil = aireMinM2; ; seuil = Math.max(1, seuil * 2)) {
    let gardes = 0;
    for (const { numeros, aireM2 } of boucles)
      if (aireM2 >= seuil * FACTEUR_ILOT)
        for (const numero of numeros) if ((poids[numero] as number) >= seuil) gardes += 1;
    if (gardes <= sommetsMax || seuil > 1e14) return seuil;
  }
}

/** The largest part of a territory that would be flattened keeps all its points. */
function retenirPrincipales(
  boucles: readonly (readonly (readonly Boucle[])[])[],
  poids: Float64Array,
  seuil: number,
): void {
  for (const polygones of boucles) {
    const dehors = findPrincipale(polygones)?.[0];
    if (dehors === undefined || filtrer(dehors, poids, seuil).length >= 3) continue;
    for (const numero of dehors.numeros) poids[numero] = Number.POSITIVE_INFINITY;
  }
}

function findPrincipale(polygones: readonly (readonly Boucle[])[]): readonly Boucle[] | undefined {
  let principale: readonly Boucle[] | undefined;
  for (const polygone of polygones)
    if ((polygone[0]?.aireM2 ?? 0) > (principale?.[0]?.aireM2 ?? 0)) principale = polygone;
  return principale;
}

function filtrer(boucle: Boucle, poids: Float64Array, seuil: number): Int32Array {
  return boucle.numeros.filter((numero) => (poids[numero] as number) >= seuil);
}

function dessiner(
  polygones: readonly (readonly Boucle[])[],
  poids: Float64Array,
  seuil: number,
  numeroteur: NumeroteurSommets,
): Forme {
  const principale = findPrincipale(polygones);
  const ilot = seuil * FACTEUR_ILOT;
  return polygones.flatMap((polygone) => {
    const [dehors, ...trous] = polygone;
    if (dehors === undefined || (polygone !== principale && dehors.aireM2 < ilot)) return [];
    const contour = tracer(filtrer(dehors, poids, seuil), numeroteur);
    if (contour === null) return [];
    const vides = trous.flatMap((trou) => {
      const trace = trou.aireM2 < ilot ? null : tracer(filtrer(trou, poids, seuil), numeroteur);
      return trace === null ? [] : [trace];
    });
    return [[contour, ...vides]];
  });
}

/** Closed ring of these positions; null when they enclose nothing. */
function tracer(numeros: Int32Array, { x, y }: NumeroteurSommets): Anneau | null {
  if (numeros.length < 3) return null;
  const anneau = new Float64Array(numeros.length * 2 + 2);
  numeros.forEach((numero, k) => {
    anneau[2 * k] = x[numero] as number;
    anneau[2 * k + 1] = y[numero] as number;
  });
  anneau[numeros.length * 2] = anneau[0] as number;
  anneau[numeros.length * 2 + 1] = anneau[1] as number;
  return anneau;
}
