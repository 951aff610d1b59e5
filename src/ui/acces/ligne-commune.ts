import type { CommunesAcces } from '../../domain/acces/communes-acces';
import type { TableAcces } from '../../domain/acces/table-acces';

/** One commune of a table, read from the columns when it is shown. */
export interface LigneCommune {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly longitude: number;
  readonly latitude: number;
  /** null when nothing can be reached. */
  readonly minutes: number | null;
  readonly estimee: boolean;
  readonly approchee: boolean;
  readonly bord: boolean;
  readonly habitants: number | null;
  readonly plus75: number | null;
  readonly cible: number | null;
  /** Of the tables of reach only: FINESS number ("" none or supposed), measure, and what it is compared with. */
  readonly plusProche: string;
  readonly acces: number | null;
  readonly ecart: number | null;
}

const connu = (valeur: number | undefined): number | null =>
  valeur === undefined || Number.isNaN(valeur) ? null : valeur;

export function readLigne(communes: CommunesAcces, k: number, table: TableAcces | null = null): LigneCommune {
  const minutes = connu(communes.minutes[k]);
  const acces = connu(table?.acces?.[k]);
  const mesure = table === null ? null : table.mesure === 'minutes' ? minutes : acces;
  const repere = table?.medianeEnsemble ?? null;
  return {
    code: communes.codes[k] as string,
    nom: communes.noms[k] as string,
    departement: communes.departements[k] as string,
    longitude: communes.longitudes[k] as number,
    latitude: communes.latitudes[k] as number,
    minutes,
    estimee: communes.estimees[k] === 1,
    approchee: communes.approchees[k] === 1,
    bord: communes.bords[k] === 1,
    habitants: connu(communes.habitants[k]),
    plus75: connu(communes.plus75[k]),
    cible: connu(communes.cible[k]),
    plusProche: table?.plusProches[k] ?? '',
    acces,
    ecart: mesure === null || repere === null ? null : mesure - repere,
  };
}
