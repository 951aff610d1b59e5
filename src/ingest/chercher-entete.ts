import { chooseGenre } from '../domain/table/choose-genre';
import { type ColonneLue, type Connus, describeColonne } from '../domain/table/contenu-colonne';
import { recognizeEntete } from '../domain/table/recognize-entete';

/** A row at the head of a table. */
export interface LigneLue {
  /** Line in the file or row in the sheet, from 1. */
  readonly numero: number;
  readonly cellules: readonly string[];
}

/** The header found at the head of a table. */
export interface EnteteTrouve {
  readonly noms: readonly string[];
  readonly ligne: number;
  /** Rows after it, blank ones left out. */
  readonly suivantes: readonly LigneLue[];
  /** How much of it is known: 0 for a header that only looks like one. */
  readonly points: number;
}

/** The header is looked for in the first rows: some exports begin with a title. */
const LIGNES_ENTETE = 20;
/** Rows looked at after the header. */
export const LIGNES_APERCU = 20;

/** Rows to have before the header can be looked for. */
export const LIGNES_TETE = LIGNES_ENTETE + LIGNES_APERCU + 1;

/** The row whose names are best known, else the first that looks like names over rows of values; null when none does. */
export function chercherEntete(lignes: readonly LigneLue[]): EnteteTrouve | null {
  let meilleur: { readonly rang: number; readonly points: number } | null = null;
  for (const [rang, { cellules }] of lignes.slice(0, LIGNES_ENTETE).entries()) {
    if (!peutEtreEntete(cellules)) continue;
    const points = compterPoints(cellules);
    if (points > (meilleur?.points ?? 0)) meilleur = { rang, points };
  }
  const rang = meilleur?.rang ?? lignes.findIndex((_, k) => ressembleEntete(lignes, k));
  return rang < 0 ? null : prendreEntete(lignes, rang, meilleur?.points ?? 0);
}

/** The header at a line told by the user; null when the file has no such line. */
export function lireEnteteA(lignes: readonly LigneLue[], numero: number): EnteteTrouve | null {
  const rang = lignes.findIndex((ligne) => ligne.numero === numero);
  return rang < 0 ? null : prendreEntete(lignes, rang, compterPoints(lignes[rang]?.cellules ?? []));
}

/** Columns of a table with what their first cells look like. */
export function decrireColonnes(
  { noms, suivantes }: EnteteTrouve,
  connus: Connus | null,
): readonly ColonneLue[] {
  const apercu = suivantes.slice(0, LIGNES_APERCU);
  return noms.map((nom, colonne) =>
    describeColonne(
      colonne,
      nom,
      apercu.map(({ cellules }) => cellules[colonne] ?? ''),
      connus,
    ),
  );
}

/** The kind the header is certain to be, with its columns; null when the user has to say. */
export function reconnaitreTable(entete: EnteteTrouve): ReturnType<typeof chooseGenre> {
  return chooseGenre(recognizeEntete(entete.noms), decrireColonnes(entete, null));
}

function prendreEntete(lignes: readonly LigneLue[], rang: number, points: number): EnteteTrouve | null {
  const ligne = lignes[rang];
  if (ligne === undefined) return null;
  const suivantes = lignes.slice(rang + 1).filter(({ cellules }) => cellules.some((c) => c.trim() !== ''));
  return { noms: ligne.cellules, ligne: ligne.numero, suivantes, points };
}

/** Names are words: a row of figures is no header. */
function peutEtreEntete(cellules: readonly string[]): boolean {
  const remplies = cellules.filter((cellule) => cellule.trim() !== '');
  const mots = remplies.filter((cellule) => /[a-z]/i.test(cellule)).length;
  return remplies.length > 0 && (mots >= remplies.length / 2 || estEnteteCarre(cellules));
}

/** Code of a commune, or FINESS number. */
const CODE_LIEU = /^\d[\dAB]\d{3}(?:\d{4})?$/;

/** A square table of times names its columns by codes, but for the first. */
function estEnteteCarre([premiere = '', ...suite]: readonly string[]): boolean {
  const codes = suite.map((cellule) => cellule.trim());
  return (
    codes.length >= 2 &&
    !CODE_LIEU.test(premiere.trim()) &&
    codes.every((code) => CODE_LIEU.test(code)) &&
    new Set(codes).size === codes.length
  );
}

function compterPoints(noms: readonly string[]): number {
  return Math.max(0, ...recognizeEntete(noms).map(({ complet, points }) => (complet ? points : 0)));
}

/** Several different names, over a row that fills as many columns. */
function ressembleEntete(lignes: readonly LigneLue[], rang: number): boolean {
  const noms = (lignes[rang]?.cellules ?? []).map((nom) => nom.trim()).filter((nom) => nom !== '');
  if (noms.length < 2 || new Set(noms).size < noms.length || !peutEtreEntete(noms)) return false;
  const suite = lignes.slice(rang + 1).find(({ cellules }) => cellules.some((c) => c.trim() !== ''));
  return suite !== undefined && suite.cellules.filter((c) => c.trim() !== '').length >= noms.length / 2;
}
