import { TABLES } from '../domain/table/champs';
import type { Correspondance, ExamenTable, GenreTable } from '../domain/table/correspondance';
import { findManques } from '../domain/table/find-manques';

/** Field chosen for each column, by its place; null = not used. */
export type ChampsChoisis = readonly (string | null)[];

/** Fields of a kind: those it cannot be read without (alone or as one of several), then the others. */
export function listChamps(genre: GenreTable): {
  readonly attendus: readonly string[];
  readonly autres: readonly string[];
} {
  const requis = new Set(findManques(genre, new Set()).flat(2));
  const ids = TABLES[genre].champs.map(({ id }) => id);
  return {
    attendus: ids.filter((id) => requis.has(id)),
    autres: ids.filter((id) => !requis.has(id)),
  };
}

/** What the window starts from: the mapping the file was read with, else what is proposed. */
export function startChamps(examen: ExamenTable, actuelle: Correspondance | null): ChampsChoisis {
  const reprise =
    actuelle !== null && actuelle.genre === examen.genre && actuelle.feuille === examen.feuille
      ? new Map(actuelle.liens.map(({ colonne, champ }) => [colonne, champ]))
      : null;
  return examen.colonnes.map(({ colonne, propose }) =>
    reprise === null ? (propose?.champ ?? null) : (reprise.get(colonne) ?? null),
  );
}

/** Gives a field to a column; one that a single column may hold leaves the column that had it. */
export function assignChamp(
  genre: GenreTable,
  champs: ChampsChoisis,
  colonne: number,
  id: string | null,
): ChampsChoisis {
  const multiple = TABLES[genre].champs.find((champ) => champ.id === id)?.multiple ?? true;
  return champs.map((courant, rang) =>
    rang === colonne ? id : !multiple && courant === id ? null : courant,
  );
}

/** Requirements still to be met, each as the sets of fields that would meet it. */
export function listManques(genre: GenreTable, champs: ChampsChoisis): ReturnType<typeof findManques> {
  return findManques(genre, new Set(champs.filter((id) => id !== null)));
}

/** The mapping as it will be read and saved. */
export function createCorrespondance(
  { feuille, ligneEntete, colonnes }: ExamenTable,
  genre: GenreTable,
  champs: ChampsChoisis,
): Correspondance {
  return {
    genre,
    liens: colonnes.map(({ colonne }) => ({ colonne, champ: champs[colonne] ?? null })),
    feuille,
    ligneEntete,
  };
}
