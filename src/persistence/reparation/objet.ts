export type Objet = Record<string, unknown>;

/** A record as JSON makes them, or as a database gives them back. */
export function isObjet(valeur: unknown): valeur is Objet {
  if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) return false;
  const prototype: unknown = Object.getPrototypeOf(valeur);
  return prototype === Object.prototype || prototype === null;
}

/** Sets a field of its own, whatever its name. */
export function put(objet: Objet, cle: string, valeur: unknown): void {
  Object.defineProperty(objet, cle, { value: valeur, writable: true, enumerable: true, configurable: true });
}
