import type { Accessibilite } from '../domain/acces/compute-accessibilite';
import { type ColonneCsv, createFormatCsv } from './csv';
import { arrondir } from './csv-acces';
import type { FormatExport } from './format-export';

/**
 * Per commune, minutes to the nearest of each service and places within reach per 1,000 inhabitants concerned.
 * Rows are ranks of communes: `assembleExport(createCsvAccessibilite(a), [...a.communes.keys()])`.
 */
export function createCsvAccessibilite({ communes, services }: Accessibilite): FormatExport<number> {
  const parService = services.flatMap(({ service, minutes, estimees, acces }): ColonneCsv<number>[] => [
    { nom: `minutes_${service}`, lire: (k) => nombre(minutes[k], 1) },
    ...(estimees.every((estimee) => estimee === 1)
      ? []
      : [{ nom: `minutes_estimees_${service}`, lire: (k: number) => estimees[k] ?? null }]),
    ...(acces === null
      ? []
      : [{ nom: `e2sfca_pour_1000_${service}`, lire: (k: number) => nombre(acces[k], 4) }]),
  ]);
  return createFormatCsv<number>([
    { nom: 'code_commune', lire: (k) => communes[k]?.code ?? '' },
    { nom: 'commune', lire: (k) => communes[k]?.nom ?? '' },
    { nom: 'departement', lire: (k) => communes[k]?.departement ?? '' },
    { nom: 'habitants', lire: (k) => communes[k]?.habitants ?? null },
    { nom: 'position_approchee', lire: (k) => (communes[k]?.approchee === true ? 1 : 0) },
    ...parService,
  ]);
}

function nombre(valeur: number | undefined, decimales: number): number | null {
  return valeur === undefined || Number.isNaN(valeur) ? null : arrondir(valeur, decimales);
}
