import type { IdService } from '../domain/acces/services';
import type { RepartitionMinutes } from '../domain/acces/zones-blanches';
import { createFormatCsv } from './csv';
import { arrondir } from './csv-acces';
import type { FormatExport } from './format-export';

/** A commune beyond a threshold: which distribution, and its rank there. */
export interface LigneZone {
  readonly repartition: RepartitionMinutes;
  readonly seuilMinutes: number;
  readonly rang: number;
}

/** Communes beyond a threshold, farthest first, service by service. */
export const CSV_ZONES_BLANCHES: FormatExport<LigneZone> = createFormatCsv<LigneZone>([
  { nom: 'service', lire: ({ repartition }): IdService => repartition.service },
  { nom: 'seuil_minutes', lire: ({ seuilMinutes }) => seuilMinutes },
  { nom: 'code_commune', lire: ({ repartition, rang }) => repartition.communes.codes[rang] ?? '' },
  { nom: 'commune', lire: ({ repartition, rang }) => repartition.communes.noms[rang] ?? '' },
  { nom: 'departement', lire: ({ repartition, rang }) => repartition.communes.departements[rang] ?? '' },
  { nom: 'minutes', lire: ({ repartition, rang }) => nombre(repartition.communes.minutes[rang], 1) },
  { nom: 'minutes_estimees', lire: ({ repartition, rang }) => repartition.communes.estimees[rang] ?? null },
  { nom: 'habitants', lire: ({ repartition, rang }) => nombre(repartition.communes.habitants[rang], 0) },
  {
    nom: 'habitants_75_et_plus',
    lire: ({ repartition, rang }) => nombre(repartition.communes.plus75[rang], 1),
  },
  {
    nom: 'habitants_concernes',
    lire: ({ repartition, rang }) => nombre(repartition.communes.cible[rang], 1),
  },
  { nom: 'population_par_age_estimee', lire: ({ repartition }) => Number(repartition.populationEstimee) },
  {
    nom: 'position_approchee',
    lire: ({ repartition, rang }) => repartition.communes.approchees[rang] ?? null,
  },
  {
    nom: 'offre_voisine_non_chargee',
    lire: ({ repartition, rang }) => repartition.communes.bords[rang] ?? null,
  },
]);

/** The communes of a distribution beyond a threshold. */
export function listLignesZone(
  repartition: RepartitionMinutes,
  seuilMinutes: number,
  communes: number,
): LigneZone[] {
  return Array.from({ length: communes }, (_, rang) => ({ repartition, seuilMinutes, rang }));
}

function nombre(valeur: number | undefined, decimales: number): number | null {
  return valeur === undefined || Number.isNaN(valeur) ? null : arrondir(valeur, decimales);
}
