import type { TexteIndexe } from '../shared/fold-texte';
import { foldTexte } from '../shared/fold-texte';
import type { IndexOffre } from './index-offre';

const ESPACE = 32;

/** Words of a query, folded; a number typed in groups ("03 000 00 12") is put together. */
export function splitRequete(texte: string): readonly string[] {
  const plie = foldTexte(texte);
  if (plie === '') return [];
  const colle = plie.replaceAll(' ', '');
  if (colle.length >= 8 && colle.length <= 14 && /^\d[\dab]\d+$/.test(colle)) return [colle];
  return [...new Set(plie.split(' '))];
}

/** A text looked for in place of a typed word; `entier` = only as a whole word. */
export interface Variante {
  readonly mot: string;
  readonly entier: boolean;
}

/** FINESS writes "ST" for "SAINT". */
const ABREGES: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', st: 'saint', ste: 'sainte' };

/** The word itself, anywhere, and its abbreviation or full form as a whole word. */
export function variantes(mot: string): readonly Variante[] {
  const autre = ABREGES[mot];
  return autre === undefined
    ? [{ mot, entier: false }]
    : [
        { mot, entier: false },
        { mot: autre, entier: true },
      ];
}

/** true for a word that can begin a FINESS, SIREN or SIRET number. */
export function estNumero(mot: string): boolean {
  return /^\d[\dab]?\d*$/.test(mot);
}

/**
 * Sets `partout[i]` to 1 for each value that holds `cherche` and, when given, `enTete[i]` for each value in
 * which it begins a word.
 */
export function markMot(
  { texte, debuts }: TexteIndexe,
  { mot, entier }: Variante,
  partout: Uint8Array,
  enTete: Uint8Array | null,
): void {
  let valeur = 0;
  let position = texte.indexOf(mot);
  while (position >= 0) {
    while ((debuts[valeur + 1] as number) <= position) valeur += 1;
    const debute = texte.charCodeAt(position - 1) === ESPACE;
    if (!entier || (debute && texte.charCodeAt(position + mot.length) === ESPACE)) {
      partout[valeur] = 1;
      if (debute && enTete !== null) enTete[valeur] = 1;
    }
    const connu = partout[valeur] === 1 && (enTete === null || enTete[valeur] === 1);
    position = texte.indexOf(mot, connu ? debuts[valeur + 1] : position + 1);
  }
}

/** Sets `marques[i]` to 1 for each number that begins with `mot`. */
export function markNumero(numeros: TexteIndexe, mot: string, marques: Uint8Array): void {
  markMot(numeros, { mot, entier: false }, new Uint8Array(marques.length), marques);
}

/** 1 for each row where every word is found in a name, a number, the gestionnaire or the commune; null for an empty query. */
export function matchTexte(index: IndexOffre, texte: string): Uint8Array | null {
  const mots = splitRequete(texte);
  if (mots.length === 0) return null;
  let resultat: Uint8Array | null = null;
  for (const mot of mots) {
    const marques = matchMot(index, mot);
    if (resultat === null) {
      resultat = marques;
      continue;
    }
    for (let i = 0; i < marques.length; i += 1)
      resultat[i] = (resultat[i] as number) & (marques[i] as number);
  }
  return resultat;
}

function matchMot(index: IndexOffre, mot: string): Uint8Array {
  const { textes, contexte, dimensions } = index;
  const { etablissements: et, entites } = contexte.offre;
  const marques = new Uint8Array(et.nombre);
  const parEntite = new Uint8Array(entites.nombre);
  const parCommune = new Uint8Array(contexte.communes.nombre);
  for (const variante of variantes(mot)) {
    markMot(textes.nom, variante, marques, null);
    markMot(textes.nomLong, variante, marques, null);
    markMot(textes.gestionnaire, variante, parEntite, null);
    markMot(textes.gestionnaireLong, variante, parEntite, null);
    markMot(textes.commune, variante, parCommune, null);
  }
  if (estNumero(mot)) {
    markNumero(textes.numeroFiness, mot, marques);
    markNumero(textes.siret, mot, marques);
    markNumero(textes.numeroFinessEj, mot, parEntite);
    markNumero(textes.siren, mot, parEntite);
  }
  const enVigueur = dimensions.commune.rangs;
  for (let i = 0; i < et.nombre; i += 1) {
    if (marques[i] === 1) continue;
    const commune = et.commune[i] as number;
    if (
      parEntite[et.entite[i] as number] === 1 ||
      parCommune[commune] === 1 ||
      parCommune[enVigueur[i] as number] === 1
    ) {
      marques[i] = 1;
    }
  }
  return marques;
}
