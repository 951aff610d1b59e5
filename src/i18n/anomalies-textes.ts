import { TEXTES_FICHIERS } from './anomalies-fichiers';
import { TEXTES_FINESS } from './anomalies-finess';
import type { Texte } from './anomalies-suites';
import { TEXTES_TABLES } from './anomalies-tables';

/** Texts of every anomaly, by code. */
export const TEXTES: Readonly<Record<string, Texte>> = {
  ...TEXTES_FICHIERS,
  ...TEXTES_FINESS,
  ...TEXTES_TABLES,
  anomalies_non_detaillees: {
    libelle: 'Anomalies non détaillées',
    fait: ({ champ, brut }) =>
      `${brut} autres anomalies «\u00a0${TEXTES[champ]?.libelle ?? champ}\u00a0» ne sont pas détaillées\u00a0: elles sont trop nombreuses.`,
    suite: 'Les lignes concernées sont bien comptées.',
  },
};
