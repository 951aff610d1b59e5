import { DIMENSIONS, type Dimension, type Filtre } from '../domain/etablissement/filtre';

/** Filter with `code` added to or removed from a dimension. */
export function toggleValeur(filtre: Filtre, dimension: Dimension, code: string): Filtre {
  const avant = filtre.valeurs[dimension] ?? [];
  const apres = avant.includes(code) ? avant.filter((autre) => autre !== code) : [...avant, code];
  return setValeurs(filtre, dimension, apres);
}

/** Filter with the codes of one dimension replaced; an empty list lifts the restriction. */
export function setValeurs(filtre: Filtre, dimension: Dimension, codes: readonly string[]): Filtre {
  const { [dimension]: _avant, ...autres } = filtre.valeurs;
  return { ...filtre, valeurs: codes.length === 0 ? autres : { ...autres, [dimension]: [...codes].sort() } };
}

/** Number of restrictions a user would have to lift to see everything of the offer. */
export function countRestrictions(filtre: Filtre): number {
  const valeurs = DIMENSIONS.reduce(
    (somme, dimension) => somme + (filtre.valeurs[dimension]?.length ?? 0),
    0,
  );
  const autres = [filtre.texte.trim() !== '', filtre.emprise !== null, filtre.territoire !== null];
  return valeurs + autres.filter(Boolean).length;
}
