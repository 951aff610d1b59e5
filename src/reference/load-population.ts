import type { PopulationDepartement } from '../domain/territoire/population';
import type { LecteurDonnees } from './contrat';
import { decodeTable } from './decode-table';

/** Age bands of the INSEE estimates, with the names of the columns. */
const COLONNES = ['departement', 'moins_20_ans', 'de_20_a_59_ans', 'de_60_a_74_ans', 'plus_75_ans'] as const;

/** Path below `data/`; read on demand, the first picture does not need it. */
const FICHIER = 'population-departements.csv';

/** Population on 1 January 2022, rounded to hundreds (INSEE, estimations de population), by INSEE code of département (101, no collectivity). */
export async function loadPopulation(
  lire: LecteurDonnees,
): Promise<ReadonlyMap<string, PopulationDepartement>> {
  const lignes = decodeTable(new TextDecoder().decode(await lire(FICHIER)), COLONNES);
  return new Map(
    lignes.map((ligne) => [
      ligne.departement,
      {
        moins20Ans: Number(ligne.moins_20_ans),
        de20A59Ans: Number(ligne.de_20_a_59_ans),
        de60A74Ans: Number(ligne.de_60_a_74_ans),
        plus75Ans: Number(ligne.plus_75_ans),
      },
    ]),
  );
}
