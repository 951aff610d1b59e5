/** Keeps the last result, for as long as the key is the same object. */
export function memoize<E, V>(calculer: (entree: E) => V, cleDe: (entree: E) => object): (entree: E) => V {
  let dernier: { readonly cle: object; readonly valeur: V } | null = null;
  return (entree) => {
    const cle = cleDe(entree);
    if (dernier?.cle !== cle) dernier = { cle, valeur: calculer(entree) };
    return dernier.valeur;
  };
}

/** Loads once what is only needed on some steps; a failure (no network) can be tried again. */
export function loadOnce<T>(charger: () => Promise<T>): () => Promise<T> {
  let charge: Promise<T> | null = null;
  return () => {
    charge ??= charger().catch((erreur: unknown) => {
      charge = null;
      throw erreur;
    });
    return charge;
  };
}
