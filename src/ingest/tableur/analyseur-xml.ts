import { RefusFichier } from '../refus';

/** What an XML text is made of, in order. Names come without their prefix, texts with their entities. */
export interface ReceveurXml {
  ouvrir(nom: string, attributs: string): void;
  fermer(nom: string): void;
  texte(texte: string): void;
}

/** Longest tag or text accepted, in characters: a cell of a workbook holds 32,767. */
const MORCEAU_MAX = 1 << 22;
const GUILLEMET = 34;
const APOSTROPHE = 39;
const SUP = 62;

/**
 * Cuts XML into tags and texts, piece by piece. No declaration is followed: an entity defined by the file stays
 * as it is written, so that nothing can be expanded.
 */
export class AnalyseurXml {
  private reste = '';
  private readonly receveur: ReceveurXml;

  constructor(receveur: ReceveurXml) {
    this.receveur = receveur;
  }

  pousser(morceau: string): void {
    const texte = this.reste === '' ? morceau : this.reste + morceau;
    let position = 0;
    for (;;) {
      const debut = texte.indexOf('<', position);
      if (debut < 0) break;
      const fin = finBalise(texte, debut);
      if (fin < 0) break;
      if (debut > position) this.receveur.texte(texte.slice(position, debut));
      this.lireBalise(texte, debut, fin);
      position = fin + 1;
    }
    this.reste = texte.slice(position);
    if (this.reste.length > MORCEAU_MAX) throw new RefusFichier('classeur_abime');
  }

  /** At the end nothing may be left open. */
  finir(): void {
    if (this.reste.trim() !== '') throw new RefusFichier('classeur_abime');
  }

  private lireBalise(texte: string, debut: number, fin: number): void {
    const premier = texte[debut + 1];
    if (premier === '/') {
      this.receveur.fermer(nomLocal(texte.slice(debut + 2, fin).trim()));
      return;
    }
    if (premier === '!') {
      if (texte.startsWith('<![CDATA[', debut))
        this.receveur.texte(texte.slice(debut + 9, fin - 2).replaceAll('&', '&amp;'));
      return;
    }
    if (premier === '?') return;
    const vide = texte[fin - 1] === '/';
    const finUtile = vide ? fin - 1 : fin;
    let finNom = debut + 1;
    while (finNom < finUtile && texte.charCodeAt(finNom) > 32) finNom += 1;
    const nom = nomLocal(texte.slice(debut + 1, finNom));
    this.receveur.ouvrir(nom, texte.slice(finNom, finUtile));
    if (vide) this.receveur.fermer(nom);
  }
}

/** Where a tag ends, -1 when more text is needed. A ">" inside quotes is part of a value. */
function finBalise(texte: string, debut: number): number {
  if (texte.startsWith('<!--', debut)) return apres(texte.indexOf('-->', debut + 4), 2);
  if (texte.startsWith('<![CDATA[', debut)) return apres(texte.indexOf(']]>', debut + 9), 2);
  // The start of either may still be to come.
  if (texte[debut + 1] === '!' && texte.length - debut < 9) return -1;
  let citation = 0;
  for (let k = debut + 1; k < texte.length; k += 1) {
    const code = texte.charCodeAt(k);
    if (citation !== 0) {
      if (code === citation) citation = 0;
    } else if (code === SUP) return k;
    else if (code === GUILLEMET || code === APOSTROPHE) citation = code;
  }
  return -1;
}

function apres(position: number, longueur: number): number {
  return position < 0 ? -1 : position + longueur;
}

function nomLocal(nom: string): string {
  const deuxPoints = nom.indexOf(':');
  return deuxPoints < 0 ? nom : nom.slice(deuxPoints + 1);
}

/** Value of an attribute by its full name, entities read; null when it is not there. */
export function lireAttribut(attributs: string, nom: string): string | null {
  for (let k = attributs.indexOf(nom); k >= 0; k = attributs.indexOf(nom, k + 1)) {
    if (k > 0 && attributs.charCodeAt(k - 1) > 32) continue;
    let egal = k + nom.length;
    while (attributs.charCodeAt(egal) <= 32) egal += 1;
    if (attributs[egal] !== '=') continue;
    let ouverture = egal + 1;
    while (attributs.charCodeAt(ouverture) <= 32) ouverture += 1;
    const citation = attributs[ouverture];
    if (citation !== '"' && citation !== "'") continue;
    const fin = attributs.indexOf(citation, ouverture + 1);
    return fin < 0 ? null : decoderXml(attributs.slice(ouverture + 1, fin));
  }
  return null;
}

const ENTITES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of an XML text: the five entities of XML and character numbers; any other stays as written. */
export function decoderXml(texte: string): string {
  if (!texte.includes('&')) return texte;
  return texte.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (tout, decimal, hexa, nom) => {
    if (nom !== undefined) return Object.hasOwn(ENTITES, nom) ? (ENTITES[nom] as string) : tout;
    const code = decimal === undefined ? Number.parseInt(hexa, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : tout;
  });
}
