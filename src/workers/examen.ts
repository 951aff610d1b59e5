import { describeColonne } from '../domain/table/contenu-colonne';
import type {
  Correspondance,
  ExamenTable,
  GenreTable,
  ProfilCorrespondance,
} from '../domain/table/correspondance';
import { type PropositionTable, proposeCorrespondance } from '../domain/table/propose-correspondance';
import { signEntetes } from '../domain/table/sign-entetes';
import { findCommune } from '../domain/territoire/commune';
import { LIGNES_APERCU } from '../ingest/chercher-entete';
import { examinerTable, type TeteTable } from '../ingest/examiner-table';
import { createFichierSource } from '../ingest/fichier-source';
import type { Reference } from '../reference/contrat';
import type { DemandeExamen, FichierTransmis } from './moteur-api';

/** Looks at a table before it is read; null when the file is no header table. */
export async function examineFichier(
  fichier: FichierTransmis,
  { feuille, genre, ligneEntete = null, profils = [] }: DemandeExamen,
  reference: Reference,
): Promise<ExamenTable | null> {
  const tete = await examinerTable(createFichierSource(fichier.nom, fichier.contenu), {
    feuille,
    ligneEntete,
  });
  return tete === null ? null : describeTable(fichier.nom, tete, genre, profils, reference);
}

function describeTable(
  nom: string,
  { feuilles, feuille, entete }: TeteTable,
  genreDit: GenreTable | null,
  profils: readonly ProfilCorrespondance[],
  reference: Reference,
): ExamenTable {
  const apercu = entete.suivantes
    .slice(0, LIGNES_APERCU)
    .map(({ cellules }) => entete.noms.map((_, colonne) => cellules[colonne] ?? ''));
  const connus = { isCommune: (code: string) => findCommune(reference.communes, code) >= 0 };
  const lues = entete.noms.map((nomColonne, colonne) =>
    describeColonne(
      colonne,
      nomColonne,
      apercu.map((cellules) => cellules[colonne] ?? ''),
      connus,
    ),
  );
  const proposition = proposeCorrespondance(lues, profils);
  const choisi = choisir(proposition, genreDit);
  const profil = proposition.profil;
  const suivi = profil !== null && profil.correspondance.genre === choisi?.genre ? profil : null;
  return {
    nom,
    feuilles,
    feuille,
    ligneEntete: entete.ligne,
    signature: signEntetes(entete.noms),
    genre: choisi?.genre ?? genreDit,
    profil: suivi === null ? null : { id: suivi.id, nom: suivi.nom },
    colonnes: lues.map(({ colonne, nom: nomColonne, type, partVide, exemples }) => {
      const lien = choisi?.liens.find((propose) => propose.colonne === colonne);
      return {
        colonne,
        nom: nomColonne,
        type,
        partVide,
        exemples,
        propose: lien === undefined ? null : { champ: lien.champ.id, raison: lien.raison },
      };
    }),
    apercu,
    genresProposes: proposition.genres.map(({ genre }) => genre),
    proposition:
      choisi === undefined || choisi.manques.length > 0
        ? null
        : rediger(choisi, entete.noms.length, feuille, entete.ligne),
  };
}

function choisir(
  { genres }: PropositionTable,
  genre: GenreTable | null,
): PropositionTable['genres'][number] | undefined {
  return genre === null ? genres[0] : genres.find((propose) => propose.genre === genre);
}

function rediger(
  { genre, liens }: PropositionTable['genres'][number],
  nombreColonnes: number,
  feuille: string | null,
  ligneEntete: number,
): Correspondance {
  const parColonne = new Map(liens.map(({ colonne, champ }) => [colonne, champ.id]));
  return {
    genre,
    liens: Array.from({ length: nombreColonnes }, (_, colonne) => ({
      colonne,
      champ: parColonne.get(colonne) ?? null,
    })),
    feuille,
    ligneEntete,
  };
}
