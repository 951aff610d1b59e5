import type { CodeAnomalie } from './codes';
import type { Journal } from './journal';

/** Where a value was read, to report what is wrong with it. */
export interface Endroit {
  readonly journal: Journal;
  ligne: number;
}

const SCIENTIFIQUE = /^\d(?:[.,]\d+)?E\+?\d+$/i;

/**
 * A FINESS number as an integer that sorts like its text: two characters in base 36, then seven
 * digits. 0 = not a FINESS number. The largest (9Z9999999) stays below 2^32.
 */
export function cleFiness(texte: string): number {
  if (texte.length !== 9) return 0;
  const a = texte.charCodeAt(0) - 48;
  let b = texte.charCodeAt(1) - 48;
  if (a < 0 || a > 9) return 0;
  if (b > 9) {
    b -= 7;
    if (b < 10 || b > 35) return 0;
  } else if (b < 0) return 0;
  let suite = 0;
  for (let k = 2; k < 9; k += 1) {
    const chiffre = texte.charCodeAt(k) - 48;
    if (chiffre < 0 || chiffre > 9) return 0;
    suite = suite * 10 + chiffre;
  }
  return (a * 36 + b) * 10_000_000 + suite;
}

/** The nine characters of a key made by `cleFiness`; "" for 0. */
export function texteFiness(cle: number): string {
  if (cle === 0) return '';
  const tete = Math.floor(cle / 10_000_000);
  const b = tete % 36;
  return (
    String(Math.floor(tete / 36)) +
    (b < 10 ? String(b) : String.fromCharCode(b + 55)) +
    String(cle % 10_000_000).padStart(7, '0')
  );
}

/**
 * Reads a FINESS number, repairing what spreadsheets do to it. Returns its key, or 0 when there is
 * none to be had, with `absent` or the given codes noted.
 */
export function lireFiness(
  texte: string,
  colonne: string,
  endroit: Endroit,
  codes: {
    readonly absent: CodeAnomalie | null;
    readonly invalide: CodeAnomalie;
    readonly scientifique: CodeAnomalie;
  },
): number {
  const directe = cleFiness(texte);
  if (directe > 0) return directe;
  const propre = nettoyer(texte).toUpperCase();
  if (propre === '') {
    if (codes.absent) endroit.journal.noter(codes.absent, endroit.ligne, colonne, texte);
    return 0;
  }
  if (SCIENTIFIQUE.test(propre)) {
    endroit.journal.noter(codes.scientifique, endroit.ligne, colonne, texte);
    return 0;
  }
  const entier = propre.replace(/\s/g, '').replace(/[.,]0+$/, '');
  // Only départements 01 to 09 begin with a zero: one zero at most can be lost.
  const cle = cleFiness(/^[1-9]\d{7}$/.test(entier) ? `0${entier}` : entier);
  if (cle === 0) endroit.journal.noter(codes.invalide, endroit.ligne, colonne, texte);
  else if (entier.length === 8) endroit.journal.noter('zero_initial_restaure', endroit.ligne, colonne, texte);
  return cle;
}

/** Restores the leading zeros of a code of fixed length made of digits. */
export function restaurerZeros(texte: string, longueur: number, colonne: string, endroit: Endroit): string {
  if (texte.length === longueur || texte === '') return texte;
  const propre = nettoyer(texte);
  if (propre.length === longueur) return propre;
  if (SCIENTIFIQUE.test(propre) && propre.length > 3) {
    endroit.journal.noter('valeur_notation_scientifique', endroit.ligne, colonne, texte);
    return '';
  }
  const entier = propre.replace(/[.,]0+$/, '');
  if (!/^\d+$/.test(entier) || entier.length > longueur) return propre;
  if (entier.length === longueur) return entier;
  endroit.journal.noter('zero_initial_restaure', endroit.ligne, colonne, texte);
  return entier.padStart(longueur, '0');
}

/** Blanks around, and the apostrophe that forces text in a spreadsheet or neutralises a formula. */
export function nettoyer(texte: string): string {
  const propre = texte.trim();
  return propre.startsWith("'") ? propre.slice(1).trim() : propre;
}

/** AAAAMMJJ as an integer, 0 when empty, -1 when it is no date. Reads ISO, JJ/MM/AAAA and AAAAMMJJ. */
export function lireDate(texte: string): number {
  if (texte === '') return 0;
  let annee = 0;
  let mois = 0;
  let jour = 0;
  if (texte.length === 10 && texte.charCodeAt(4) === 45 && texte.charCodeAt(7) === 45) {
    annee = chiffres(texte, 0, 4);
    mois = chiffres(texte, 5, 7);
    jour = chiffres(texte, 8, 10);
  } else {
    const lu =
      /^(?:(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?|(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?|(\d{4})(\d{2})(\d{2}))$/.exec(
        nettoyer(texte),
      );
    if (!lu) return texte.trim() === '' ? 0 : -1;
    annee = Number(lu[1] ?? lu[6] ?? lu[7]);
    mois = Number(lu[2] ?? lu[5] ?? lu[8]);
    jour = Number(lu[3] ?? lu[4] ?? lu[9]);
  }
  if (!(annee >= 1000 && mois >= 1 && mois <= 12 && jour >= 1 && jour <= joursDuMois(annee, mois))) return -1;
  return annee * 10000 + mois * 100 + jour;
}

function chiffres(texte: string, debut: number, fin: number): number {
  let nombre = 0;
  for (let k = debut; k < fin; k += 1) {
    const chiffre = texte.charCodeAt(k) - 48;
    if (chiffre < 0 || chiffre > 9) return Number.NaN;
    nombre = nombre * 10 + chiffre;
  }
  return nombre;
}

function joursDuMois(annee: number, mois: number): number {
  if (mois === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28;
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;
}

/** AAAAMMJJ to ISO; null for 0. */
export function texteDate(date: number): string | null {
  if (date <= 0) return null;
  const texte = String(date).padStart(8, '0');
  return `${texte.slice(0, 4)}-${texte.slice(4, 6)}-${texte.slice(6)}`;
}

/** Reads a date field; 0 (unknown) with an anomaly when it is no date. */
export function lireDateNotee(texte: string, colonne: string, endroit: Endroit): number {
  const date = lireDate(texte);
  if (date >= 0) return date;
  endroit.journal.noter('date_invalide', endroit.ligne, colonne, texte);
  return 0;
}

/** A number with decimal point or comma, spaces allowed between thousands; NaN when it is none. */
export function lireNombre(texte: string): number {
  if (texte === '') return Number.NaN;
  const direct = +texte;
  // JavaScript also reads "0x10" and "Infinity": those go through the strict way.
  if (Number.isFinite(direct) && !(texte.charCodeAt(1) > 57))
    return texte.trim() === '' ? Number.NaN : direct;
  const propre = nettoyer(texte)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(propre) ? Number(propre) : Number.NaN;
}
