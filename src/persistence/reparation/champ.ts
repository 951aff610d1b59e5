import { type GenericSchema, safeParse } from 'valibot';
import type { CodeReparation } from '../projet';
import { isObjet, type Objet, put } from './objet';

/** Place of a value in the project. */
export type Chemin = readonly (string | number)[];

/** Where readers report what they could not take. */
export interface Suivi {
  noter(chemin: Chemin, code: CodeReparation, valeur: unknown): void;
  /** Value of a field nobody knows, made harmless; undefined when it cannot be kept. */
  garderInconnu(chemin: Chemin, valeur: unknown): unknown;
  /** Keeps it beside the project, at its place. */
  rangerInconnu(chemin: Chemin, valeur: unknown): void;
}

/** An element without it makes no sense: its list goes on without it. */
export const ECARTE = Symbol('ecarte');

/** Reads one value: what is wrong takes its default and is reported. */
export type Champ<T> = (valeur: unknown, chemin: Chemin, suivi: Suivi) => T | typeof ECARTE;
type Lu<C> = C extends Champ<infer T> ? T : never;

/** A value checked by a schema, with what stands in for it. */
export function feuille<T>(schema: GenericSchema<unknown, T>, defaut: T): Champ<T> {
  return (valeur, chemin, suivi) => {
    if (valeur === undefined) {
      suivi.noter(chemin, 'champ_absent', '');
      return defaut;
    }
    const lu = safeParse(schema, valeur);
    if (lu.success) return lu.output;
    suivi.noter(chemin, 'valeur_invalide', valeur);
    return defaut;
  };
}

/** The same without any stand-in. */
export function requis<T>(schema: GenericSchema<unknown, T>): Champ<T> {
  return (valeur) => {
    const lu = safeParse(schema, valeur);
    return lu.success ? lu.output : ECARTE;
  };
}

/** Any text; longer than `maximum`, it is cut. */
export function texte(maximum: number, defaut = ''): Champ<string> {
  return (valeur, chemin, suivi) => {
    if (typeof valeur === 'string' && valeur.length <= maximum) return valeur;
    if (typeof valeur === 'string') {
      suivi.noter(chemin, 'texte_coupe', valeur);
      return valeur.slice(0, maximum);
    }
    suivi.noter(chemin, valeur === undefined ? 'champ_absent' : 'valeur_invalide', valeur);
    return defaut;
  };
}

export function nullable<T>(champ: Champ<T>): Champ<T | null> {
  return (valeur, chemin, suivi) => {
    if (valeur === null) return null;
    if (valeur !== undefined) return champ(valeur, chemin, suivi);
    suivi.noter(chemin, 'champ_absent', '');
    return null;
  };
}

/** A list of at most `maximum` elements; those that cannot be read are left out. */
export function liste<T>(element: Champ<T>, maximum: number): Champ<readonly T[]> {
  return (valeur, chemin, suivi) => {
    if (!Array.isArray(valeur)) {
      suivi.noter(chemin, valeur === undefined ? 'champ_absent' : 'valeur_invalide', valeur);
      return [];
    }
    if (valeur.length > maximum) suivi.noter(chemin, 'liste_coupee', valeur.length);
    const lus: T[] = [];
    valeur.slice(0, maximum).forEach((brut: unknown, rang) => {
      const lu = element(brut, [...chemin, rang], suivi);
      if (lu === ECARTE) suivi.noter([...chemin, rang], 'element_ecarte', brut);
      else lus.push(lu);
    });
    return lus;
  };
}

/** Values by name, beginning with `base`; a value that cannot be read is left out (or stays that of the base). */
export function dictionnaire<T>(
  champ: Champ<T>,
  maximum: number,
  base: Readonly<Record<string, T>> = {},
): Champ<Readonly<Record<string, T>>> {
  return (valeur, chemin, suivi) => {
    if (!isObjet(valeur)) {
      suivi.noter(chemin, valeur === undefined ? 'champ_absent' : 'valeur_invalide', valeur);
      return base;
    }
    const lus: Record<string, T> = { ...base };
    const cles = permises(valeur, chemin, suivi);
    if (cles.length > maximum) suivi.noter(chemin, 'liste_coupee', cles.length);
    for (const cle of cles.slice(0, maximum)) {
      const lu = champ(valeur[cle], [...chemin, cle], suivi);
      if (lu === ECARTE) suivi.noter([...chemin, cle], 'valeur_invalide', valeur[cle]);
      else lus[cle] = lu;
    }
    return lus;
  };
}

/**
 * An object field by field. Fields it does not know are kept: beside the project, or in the object itself
 * when it is an element of a list.
 */
export function objet<C extends Readonly<Record<string, Champ<unknown>>>>(
  champs: C,
): Champ<{ readonly [cle in keyof C]: Lu<C[cle]> }> {
  return (brut, chemin, suivi) => {
    const valeur = isObjet(brut) ? brut : {};
    const dansListe = chemin.some((pas) => typeof pas === 'number');
    if (!isObjet(brut)) {
      if (dansListe) return ECARTE;
      suivi.noter(chemin, brut === undefined ? 'champ_absent' : 'valeur_invalide', brut);
    }
    // What is missing as a whole is reported once.
    const interne = isObjet(brut) ? suivi : MUET;
    const lus: Objet = {};
    for (const [cle, champ] of Object.entries(champs)) {
      const lu = champ(valeur[cle], [...chemin, cle], interne);
      if (lu === ECARTE) return ECARTE;
      lus[cle] = lu;
    }
    for (const cle of permises(valeur, chemin, suivi)) {
      if (Object.hasOwn(champs, cle)) continue;
      const garde = suivi.garderInconnu([...chemin, cle], valeur[cle]);
      if (garde === undefined) continue;
      if (dansListe) put(lus, cle, garde);
      else suivi.rangerInconnu([...chemin, cle], garde);
    }
    return lus as { [cle in keyof C]: Lu<C[cle]> };
  };
}

const INTERDITES = new Set(['__proto__', 'constructor', 'prototype']);

function permises(valeur: Objet, chemin: Chemin, suivi: Suivi): string[] {
  return Object.keys(valeur).filter((cle) => {
    if (!INTERDITES.has(cle)) return true;
    suivi.noter(chemin, 'cle_interdite', cle);
    return false;
  });
}

const MUET: Suivi = {
  noter: () => undefined,
  garderInconnu: () => undefined,
  rangerInconnu: () => undefined,
};
