import { chooseGenre } from './choose-genre';
import type { ColonneLue } from './contenu-colonne';
import { GENRES_TABLE, type GenreTable, type ProfilCorrespondance } from './correspondance';
import { findManques } from './find-manques';
import { type LienPropose, proposeLiens } from './propose-liens';
import { recognizeEntete } from './recognize-entete';
import { signEntetes } from './sign-entetes';

/** How well a table fits a kind, with the use proposed for each column. */
export interface PropositionGenre {
  readonly genre: GenreTable;
  readonly liens: readonly LienPropose[];
  /** Sum over the columns matched, by strength of the reason; what the kind needs counts twice. */
  readonly score: number;
  /** Requirements still to be met. */
  readonly manques: ReturnType<typeof findManques>;
}

export interface PropositionTable {
  /** Kinds that fit at least in part, best first. */
  readonly genres: readonly PropositionGenre[];
  /** The kind to read without asking, null when the user has to say. */
  readonly certain: GenreTable | null;
  /** The saved mapping followed, null when none has these headers. */
  readonly profil: ProfilCorrespondance | null;
}

const FORCES = { profil: 1, nom_exact: 1, nom_connu: 1, nom_proche: 0.6, contenu: 0.4 } as const;

/** Proposes what a table is and what each column holds. A profile saved for the same headers comes first. */
export function proposeCorrespondance(
  colonnes: readonly ColonneLue[],
  profils: readonly ProfilCorrespondance[] = [],
): PropositionTable {
  const noms = colonnes.map(({ nom }) => nom);
  const signature = signEntetes(noms);
  const profil = profils.find((connu) => connu.signature === signature) ?? null;
  const reconnus = recognizeEntete(noms);
  const certain = chooseGenre(reconnus, colonnes)?.genre ?? null;
  const premier = profil?.correspondance.genre ?? certain;
  const genres = GENRES_TABLE.map((genre) => evaluate(genre, colonnes, profil))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        Number(b.genre === premier) - Number(a.genre === premier) ||
        Number(a.manques.length > 0) - Number(b.manques.length > 0) ||
        b.score - a.score,
    );
  return { genres, certain, profil };
}

function evaluate(
  genre: GenreTable,
  colonnes: readonly ColonneLue[],
  profil: ProfilCorrespondance | null,
): PropositionGenre {
  const suivi = profil?.correspondance.genre === genre ? profil : null;
  const liens = proposeLiens(genre, colonnes, suivi);
  const manques = findManques(genre, new Set(liens.map(({ champ }) => champ.id)));
  const attendus = new Set(findManques(genre, new Set()).flat(2));
  const score = liens.reduce(
    (somme, { champ, raison }) =>
      somme +
      (champ.id === 'autre' ? 0 : FORCES[raison] * (champ.distinctif || attendus.has(champ.id) ? 2 : 1)),
    0,
  );
  return { genre, liens, score, manques };
}
