import { isObjet, type Objet, put } from './objet';

const PROFONDEUR_MAX = 12;
/** Values of one unknown field, all levels together. */
const NOMBRE_MAX = 50_000;
/** Characters of its texts, names included. */
const CARACTERES_MAX = 1_000_000;

/**
 * Copy of a value nobody knows the meaning of, holding nothing but plain JSON; undefined when it is too
 * large, too deep, or no JSON at all.
 */
export function neutralizeInconnu(valeur: unknown): unknown {
  const compte = { valeurs: 0, caracteres: 0 };
  const copier = (brut: unknown, profondeur: number): unknown => {
    compte.valeurs += 1;
    if (typeof brut === 'string') compte.caracteres += brut.length;
    if (compte.valeurs > NOMBRE_MAX || compte.caracteres > CARACTERES_MAX || profondeur > PROFONDEUR_MAX)
      throw new TropGrand();
    if (brut === null || typeof brut === 'string' || typeof brut === 'boolean') return brut;
    // JSON knows one zero.
    if (typeof brut === 'number' && Number.isFinite(brut)) return brut === 0 ? 0 : brut;
    if (Array.isArray(brut)) return brut.map((element) => copier(element, profondeur + 1));
    if (!isObjet(brut)) throw new TropGrand();
    const copie: Objet = {};
    for (const cle of Object.keys(brut)) {
      if (cle === '__proto__' || cle === 'constructor' || cle === 'prototype') continue;
      compte.caracteres += cle.length;
      put(copie, cle, copier(brut[cle], profondeur + 1));
    }
    return copie;
  };
  try {
    return copier(valeur, 0);
  } catch (erreur) {
    if (erreur instanceof TropGrand) return undefined;
    throw erreur;
  }
}

class TropGrand extends Error {}
