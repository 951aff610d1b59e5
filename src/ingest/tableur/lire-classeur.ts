import type { Correspondance } from '../../domain/table/correspondance';
import type { ContexteLecture } from '../contexte';
import { creerLecteurDeTable } from '../creer-lecteur-table';
import { Empreinte } from '../empreinte';
import { Journal } from '../journal';
import type { Lecture } from '../lecture';
import { RefusFichier } from '../refus';
import { type SourceTableau, signerCorrespondance } from '../tableau';
import type { MembreZip } from '../zip';
import { LIGNES_MAX } from './classeur';
import { choisirFeuille, ouvrirClasseur } from './ouvrir-classeur';

/** Reads one sheet of a workbook (XLSX, ODS) with the readers of text tables: its rows are the same rows. */
export async function lireClasseur(
  octets: Uint8Array,
  membres: readonly MembreZip[],
  { fichier, correspondance }: SourceTableau,
  contexte: ContexteLecture,
): Promise<Lecture> {
  const { cadence, suivi } = contexte;
  const journal = new Journal();
  const lues = await ouvrirClasseur(membres, cadence);
  const { feuille, entete } = await choisirFeuille(lues, {
    feuille: correspondance?.feuille ?? null,
    ligneEntete: correspondance?.ligneEntete ?? null,
  });
  const autres = lues.filter((lue) => lue.entete !== null && lue.feuille !== feuille);
  if (autres.length > 0 && correspondance === null)
    journal.noter('feuilles_non_lues', null, feuille.nom, autres.map((lue) => lue.feuille.nom).join(', '));
  const { lecteur, aCorrespondre } = await creerLecteurDeTable(
    entete,
    lues.length > 1 ? `${fichier} › ${feuille.nom}` : fichier,
    correspondance,
    contexte,
    journal,
  );
  if (!aCorrespondre) {
    let lignes = 0;
    for await (const lot of feuille.lignes()) {
      for (const { numero, cellules } of lot) lecteur.ligne(ajuster(cellules, entete.noms.length), numero);
      lignes += lot.length;
      if (lignes > LIGNES_MAX) throw new RefusFichier('trop_de_lignes', String(lignes));
      suivi.signaler(lecteur.lignes);
      if (cadence.due) await cadence.souffler();
    }
  }
  const contenu = lecteur.terminer();
  if (lecteur.lignes === 0 && !aCorrespondre) journal.noter('aucun_enregistrement');
  return {
    contenu,
    journal,
    encodage: 'utf-8',
    empreinte: signer(octets, feuille.nom, correspondance),
    lignes: lecteur.lignes,
    acceptees: lecteur.acceptees,
    aCorrespondre,
  };
}

/** Two sheets of one workbook are two contents. */
function signer(octets: Uint8Array, feuille: string, correspondance: Correspondance | null): string {
  const empreinte = new Empreinte();
  empreinte.ajouter(octets);
  empreinte.ajouter(new TextEncoder().encode(feuille));
  signerCorrespondance(empreinte, correspondance);
  return empreinte.lire();
}

/** A row of a sheet stops at its last filled cell: it is given the width of the header. */
function ajuster(cellules: readonly string[], largeur: number): string[] {
  const ligne = [...cellules];
  while (ligne.length < largeur) ligne.push('');
  while (ligne.length > largeur && (ligne[ligne.length - 1] ?? '').trim() === '') ligne.pop();
  return ligne;
}
