import type { BilanImport } from '../export/import-json';
import { messageAnomalie } from '../i18n/anomalies';
import type { Moteur, Session } from '../workers/moteur-api';

/** Anomalies taken from the engine at a time. */
const PAGE_ANOMALIES = 5000;

/** First anomaly of each file, as the reason it was refused. */
export function sayRaisons(bilan: BilanImport, dire: (texte: string) => void): void {
  for (const { nom, anomalies } of bilan.fichiers) {
    const [premiere] = anomalies;
    if (premiere !== undefined) dire(messageAnomalie(premiere, nom));
  }
}

/** What was read and what was wrong in it, file by file. */
export async function readBilan(moteur: Moteur, session: Session): Promise<BilanImport> {
  const fichiers: BilanImport['fichiers'][number][] = [];
  for (const [rang, fichier] of session.fichiers.entries()) {
    const anomalies: BilanImport['fichiers'][number]['anomalies'][number][] = [];
    for (let debut = 0; ; debut += PAGE_ANOMALIES) {
      const page = await moteur.anomalies(rang, null, debut, debut + PAGE_ANOMALIES);
      anomalies.push(...page.anomalies);
      if (anomalies.length >= page.nombre) break;
    }
    fichiers.push({ ...fichier, anomalies });
  }
  return {
    fichiers,
    etablissements: session.nombreEtablissements,
    entitesJuridiques: session.nombreEntites,
    gestionnaires: session.nombreGestionnaires,
    sansPosition: session.sansPosition,
  };
}
