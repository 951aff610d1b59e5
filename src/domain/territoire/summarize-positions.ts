import { GENRES_COMMUNE, PRECISIONS, type TableCommunes } from './commune';

/** What the commune positions in force are worth; only communes proper are counted. */
export interface PositionsCommunes {
  readonly nombre: number;
  readonly reelles: number;
  readonly approchees: number;
  /** Communes without any point: left out of distances. */
  readonly sansPosition: readonly { readonly code: string; readonly nom: string }[];
}

/** Counts communes by precision of their point and names those that have none. */
export function summarizePositions(communes: TableCommunes): PositionsCommunes {
  const commune = GENRES_COMMUNE.indexOf('commune');
  const approchee = PRECISIONS.indexOf('commune_approchee');
  const aucune = PRECISIONS.indexOf('aucune');
  const sansPosition: { code: string; nom: string }[] = [];
  let nombre = 0;
  let approchees = 0;
  for (let i = 0; i < communes.nombre; i += 1) {
    if (communes.genre[i] !== commune) continue;
    nombre += 1;
    if (communes.precision[i] === approchee) approchees += 1;
    if (communes.precision[i] === aucune)
      sansPosition.push({ code: communes.code[i] as string, nom: communes.nom[i] as string });
  }
  return { nombre, reelles: nombre - approchees - sansPosition.length, approchees, sansPosition };
}
