import type { MatriceTemps } from '../table/annexes';
import { findNumero } from '../table/find-numero';

/** Travel times the user brought, between places of one table (see `Lieux`). They stand before the estimate. */
export interface TempsConnus {
  /** Minutes between two places, both ways averaged; NaN when the tables do not tell. */
  readonly minutes: (a: number, b: number) => number;
  /** Calls `visite` once for each other place at a known time of place `a`, at most `maxMin` minutes away. */
  readonly visit: (a: number, maxMin: number, visite: (b: number, minutes: number) => void) => void;
}

/** Codes a place answers to: its FINESS number (a town has none) and its commune. "" = none. */
export interface CodesLieux {
  readonly nombre: number;
  readonly finess: (lieu: number) => string;
  readonly commune: (lieu: number) => string;
}

/**
 * Times of several tables over one set of places: tables by FINESS number before tables by commune, the last
 * read first. null when no table knows two of the places. A time inside one commune is left to the estimate:
 * such tables write 0.
 */
export function createTempsConnus(matrices: readonly MatriceTemps[], lieux: CodesLieux): TempsConnus | null {
  const rangees = [...matrices]
    .reverse()
    .sort((a, b) => Number(a.cle === 'commune') - Number(b.cle === 'commune'));
  const tables = rangees.map((matrice) => createTable(matrice, lieux)).filter((table) => table !== null);
  if (tables.length === 0) return null;
  const minutes = (a: number, b: number): number => {
    for (const table of tables) {
      const connues = table.minutes(a, b);
      if (!Number.isNaN(connues)) return connues;
    }
    return Number.NaN;
  };
  return {
    minutes,
    visit: (a, maxMin, visite) => {
      const vus = new Set<number>();
      for (const table of tables) {
        table.visit(a, (b) => {
          if (b === a || vus.has(b)) return;
          vus.add(b);
          const duree = minutes(a, b);
          if (duree <= maxMin) visite(b, duree);
        });
      }
    },
  };
}

interface Table {
  readonly minutes: (a: number, b: number) => number;
  readonly visit: (a: number, visite: (b: number) => void) => void;
}

/** Rows of each origin in a matrix sorted by origin, then by destination. */
interface Rangees {
  readonly debuts: Uint32Array;
  readonly destination: Uint32Array;
  readonly minutes: Float32Array;
}

function createTable(matrice: MatriceTemps, lieux: CodesLieux): Table | null {
  const { codes, cle } = matrice;
  const code = Int32Array.from({ length: lieux.nombre }, (_, lieu) => {
    const sien = cle === 'finess' ? lieux.finess(lieu) : lieux.commune(lieu);
    return sien === '' ? -1 : findNumero(codes, sien);
  });
  if (code.filter((rang) => rang >= 0).length < 2) return null;
  const parCode = grouperParCode(code, codes.length);
  const aller: Rangees = {
    debuts: compterDebuts(matrice.origine, codes.length),
    destination: matrice.destination,
    minutes: matrice.minutes,
  };
  const retour = transposer(matrice, codes.length);
  return {
    minutes: (a, b) => {
      const [o, d] = [code[a] as number, code[b] as number];
      if (o < 0 || d < 0 || o === d) return Number.NaN;
      const [va, vient] = [chercher(aller, o, d), chercher(aller, d, o)];
      if (Number.isNaN(va)) return vient;
      return Number.isNaN(vient) ? va : (va + vient) / 2;
    },
    visit: (a, visite) => {
      const o = code[a] as number;
      if (o < 0) return;
      for (const { debuts, destination } of [aller, retour]) {
        for (let k = debuts[o] as number; k < (debuts[o + 1] as number); k += 1) {
          const d = destination[k] as number;
          if (d === o) continue;
          for (let p = parCode.debuts[d] as number; p < (parCode.debuts[d + 1] as number); p += 1)
            visite(parCode.lieux[p] as number);
        }
      }
    },
  };
}

function chercher({ debuts, destination, minutes }: Rangees, origine: number, cible: number): number {
  let bas = debuts[origine] as number;
  let haut = (debuts[origine + 1] as number) - 1;
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1;
    const valeur = destination[milieu] as number;
    if (valeur === cible) return minutes[milieu] as number;
    if (valeur < cible) bas = milieu + 1;
    else haut = milieu - 1;
  }
  return Number.NaN;
}

/** Where the rows of each key begin, once sorted; one more than there are keys. */
function compterDebuts(cles: ArrayLike<number>, nombre: number): Uint32Array {
  const debuts = new Uint32Array(nombre + 1);
  for (let k = 0; k < cles.length; k += 1) {
    const cle = cles[k] as number;
    if (cle >= 0) debuts[cle + 1] = (debuts[cle + 1] as number) + 1;
  }
  for (let k = 0; k < nombre; k += 1) debuts[k + 1] = (debuts[k + 1] as number) + (debuts[k] as number);
  return debuts;
}

function transposer({ origine, destination, minutes }: MatriceTemps, nombre: number): Rangees {
  const debuts = compterDebuts(destination, nombre);
  const suivant = debuts.slice();
  const inverse = {
    debuts,
    destination: new Uint32Array(origine.length),
    minutes: new Float32Array(origine.length),
  };
  for (let k = 0; k < origine.length; k += 1) {
    const d = destination[k] as number;
    const place = suivant[d] as number;
    suivant[d] = place + 1;
    inverse.destination[place] = origine[k] as number;
    inverse.minutes[place] = minutes[k] as number;
  }
  return inverse;
}

function grouperParCode(
  code: Int32Array,
  nombre: number,
): { readonly debuts: Uint32Array; readonly lieux: Uint32Array } {
  const debuts = compterDebuts(code, nombre);
  const suivant = debuts.slice();
  const lieux = new Uint32Array(debuts[nombre] as number);
  code.forEach((rang, lieu) => {
    if (rang < 0) return;
    const place = suivant[rang] as number;
    suivant[rang] = place + 1;
    lieux[place] = lieu;
  });
  return { debuts, lieux };
}
