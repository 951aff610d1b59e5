import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';

/** Columns of the table of territories that hold values. */
export type CleValeur = 'valeur' | 'secondaire' | 'symbole' | 'comparee';
export type CleColonne = 'code' | 'nom' | 'classe' | CleValeur;

export interface TriTerritoires {
  readonly cle: CleColonne;
  readonly sens: 'croissant' | 'decroissant';
}

/** Columns of values, by row of the map; NaN unknown. */
export type ColonnesValeurs = { readonly [cle in CleValeur]?: Float64Array };

/** Rows of the map in the order asked for, unknown values last whichever way, ties by name then code. */
export function ordonner(
  { codes, noms, classes }: Pick<CarteTerritoires, 'codes' | 'noms' | 'classes'>,
  colonnes: ColonnesValeurs,
  { cle, sens }: TriTerritoires,
): Uint32Array {
  const tour = sens === 'croissant' ? 1 : -1;
  const parNom = (a: number, b: number): number =>
    COMPARER.compare(noms[a] as string, noms[b] as string) ||
    ((codes[a] as string) < (codes[b] as string) ? -1 : 1);
  const rangs = Uint32Array.from(codes.keys());
  if (cle === 'nom') return rangs.sort((a, b) => tour * parNom(a, b));
  // The rows of a map are in the order of their codes.
  if (cle === 'code') return rangs.sort((a, b) => tour * (a - b));
  const valeurs =
    cle === 'classe'
      ? Float64Array.from(classes, (classe) => (classe < 0 ? Number.NaN : classe))
      : (colonnes[cle] ?? new Float64Array(codes.length).fill(Number.NaN));
  return rangs.sort((a, b) => {
    const [va, vb] = [valeurs[a] as number, valeurs[b] as number];
    if (Number.isNaN(va) || Number.isNaN(vb))
      return Number(Number.isNaN(va)) - Number(Number.isNaN(vb)) || parNom(a, b);
    return tour * (va - vb) || parNom(a, b);
  });
}

const COMPARER = new Intl.Collator('fr', { numeric: true });
