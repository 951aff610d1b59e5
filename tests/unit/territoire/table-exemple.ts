import { GENRES_COMMUNE, PRECISIONS, type TableCommunes } from '../../../src/domain/territoire/commune';
import { readDepartement } from '../../../src/domain/territoire/departement-finess';

/** What a test says of a row; the rest is plain. */
export interface LigneExemple {
  readonly code: string;
  readonly nom?: string;
  readonly genre?: (typeof GENRES_COMMUNE)[number];
  readonly parent?: string;
  readonly population?: number;
  readonly codesPostaux?: string;
  readonly epci?: string;
  /** [longitude, latitude] of a real point. */
  readonly point?: readonly [number, number];
  readonly superficieKm2?: number;
}

/** A commune table of a few rows, sorted by code. */
export function createTable(lignes: readonly LigneExemple[]): TableCommunes {
  const triees = [...lignes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const code = triees.map((ligne) => ligne.code);
  return {
    nombre: triees.length,
    code,
    nom: triees.map((ligne) => ligne.nom ?? `Commune ${ligne.code}`),
    genre: Uint8Array.from(triees, (ligne) => GENRES_COMMUNE.indexOf(ligne.genre ?? 'commune')),
    parent: Int32Array.from(triees, (ligne) =>
      ligne.parent === undefined ? -1 : code.indexOf(ligne.parent),
    ),
    population: Int32Array.from(triees, (ligne) => ligne.population ?? -1),
    codesPostaux: triees.map((ligne) => ligne.codesPostaux ?? ''),
    codeDepartement: code.map(readDepartement),
    codeRegion: triees.map(() => ''),
    codeEpci: triees.map((ligne) => ligne.epci ?? ''),
    rangChefLieu: new Uint8Array(triees.length),
    longitude: Float64Array.from(triees, (ligne) => ligne.point?.[0] ?? Number.NaN),
    latitude: Float64Array.from(triees, (ligne) => ligne.point?.[1] ?? Number.NaN),
    precision: Uint8Array.from(triees, (ligne) => PRECISIONS.indexOf(ligne.point ? 'commune' : 'aucune')),
    superficieKm2: Float32Array.from(triees, (ligne) => ligne.superficieKm2 ?? Number.NaN),
    nomsEpci: new Map(),
    sources: [],
  };
}
