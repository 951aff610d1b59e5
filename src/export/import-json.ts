import type { Anomalie } from '../domain/shared/anomalie';
import { messageAnomalie } from '../i18n/anomalies';

/** Account of one file, with its anomalies. */
export interface FichierLu {
  readonly nom: string;
  readonly genre: string;
  readonly encodage: string | null;
  readonly dateDonnees: string | null;
  readonly lignes: number;
  readonly acceptees: number;
  readonly rejetees: number;
  readonly anomalies: readonly Anomalie[];
}

export interface BilanImport {
  readonly fichiers: readonly FichierLu[];
  readonly etablissements: number;
  /** Legal-entity records read. */
  readonly entitesJuridiques: number;
  /** Legal entities with at least one establishment. */
  readonly gestionnaires: number;
  /** Establishments without usable coordinates in their source. */
  readonly sansPosition: number;
}

/** The account of an import as JSON text, anomalies worded. */
export function writeImportJson(bilan: BilanImport): string {
  const contenu = {
    fichiers: bilan.fichiers.map((fichier) => ({
      nom: fichier.nom,
      genre: fichier.genre,
      encodage: fichier.encodage,
      date_donnees: fichier.dateDonnees,
      lignes: fichier.lignes,
      acceptees: fichier.acceptees,
      rejetees: fichier.rejetees,
      anomalies_par_code: countParCode(fichier.anomalies),
      anomalies: fichier.anomalies.map((anomalie) => ({
        code: anomalie.code,
        severite: anomalie.severite,
        ligne: anomalie.ligne,
        colonne: anomalie.colonne,
        valeur: anomalie.valeur,
        message: messageAnomalie(anomalie, fichier.nom),
      })),
    })),
    etablissements: bilan.etablissements,
    entites_juridiques: bilan.entitesJuridiques,
    gestionnaires: bilan.gestionnaires,
    sans_position: bilan.sansPosition,
  };
  return `${JSON.stringify(contenu, null, 1)}\n`;
}

/** Count per code, codes in alphabetical order. */
function countParCode(anomalies: readonly Anomalie[]): Record<string, number> {
  const nombres = new Map<string, number>();
  for (const { code } of anomalies) nombres.set(code, (nombres.get(code) ?? 0) + 1);
  return Object.fromEntries([...nombres.entries()].sort(([a], [b]) => (a < b ? -1 : 1)));
}
