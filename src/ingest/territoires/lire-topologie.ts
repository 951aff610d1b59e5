import type { Anneau } from '../../domain/territoire/forme';
import { assembler, type FormeLue, fermer, reunir } from './lire-anneaux';

/** One geometry of a topology with what is said of it. */
export interface EntiteTopologie {
  readonly id: unknown;
  readonly proprietes: unknown;
  /** null when it has no surface. */
  readonly lue: FormeLue | null;
}

export interface TopologieLue {
  /** Name of the object read: the one with most surfaces. */
  readonly nom: string;
  readonly autres: readonly string[];
  readonly entites: readonly EntiteTopologie[];
  /** Its "crs" member, undefined when it has none. */
  readonly crs: unknown;
}

const PROFONDEUR_MAX = 4;
type Arc = Float64Array | null;

/** Decodes a TopoJSON topology; null when it is none. Arcs that do not exist make their ring invalid, nothing else. */
export function lireTopologie(topologie: unknown): TopologieLue | null {
  if (typeof topologie !== 'object' || topologie === null) return null;
  const { arcs, objects, transform, crs } = topologie as Record<string, unknown>;
  if (!Array.isArray(arcs) || typeof objects !== 'object' || objects === null) return null;
  const decodes = arcs.map(createDecodeur(transform));
  const candidats = Object.entries(objects)
    .map(([nom, objet]) => ({ nom, entites: listEntites(objet, decodes) }))
    .sort((a, b) => compterSurfaces(b.entites) - compterSurfaces(a.entites));
  const [choisi, ...autres] = candidats;
  if (choisi === undefined || choisi.entites.length === 0) return null;
  return { nom: choisi.nom, autres: autres.map(({ nom }) => nom), entites: choisi.entites, crs };
}

function compterSurfaces(entites: readonly EntiteTopologie[]): number {
  return entites.filter(({ lue }) => lue !== null).length;
}

/** A collection at the top is a list of territories; deeper, it is one territory in several pieces. */
function listEntites(objet: unknown, arcs: readonly Arc[]): EntiteTopologie[] {
  if (typeof objet !== 'object' || objet === null) return [];
  const { type, geometries } = objet as Record<string, unknown>;
  const liste = type === 'GeometryCollection' && Array.isArray(geometries) ? geometries : [objet];
  return liste.map((geometrie) => {
    const { id, properties } = (geometrie ?? {}) as Record<string, unknown>;
    return { id, proprietes: properties, lue: lireGeometrie(geometrie, arcs, 0) };
  });
}

function lireGeometrie(geometrie: unknown, arcs: readonly Arc[], profondeur: number): FormeLue | null {
  if (typeof geometrie !== 'object' || geometrie === null) return null;
  const { type, arcs: siens, geometries } = geometrie as Record<string, unknown>;
  const lire = (anneau: unknown): Anneau | null => lireAnneau(anneau, arcs);
  if (type === 'Polygon' && Array.isArray(siens)) return assembler([siens], lire);
  if (type === 'MultiPolygon' && Array.isArray(siens)) return assembler(siens, lire);
  if (type !== 'GeometryCollection' || !Array.isArray(geometries) || profondeur >= PROFONDEUR_MAX)
    return null;
  return reunir(geometries.map((autre) => lireGeometrie(autre, arcs, profondeur + 1)));
}

/** Glues arcs end to end; a negative number means the arc ~n the other way round. */
function lireAnneau(numeros: unknown, arcs: readonly Arc[]): Anneau | null {
  if (!Array.isArray(numeros)) return null;
  const siens: { readonly arc: Float64Array; readonly inverse: boolean }[] = [];
  let taille = 0;
  for (const numero of numeros) {
    if (!Number.isInteger(numero)) return null;
    const inverse = (numero as number) < 0;
    const arc = arcs[inverse ? ~(numero as number) : (numero as number)];
    if (arc === undefined || arc === null) return null;
    siens.push({ arc, inverse });
    taille += arc.length;
  }
  const anneau = new Float64Array(taille);
  let place = 0;
  for (const { arc, inverse } of siens) {
    for (let k = 0; k < arc.length; k += 2) {
      const source = inverse ? arc.length - 2 - k : k;
      const x = arc[source] as number;
      const y = arc[source + 1] as number;
      // An arc begins where the one before ends.
      if (place > 0 && k === 0 && anneau[place - 2] === x && anneau[place - 1] === y) continue;
      anneau[place] = x;
      anneau[place + 1] = y;
      place += 2;
    }
  }
  return fermer(anneau, place);
}

/** Absolute positions of an arc: a quantised topology holds differences on a grid. */
function createDecodeur(transform: unknown): (arc: unknown) => Arc {
  const grille = lireGrille(transform);
  return (arc) => {
    if (!Array.isArray(arc)) return null;
    const positions = new Float64Array(arc.length * 2);
    let x = 0;
    let y = 0;
    for (const [k, position] of arc.entries()) {
      if (!Array.isArray(position)) return null;
      const [px, py]: unknown[] = position;
      if (typeof px !== 'number' || typeof py !== 'number') return null;
      x = grille === null ? px : x + px;
      y = grille === null ? py : y + py;
      positions[2 * k] = grille === null ? x : x * grille.kx + grille.dx;
      positions[2 * k + 1] = grille === null ? y : y * grille.ky + grille.dy;
    }
    return positions;
  };
}

function lireGrille(transform: unknown): { kx: number; ky: number; dx: number; dy: number } | null {
  if (typeof transform !== 'object' || transform === null) return null;
  const { scale, translate } = transform as Record<string, unknown>;
  if (!Array.isArray(scale) || !Array.isArray(translate)) return null;
  const [kx, ky]: unknown[] = scale;
  const [dx, dy]: unknown[] = translate;
  return typeof kx === 'number' && typeof ky === 'number' && typeof dx === 'number' && typeof dy === 'number'
    ? { kx, ky, dx, dy }
    : null;
}
