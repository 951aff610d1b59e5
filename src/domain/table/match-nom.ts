import type { ChampTable } from './champ-table';
import { TABLES } from './champs';
import { GENRES_TABLE, type GenreTable } from './correspondance';
import { distanceEdition } from './distance-edition';
import { simplifierNom } from './simplifier-nom';

/** A field that a name points to; a lower `rang` is a better match of the same reason. */
export interface NomTrouve {
  readonly champ: ChampTable;
  readonly raison: 'nom_exact' | 'nom_connu' | 'nom_proche';
  readonly rang: number;
}

/** Words too short to be misspelt safely. */
const LONGUEUR_PROCHE = 5;

const INDEX = new Map(GENRES_TABLE.map((genre) => [genre, indexNoms(genre)]));

/** Fields of a kind whose name, or a name met for them, is the one of the column. */
export function matchNom(genre: GenreTable, nom: string): readonly NomTrouve[] {
  const simple = simplifierNom(nom);
  if (simple === '') return [];
  const connus = INDEX.get(genre)?.get(simple) ?? [];
  const reconnus = TABLES[genre].champs.flatMap((champ) =>
    champ.reconnait?.(nom) && !connus.some((trouve) => trouve.champ === champ)
      ? [{ champ, raison: 'nom_connu' as const, rang: champ.synonymes.length }]
      : [],
  );
  return [...connus, ...reconnus];
}

/** Fields of a kind with a name a few letters away. */
export function matchNomProche(genre: GenreTable, nom: string): readonly NomTrouve[] {
  const simple = simplifierNom(nom);
  if (simple.length < LONGUEUR_PROCHE) return [];
  return TABLES[genre].champs.flatMap((champ) => {
    const rang = findEcart(simple, champ);
    return rang === null ? [] : [{ champ, raison: 'nom_proche' as const, rang }];
  });
}

/** Smallest number of edits to a known name, null when none is near. */
function findEcart(simple: string, champ: ChampTable): number | null {
  let meilleur: number | null = null;
  for (const synonyme of [simplifierNom(champ.id), ...champ.synonymes]) {
    if (synonyme.length < LONGUEUR_PROCHE) continue;
    const plafond = Math.min(simple.length, synonyme.length) >= 9 ? 2 : 1;
    const ecart = distanceEdition(simple, synonyme, plafond);
    if (ecart <= plafond && (meilleur === null || ecart < meilleur)) meilleur = ecart;
  }
  return meilleur;
}

function indexNoms(genre: GenreTable): ReadonlyMap<string, readonly NomTrouve[]> {
  const index = new Map<string, NomTrouve[]>();
  const ranger = (nom: string, trouve: NomTrouve): void => {
    const deja = index.get(nom) ?? [];
    if (!deja.some(({ champ }) => champ === trouve.champ)) index.set(nom, [...deja, trouve]);
  };
  for (const champ of TABLES[genre].champs) {
    // The id of "any other column" is no name to look for.
    if (champ.synonymes.length === 0 && champ.reconnait === null) continue;
    const id = simplifierNom(champ.id);
    const noms = champ.synonymes.includes(id) ? champ.synonymes : [...champ.synonymes, id];
    for (const [rang, nom] of noms.entries())
      ranger(nom, { champ, raison: nom === id || rang === 0 ? 'nom_exact' : 'nom_connu', rang });
  }
  return index;
}
