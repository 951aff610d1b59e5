import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';

/**
 * Sum of a column of the communes by territory, over the rows that hold inhabitants of their own (those of the
 * mailles: a city made of arrondissements is there by its arrondissements) and that are inside. NaN for a territory
 * none of whose rows is known.
 */
export function sumCommunes(
  { mailles }: Socle,
  { codes, parCommune }: Decoupage,
  dedans: Uint8Array,
  valeurs: Float64Array,
): Float64Array {
  const sommes = new Float64Array(codes.length).fill(Number.NaN);
  for (const ligne of mailles.lignes) {
    const territoire = parCommune[ligne] as number;
    const valeur = valeurs[ligne] as number;
    if (territoire < 0 || dedans[ligne] !== 1 || Number.isNaN(valeur)) continue;
    const avant = sommes[territoire] as number;
    sommes[territoire] = Number.isNaN(avant) ? valeur : avant + valeur;
  }
  return sommes;
}

/**
 * Mean of a figure of the mailles by territory, weighted by the inhabitants concerned; where none is known the plain
 * mean. Mailles without a value are left out; NaN without any.
 */
export function meanMailles(
  { mailles }: Socle,
  { codes, parCommune }: Decoupage,
  dedans: Uint8Array,
  parMaille: ArrayLike<number>,
  poids: Float64Array,
): Float64Array {
  const sommes = new Float64Array(codes.length);
  const totaux = new Float64Array(codes.length);
  const simples = new Float64Array(codes.length);
  const nombres = new Float64Array(codes.length);
  for (let m = 0; m < mailles.nombre; m += 1) {
    const valeur = parMaille[m] as number;
    if (!Number.isFinite(valeur)) continue;
    for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
      const ligne = mailles.lignes[k] as number;
      const territoire = parCommune[ligne] as number;
      if (territoire < 0 || dedans[ligne] !== 1) continue;
      simples[territoire] = (simples[territoire] as number) + valeur;
      nombres[territoire] = (nombres[territoire] as number) + 1;
      const habitants = poids[ligne] as number;
      if (!(habitants > 0)) continue;
      sommes[territoire] = (sommes[territoire] as number) + habitants * valeur;
      totaux[territoire] = (totaux[territoire] as number) + habitants;
    }
  }
  return Float64Array.from(sommes, (somme, t) => {
    const total = totaux[t] as number;
    if (total > 0) return somme / total;
    const nombre = nombres[t] as number;
    return nombre > 0 ? (simples[t] as number) / nombre : Number.NaN;
  });
}
