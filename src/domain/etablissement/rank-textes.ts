import type { TexteIndexe } from '../shared/fold-texte';
import type { RangsTri } from './rangs-tri';

/** Characters compared at once: 38³ buckets fit a counting sort. */
const PAS = 3;
const BASE = 38;
const SEAUX = BASE ** PAS;
/** Texts equal up to here count as equal. */
const LONGUEUR_COMPAREE = 150;

/** 0 = past the end, 1 = space, 2–11 = digits, 12–37 = letters: the order of the folded texts. */
function poids(code: number): number {
  if (code >= 97) return code - 85;
  return code >= 48 ? code - 46 : 1;
}

/**
 * Ranks of folded texts, empty ones last (rank `nombre`). A radix sort from the last characters to the
 * first: linear, without a string per value.
 */
export function rankTextes({ texte, debuts }: TexteIndexe): RangsTri {
  const total = debuts.length - 1;
  const longueurs = new Uint16Array(total);
  let ordre = new Uint32Array(total);
  let connus = 0;
  let longueurMax = 0;
  for (let i = 0; i < total; i += 1) {
    // A value is padded by two characters before and one after; an empty one by two.
    const longueur = Math.min(LONGUEUR_COMPAREE, (debuts[i + 1] as number) - (debuts[i] as number) - 3);
    if (longueur <= 0) continue;
    longueurs[i] = longueur;
    longueurMax = Math.max(longueurMax, longueur);
    ordre[connus] = i;
    connus += 1;
  }
  ordre = ordre.slice(0, connus);
  const cles = new Uint16Array(total);
  let autre = new Uint32Array(connus);
  for (let bloc = Math.floor((longueurMax - 1) / PAS) * PAS; bloc >= 0; bloc -= PAS) {
    for (let i = 0; i < total; i += 1)
      cles[i] = cleDe(texte, debuts[i] as number, bloc, longueurs[i] as number);
    distribute(ordre, autre, cles);
    [ordre, autre] = [autre, ordre];
  }
  return numberRangs(texte, debuts, longueurs, ordre);
}

/** The three characters of a value from `bloc` on, as one number. */
function cleDe(texte: string, debut: number, bloc: number, longueur: number): number {
  let cle = 0;
  for (let k = bloc; k < bloc + PAS; k += 1) {
    cle = cle * BASE + (k < longueur ? poids(texte.charCodeAt(debut + 2 + k)) : 0);
  }
  return cle;
}

/** Stable counting sort of `source` into `cible` by key. */
function distribute(source: Uint32Array, cible: Uint32Array, cles: Uint16Array): void {
  const places = new Uint32Array(SEAUX + 1);
  for (let k = 0; k < source.length; k += 1) {
    const seau = (cles[source[k] as number] as number) + 1;
    places[seau] = (places[seau] as number) + 1;
  }
  for (let s = 0; s < SEAUX; s += 1) places[s + 1] = (places[s + 1] as number) + (places[s] as number);
  for (let k = 0; k < source.length; k += 1) {
    const i = source[k] as number;
    const cle = cles[i] as number;
    cible[places[cle] as number] = i;
    places[cle] = (places[cle] as number) + 1;
  }
}

/** One rank per distinct value in the sorted order. */
function numberRangs(
  texte: string,
  debuts: Uint32Array,
  longueurs: Uint16Array,
  ordre: Uint32Array,
): RangsTri {
  const rangs = new Uint32Array(longueurs.length);
  let rang = -1;
  for (let k = 0; k < ordre.length; k += 1) {
    const i = ordre[k] as number;
    const precedent = ordre[k - 1];
    if (precedent === undefined || !areEqual(texte, debuts, longueurs, precedent, i)) rang += 1;
    rangs[i] = rang;
  }
  const nombre = rang + 1;
  for (let i = 0; i < longueurs.length; i += 1) if (longueurs[i] === 0) rangs[i] = nombre;
  return { rangs, nombre };
}

function areEqual(texte: string, debuts: Uint32Array, longueurs: Uint16Array, a: number, b: number): boolean {
  const longueur = longueurs[a] as number;
  if (longueur !== longueurs[b]) return false;
  const da = (debuts[a] as number) + 2;
  const db = (debuts[b] as number) + 2;
  for (let k = longueur - 1; k >= 0; k -= 1) {
    if (texte.charCodeAt(da + k) !== texte.charCodeAt(db + k)) return false;
  }
  return true;
}
