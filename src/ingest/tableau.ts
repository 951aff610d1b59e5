import Papa from 'papaparse';
import type { Correspondance } from '../domain/table/correspondance';
import {
  chercherEntete,
  type EnteteTrouve,
  LIGNES_TETE,
  type LigneLue,
  lireEnteteA,
} from './chercher-entete';
import type { ContexteLecture } from './contexte';
import { creerLecteurDeTable, type LecteurChoisi } from './creer-lecteur-table';
import type { Empreinte } from './empreinte';
import type { Journal } from './journal';
import { RefusFichier } from './refus';

const DELIMITEURS = [';', ',', '\t', '|'] as const;
const APERCU = 65_536;

/** What the account and the reading of a table need besides its bytes. */
export interface SourceTableau {
  readonly fichier: string;
  /** How to read it, when the user has said it. */
  readonly correspondance: Correspondance | null;
}

/** The same table read in two ways is two contents: both may be kept, one in use. */
export function signerCorrespondance(empreinte: Empreinte, correspondance: Correspondance | null): void {
  if (correspondance !== null) empreinte.ajouter(new TextEncoder().encode(JSON.stringify(correspondance)));
}

/** Finds the delimiter and the header of a table and makes its reader. */
export async function choisirTableau(
  texte: string,
  { fichier, correspondance }: SourceTableau,
  journal: Journal,
  contexte: ContexteLecture,
): Promise<LecteurChoisi & { readonly delimiteur: string }> {
  const { entete, delimiteur } = trouverEntete(texte, correspondance?.ligneEntete ?? null);
  const choisi = await creerLecteurDeTable(entete, fichier, correspondance, contexte, journal);
  return { ...choisi, delimiteur };
}

/** The header of a text and what separates its cells; at the line told, else where names are best known. */
export function trouverEntete(
  texte: string,
  ligneEntete: number | null,
): { readonly entete: EnteteTrouve; readonly delimiteur: string } {
  const apercu = texte.slice(0, APERCU).replace(/\r\n?/g, '\n');
  let meilleur: { readonly entete: EnteteTrouve; readonly delimiteur: string } | null = null;
  for (const delimiteur of DELIMITEURS) {
    const lignes = lireTete(apercu, delimiteur);
    const entete = (ligneEntete === null ? null : lireEnteteA(lignes, ligneEntete)) ?? chercherEntete(lignes);
    if (entete !== null && (meilleur === null || isMeilleur(entete, meilleur.entete)))
      meilleur = { entete, delimiteur };
  }
  if (meilleur === null) throw new RefusFichier('colonnes_non_reconnues', premiereLigne(apercu));
  return meilleur;
}

/** First rows with the line each begins at: a quoted cell may hold several lines. */
function lireTete(texte: string, delimiteur: string): readonly LigneLue[] {
  const { data } = Papa.parse<string[]>(texte, {
    delimiter: delimiteur,
    newline: '\n',
    preview: LIGNES_TETE,
  });
  let numero = 1;
  return data.map((cellules) => {
    const ligne = { numero, cellules };
    numero += 1 + cellules.reduce((somme, cellule) => somme + compterSauts(cellule), 0);
    return ligne;
  });
}

function compterSauts(cellule: string): number {
  return cellule.includes('\n') ? cellule.split('\n').length - 1 : 0;
}

/** More known names first; between unknown ones, more columns. */
function isMeilleur(a: EnteteTrouve, b: EnteteTrouve): boolean {
  return a.points > b.points || (a.points === b.points && a.noms.length > b.noms.length);
}

function premiereLigne(texte: string): string {
  return texte.trimStart().split('\n', 1)[0] ?? '';
}
