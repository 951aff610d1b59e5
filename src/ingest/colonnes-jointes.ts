import type { ColonneCode } from '../domain/shared/colonne-code';
import type { ColonneTexte } from '../domain/shared/colonne-texte';

/** Rows kept, in their final order: which lot, which row of it. */
export interface Choix {
  readonly nombre: number;
  readonly lot: Uint16Array;
  readonly rang: Uint32Array;
  /** The only lot when its rows are all kept in their own order: its columns are shared, not copied. */
  readonly lotEntier: number | null;
}

/** Text column of the rows kept; a lot without that column gives "". */
export function joindreTextes(colonnes: readonly (ColonneTexte | null)[], choix: Choix): ColonneTexte {
  const entiere = choix.lotEntier === null ? null : colonnes[choix.lotEntier];
  if (entiere) return entiere;
  let taille = 0;
  for (let k = 0; k < choix.nombre; k += 1) {
    const colonne = colonnes[choix.lot[k] as number];
    const rang = choix.rang[k] as number;
    if (colonne) taille += (colonne.debuts[rang + 1] as number) - (colonne.debuts[rang] as number);
  }
  const octets = new Uint8Array(taille);
  const debuts = new Uint32Array(choix.nombre + 1);
  let fin = 0;
  for (let k = 0; k < choix.nombre; k += 1) {
    const colonne = colonnes[choix.lot[k] as number];
    if (colonne) {
      const rang = choix.rang[k] as number;
      const stop = colonne.debuts[rang + 1] as number;
      for (let o = colonne.debuts[rang] as number; o < stop; o += 1) {
        octets[fin] = colonne.octets[o] as number;
        fin += 1;
      }
    }
    debuts[k + 1] = fin;
  }
  return { octets, debuts };
}

/** Code column of the rows kept; its dictionary is sorted so that nothing depends on the order of files. */
export function joindreCodes(colonnes: readonly (ColonneCode | null)[], choix: Choix): ColonneCode {
  const utiles = new Set<string>();
  for (const colonne of colonnes) for (const code of colonne?.codes ?? []) utiles.add(code);
  utiles.add('');
  const codes = [...utiles].sort();
  const rangs = new Map(codes.map((code, k) => [code, k]));
  const traductions = colonnes.map((c) => Uint32Array.from(c?.codes ?? [], (code) => rangs.get(code) ?? 0));
  const index = new Uint32Array(choix.nombre);
  for (let k = 0; k < choix.nombre; k += 1) {
    const lot = choix.lot[k] as number;
    const colonne = colonnes[lot];
    if (colonne) index[k] = traductions[lot]?.[colonne.index[choix.rang[k] as number] as number] ?? 0;
  }
  return { codes, index };
}

type Tableau = Int32Array | Uint32Array | Float32Array | Uint8Array;

/** Numeric column of the rows kept. */
export function joindreNombres<T extends Tableau>(colonnes: readonly (T | null)[], choix: Choix, vide: T): T {
  const entiere = choix.lotEntier === null ? null : colonnes[choix.lotEntier];
  if (entiere) return entiere;
  for (let k = 0; k < choix.nombre; k += 1) {
    const valeur = colonnes[choix.lot[k] as number]?.[choix.rang[k] as number];
    if (valeur !== undefined) vide[k] = valeur;
  }
  return vide;
}
