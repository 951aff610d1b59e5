import type { Cadence } from '../cadence';
import {
  chercherEntete,
  type EnteteTrouve,
  LIGNES_TETE,
  type LigneLue,
  lireEnteteA,
  reconnaitreTable,
} from '../chercher-entete';
import { RefusFichier } from '../refus';
import type { MembreZip } from '../zip';
import type { Feuille } from './classeur';
import { ouvrirOds } from './lire-ods';
import { ouvrirXlsx } from './lire-xlsx';

/** A sheet with its header; null when it holds no table. */
export interface FeuilleLue {
  readonly feuille: Feuille;
  readonly entete: EnteteTrouve | null;
}

/** Sheets beyond this many are not looked at. */
const FEUILLES_MAX = 100;

/** Opens a workbook and looks at the head of each of its sheets. */
export async function ouvrirClasseur(
  membres: readonly MembreZip[],
  cadence: Cadence,
): Promise<readonly FeuilleLue[]> {
  const parNom = new Map(membres.map((membre) => [membre.nom.replaceAll('\\', '/'), membre]));
  const feuilles = parNom.has('[Content_Types].xml')
    ? await ouvrirXlsx(parNom, cadence)
    : await ouvrirOds(parNom, cadence);
  const lues: FeuilleLue[] = [];
  for (const feuille of feuilles.slice(0, FEUILLES_MAX))
    lues.push({ feuille, entete: couper(chercherEntete(await lireTete(feuille))) });
  return lues;
}

/**
 * The sheet to read: the one told, else the best: recognised for certain, then with the most known names, then
 * visible, then first.
 */
export async function choisirFeuille(
  lues: readonly FeuilleLue[],
  demande: { readonly feuille: string | null; readonly ligneEntete: number | null },
): Promise<{ readonly feuille: Feuille; readonly entete: EnteteTrouve }> {
  const choisie =
    demande.feuille === null
      ? [...lues].sort((a, b) => valeur(b) - valeur(a))[0]
      : lues.find(({ feuille }) => feuille.nom === demande.feuille);
  if (choisie === undefined)
    throw new RefusFichier(
      demande.feuille === null ? 'classeur_sans_tableau' : 'feuille_absente',
      demande.feuille,
    );
  const { feuille } = choisie;
  const entete =
    demande.ligneEntete === null
      ? choisie.entete
      : (couper(lireEnteteA(await lireTete(feuille), demande.ligneEntete)) ?? choisie.entete);
  if (entete === null) throw new RefusFichier('classeur_sans_tableau', feuille.nom);
  return { feuille, entete };
}

function valeur({ feuille, entete }: FeuilleLue): number {
  if (entete === null) return -1;
  const certain = reconnaitreTable(entete) !== null;
  return (certain ? 10_000 : 0) + entete.points * 10 + (feuille.visible ? 5 : 0);
}

/** Rows enough to find the header and look at what follows. */
async function lireTete(feuille: Feuille): Promise<readonly LigneLue[]> {
  if (feuille.tete !== null) return feuille.tete;
  const tete: LigneLue[] = [];
  for await (const lignes of feuille.lignes()) {
    tete.push(...lignes.slice(0, LIGNES_TETE - tete.length));
    if (tete.length >= LIGNES_TETE) break;
  }
  return tete;
}

/** Blank cells after the last name are no columns. */
function couper(entete: EnteteTrouve | null): EnteteTrouve | null {
  if (entete === null) return null;
  let fin = entete.noms.length;
  while (fin > 0 && (entete.noms[fin - 1] ?? '').trim() === '') fin -= 1;
  return { ...entete, noms: entete.noms.slice(0, fin) };
}
