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
