import { readTexte } from '../shared/colonne-texte';
import { foldTexte, readPlie } from '../shared/fold-texte';
import type { ColonneTri } from './filtre';
import type { IndexOffre } from './index-offre';
import { FAMILLES } from './nomenclature';

/** Order of all rows on one column: equal values share a rank, unknown ones have the rank `nombre`. */
export interface RangsTri {
  readonly rangs: Uint32Array;
  /** Number of distinct known values. */
  readonly nombre: number;
}

/**
 * Ranks of every row on a column, once per offer. Texts are compared folded (case, accents and
 * punctuation do not count; a space comes before a digit, a digit before a letter): ten times faster
 * than Intl.Collator on 95,000 names, and the same order but for ties.
 */
export function computeRangs(index: IndexOffre, colonne: ColonneTri): RangsTri {
  const { offre } = index.contexte;
  const et = offre.etablissements;
  const { dimensions } = index;
  switch (colonne) {
    case 'numeroFiness':
      return { rangs: Uint32Array.from({ length: et.nombre }, (_, i) => i), nombre: et.nombre };
    case 'nom': {
      const { nom } = index.textes;
      return rankTextes(et.nombre, (i) => readPlie(nom, i));
    }
    case 'categorie':
      return rankDictionnaire(et.categorie.index, et.categorie.codes.length, (rang) =>
        foldTexte(dimensions.categorie.libelle(rang)),
      );
    case 'famille':
      return { rangs: Uint32Array.from(et.famille), nombre: FAMILLES.length };
    case 'gestionnaire': {
      const { gestionnaire } = index.textes;
      return rankDictionnaire(
        et.entite,
        offre.entites.nombre,
        (rang) => readPlie(gestionnaire, rang) || readTexte(offre.entites.numeroFiness, rang),
      );
    }
    case 'commune': {
      const { commune } = index.textes;
      return rankDictionnaire(et.commune, index.contexte.communes.nombre, (rang) => readPlie(commune, rang));
    }
    case 'departement':
      return rankDictionnaire(
        et.departement.index,
        et.departement.codes.length,
        (rang) => et.departement.codes[rang] as string,
      );
    case 'places':
      return rankNombres(et.places, Number.isNaN);
    case 'dateOuverture':
      return rankNombres(et.dateOuverture, (date) => date === 0);
  }
}

/** Ranks of the rows whose value is `rangs[i]` in a dictionary (-1 unknown). */
function rankDictionnaire(
  rangs: ArrayLike<number>,
  nombre: number,
  lire: (rang: number) => string,
): RangsTri {
  const ordre = rankTextes(nombre, lire);
  const resultat = new Uint32Array(rangs.length);
  for (let i = 0; i < rangs.length; i += 1) {
    const rang = rangs[i] as number;
    resultat[i] = rang < 0 ? ordre.nombre : (ordre.rangs[rang] as number);
  }
  return { rangs: resultat, nombre: ordre.nombre };
}

function rankTextes(nombre: number, lire: (i: number) => string): RangsTri {
  const textes: string[] = new Array(nombre);
  const ordre: number[] = [];
  for (let i = 0; i < nombre; i += 1) {
    const texte = lire(i);
    textes[i] = texte;
    if (texte !== '') ordre.push(i);
  }
  ordre.sort((a, b) => compareTextes(textes[a] as string, textes[b] as string));
  const rangs = new Uint32Array(nombre);
  let dernier = -1;
  let precedent = '';
  for (const i of ordre) {
    const texte = textes[i] as string;
    if (texte !== precedent) dernier += 1;
    precedent = texte;
    rangs[i] = dernier;
  }
  const distincts = dernier + 1;
  for (let i = 0; i < nombre; i += 1) if (textes[i] === '') rangs[i] = distincts;
  return { rangs, nombre: distincts };
}

function compareTextes(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function rankNombres(valeurs: Float32Array | Int32Array, estInconnu: (valeur: number) => boolean): RangsTri {
  const connus = new Set<number>();
  for (const valeur of valeurs) if (!estInconnu(valeur)) connus.add(valeur);
  const tries = Float64Array.from(connus).sort();
  const parValeur = new Map<number, number>();
  tries.forEach((valeur, rang) => {
    parValeur.set(valeur, rang);
  });
  const rangs = new Uint32Array(valeurs.length);
  for (let i = 0; i < valeurs.length; i += 1) {
    rangs[i] = parValeur.get(valeurs[i] as number) ?? tries.length;
  }
  return { rangs, nombre: tries.length };
}
