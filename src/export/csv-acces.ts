import type { TableAcces } from '../domain/acces/table-acces';
import { intervalleTemps } from '../domain/geo/intervalle-temps';
import { createFormatCsv } from './csv';
import type { FormatExport } from './format-export';

/** Rank of a commune in the table. */
export type RangCommune = number;

/** Reach of one service by commune, as the screen shows it; `acces` is empty for the measure "minutes". */
export function createCsvAcces({
  communes,
  plusProches,
  acces,
  ...table
}: TableAcces): FormatExport<RangCommune> {
  const connu = (valeur: number | undefined): number | null =>
    valeur === undefined || Number.isNaN(valeur) ? null : valeur;
  const borne = (k: number, cote: 'bas' | 'haut'): number | null =>
    communes.estimees[k] === 1 && connu(communes.minutes[k]) !== null
      ? arrondir(intervalleTemps(communes.minutes[k] as number)[cote], 1)
      : null;
  return createFormatCsv<RangCommune>([
    { nom: 'code_commune', lire: (k) => communes.codes[k] ?? '' },
    { nom: 'commune', lire: (k) => communes.noms[k] ?? '' },
    { nom: 'departement', lire: (k) => communes.departements[k] ?? '' },
    { nom: 'service', lire: () => table.service },
    { nom: 'minutes', lire: (k) => arrondir(connu(communes.minutes[k]), 1) },
    { nom: 'minutes_bas_90', lire: (k) => borne(k, 'bas') },
    { nom: 'minutes_haut_90', lire: (k) => borne(k, 'haut') },
    { nom: 'minutes_estimees', lire: (k) => communes.estimees[k] ?? null },
    { nom: 'finess_plus_proche', lire: (k) => plusProches[k] ?? '' },
    { nom: 'mesure', lire: () => table.mesure },
    { nom: `acces_pour_${table.pour}`, lire: (k) => arrondir(connu(acces?.[k]), 3) },
    { nom: 'mediane_ensemble', lire: () => arrondir(table.medianeEnsemble, 3) },
    { nom: 'habitants', lire: (k) => arrondir(connu(communes.habitants[k]), 0) },
    { nom: 'habitants_concernes', lire: (k) => arrondir(connu(communes.cible[k]), 1) },
    { nom: 'position_approchee', lire: (k) => communes.approchees[k] ?? null },
    { nom: 'offre_voisine_non_chargee', lire: (k) => communes.bords[k] ?? null },
  ]);
}

export function arrondir(valeur: number | null, decimales: number): number | null {
  return valeur === null ? null : Number(valeur.toFixed(decimales));
}
