import type { Anomalie } from '../domain/shared/anomalie';
import { libelleAnomalie, messageAnomalie } from '../i18n/anomalies';
import { createFormatCsv } from './csv';
import type { FormatExport } from './format-export';

/** An anomaly with the file it comes from. */
export interface LigneAnomalie {
  readonly fichier: string;
  readonly anomalie: Anomalie;
}

/** Anomalies of an import, worded, for whoever corrects the source. */
export const CSV_ANOMALIES: FormatExport<LigneAnomalie> = createFormatCsv([
  { nom: 'fichier', lire: ({ fichier }) => fichier },
  { nom: 'ligne', lire: ({ anomalie }) => anomalie.ligne },
  { nom: 'colonne', lire: ({ anomalie }) => anomalie.colonne },
  { nom: 'severite', lire: ({ anomalie }) => anomalie.severite },
  { nom: 'code', lire: ({ anomalie }) => anomalie.code },
  { nom: 'libelle', lire: ({ anomalie }) => libelleAnomalie(anomalie.code) },
  { nom: 'valeur', lire: ({ anomalie }) => anomalie.valeur },
  { nom: 'message', lire: ({ anomalie, fichier }) => messageAnomalie(anomalie, fichier) },
]);
