import type { TexteIndexe } from '../shared/fold-texte';
import { foldTexte } from '../shared/fold-texte';
import type { IndexOffre } from './index-offre';

/** Words of a query, folded; a number typed in groups ("03 000 00 12") is put together. */
export function splitRequete(texte: string): readonly string[] {
  const plie = foldTexte(texte);
  if (plie === '') return [];
  const colle = plie.replaceAll(' ', '');
  if (colle.length >= 8 && colle.length <= 14 && /^\d[\dab]\d+$/.test(colle)) return [colle];
  return [...new Set(plie.split(' '))];
}

/** What is looked for when a word is typed: FINESS writes "ST" for "SAINT". */
export function variantes(mot: string): readonly string[] {
  switch (mot) {
    case 'saint':
      return ['saint', ' st '];
    case 'sainte':
      return ['sainte', ' ste '];
    case 'st':
      return ['st', ' saint '];
    case 'ste':
      return ['ste', ' sainte '];
    default:
      return [mot];
  }
}

/** true for a word that can begin a FINESS, SIREN or SIRET number. */
export function estNumero(mot: string): boolean {
  return /^\d[\dab]?\d*$/.test(mot);
}

/** Sets `marques[i]` to 1 for each value of `index` that holds `motif`. */
export function markMotif(index: TexteIndexe, motif: string, marques: Uint8Array): void {
  const { texte, debuts } = index;
  let valeur = 0;
  let position = texte.indexOf(motif);
  while (position >= 0) {
    while ((debuts[valeur + 1] as number) <= position) valeur += 1;
    marques[valeur] = 1;
    position = texte.indexOf(motif, debuts[valeur + 1] as number);
  }
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
  for (const motif of variantes(mot)) {
    markMotif(textes.nom, motif, marques);
    markMotif(textes.nomLong, motif, marques);
    markMotif(textes.gestionnaire, motif, parEntite);
    markMotif(textes.commune, motif, parCommune);
  }
  if (estNumero(mot)) {
    markMotif(textes.numeroFiness, ` ${mot}`, marques);
    markMotif(textes.siret, ` ${mot}`, marques);
    markMotif(textes.numeroFinessEj, ` ${mot}`, parEntite);
    markMotif(textes.siren, ` ${mot}`, parEntite);
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
