import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { type FormeLue, lireGeometrie, reunir } from './lire-anneaux';

/** One geometry of a topology with what is said of it. */
export interface EntiteTopologie {
  readonly id: unknown;
  readonly proprietes: unknown;
  /** null when it has no surface, or names an arc that does not exist. */
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

/** Decodes a TopoJSON topology; null when it is none. What is wrong with one territory costs that one only. */
export function lireTopologie(topologie: unknown): TopologieLue | null {
  if (typeof topologie !== 'object' || topologie === null) return null;
  const { arcs, objects, crs } = topologie as Record<string, unknown>;
  if (!Array.isArray(arcs) || typeof objects !== 'object' || objects === null) return null;
  const candidats = Object.entries(objects)
    .map(([nom, objet]) => ({ nom, entites: listEntites(objet, topologie as Topology) }))
    .sort((a, b) => compterSurfaces(b.entites) - compterSurfaces(a.entites));
  const [choisi, ...autres] = candidats;
  if (choisi === undefined || choisi.entites.length === 0) return null;
  return { nom: choisi.nom, autres: autres.map(({ nom }) => nom), entites: choisi.entites, crs };
}

function compterSurfaces(entites: readonly EntiteTopologie[]): number {
  return entites.filter(({ lue }) => lue !== null).length;
}

/** A collection at the top is a list of territories; deeper, it is one territory in several pieces. */
function listEntites(objet: unknown, topologie: Topology): EntiteTopologie[] {
  if (typeof objet !== 'object' || objet === null) return [];
  const { type, geometries } = objet as Record<string, unknown>;
  const liste = type === 'GeometryCollection' && Array.isArray(geometries) ? geometries : [objet];
  return liste.map((geometrie) => {
    const { id, properties } = (geometrie ?? {}) as Record<string, unknown>;
    return { id, proprietes: properties, lue: decoder(geometrie, topologie) };
  });
}

function decoder(geometrie: unknown, topologie: Topology): FormeLue | null {
  try {
    const decodee = feature(topologie, geometrie as GeometryObject);
    return decodee.type === 'Feature'
      ? lireGeometrie(decodee.geometry)
      : reunir(decodee.features.map((piece) => lireGeometrie(piece.geometry)));
  } catch {
    // The library throws on whatever the file gets wrong: an arc that is missing or is no list of positions.
    return null;
  }
}
