/** How an operation of the database fails. */
export type Panne = 'plein' | 'erreur' | 'mort';

/**
 * Makes the n-th operation on the stores fail (from 0): full storage, any error, or the death of the tab (the
 * transaction is never ended by its page: the browser drops it). Counts the operations meanwhile.
 */
export function installPannes(
  rang: number,
  panne: Panne,
): { readonly nombre: () => number; retirer(): void } {
  const prototype = IDBObjectStore.prototype as unknown as Record<
    string,
    (...arguments_: unknown[]) => unknown
  >;
  const origines = new Map(METHODES.map((methode) => [methode, prototype[methode] as () => unknown]));
  let compte = 0;
  for (const [methode, origine] of origines) {
    prototype[methode] = function (this: IDBObjectStore, ...arguments_: unknown[]): unknown {
      const courant = compte;
      compte += 1;
      if (courant !== rang) return origine.apply(this, arguments_ as []);
      if (panne === 'plein') throw new DOMException('Plus de place', 'QuotaExceededError');
      if (panne === 'erreur') throw new DOMException('Disque', 'UnknownError');
      // The writing asked for is done, then the tab dies before the end of the transaction.
      const demande = origine.apply(this, arguments_ as []);
      this.transaction.abort();
      return demande;
    };
  }
  return {
    nombre: () => compte,
    retirer: () => {
      for (const [methode, origine] of origines) prototype[methode] = origine;
    },
  };
}

const METHODES = ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'clear'] as const;
