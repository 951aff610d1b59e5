import { MESSAGE_ASSEMBLAGE, messageLecture, messageScenarios } from '../i18n/cli';
import type { ProgressionLecture } from '../ingest/contrat';

/** Least time between two lines about the same stage. */
const PAS_MS = 1000;

/** Progress as a few lines: one per stage, then at most one a second. */
export function createSuivi(
  dire: (texte: string) => void,
  horloge: () => number = () => performance.now(),
): {
  lecture(progression: ProgressionLecture): void;
  scenarios(fait: number, total: number): void;
  etape(texte: string): void;
} {
  let derniereEtape = '';
  let dernierMoment = 0;
  const direParfois = (etape: string, texte: () => string): void => {
    const maintenant = horloge();
    if (etape === derniereEtape && maintenant - dernierMoment < PAS_MS) return;
    derniereEtape = etape;
    dernierMoment = maintenant;
    dire(texte());
  };
  return {
    lecture: ({ etape, fichier, octetsLus, octetsTotal, lignes }) => {
      if (etape === 'lecture') {
        direParfois(`lecture ${fichier}`, () => messageLecture(fichier, octetsLus, octetsTotal, lignes));
      } else {
        direParfois('assemblage', () => MESSAGE_ASSEMBLAGE);
      }
    },
    scenarios: (fait, total) => direParfois('scenarios', () => messageScenarios(fait, total)),
    etape: (texte) => direParfois(texte, () => texte),
  };
}
