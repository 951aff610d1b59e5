import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';

/** Values by id of variable and by row of the map; NaN unknown. */
export type ColonnesValeurs = Readonly<Record<string, Float64Array>>;

/** `cle` is "code", "nom", "classe" or the id of a variable. */
export interface TriTerritoires {
  readonly cle: string;
  readonly sens: 'croissant' | 'decroissant';
}

const COMPARER = new Intl.Collator('fr', { numeric: true });

/** Rows of the map in the order asked for, unknown values last whichever way, ties by name then code. */
export function ordonner(
  { codes, noms, classes }: Pick<CarteTerritoires, 'codes' | 'noms'> & { readonly classes: Int8Array | null },
  colonnes: ColonnesValeurs,
  { cle, sens }: TriTerritoires,
): Uint32Array {
  const tour = sens === 'croissant' ? 1 : -1;
  // The rows of a map are in the order of their codes.
  const parNom = (a: number, b: number): number =>
    COMPARER.compare(noms[a] as string, noms[b] as string) || a - b;
  const rangs = Uint32Array.from(codes.keys());
  if (cle === 'nom') return rangs.sort((a, b) => tour * parNom(a, b));
  if (cle === 'code') return rangs.sort((a, b) => tour * (a - b));
  const valeurs =
    cle === 'classe' && classes !== null
      ? Float64Array.from(classes, (classe) => (classe < 0 ? Number.NaN : classe))
      : (colonnes[cle] ?? new Float64Array(codes.length).fill(Number.NaN));
  return rangs.sort((a, b) => {
    const [va, vb] = [valeurs[a] as number, valeurs[b] as number];
    if (Number.isNaN(va) || Number.isNaN(vb))
      return Number(Number.isNaN(va)) - Number(Number.isNaN(vb)) || parNom(a, b);
    return tour * (va - vb) || parNom(a, b);
  });
}
