import type { Contexte } from '../domain/etablissement/contexte';
import { generateScenarios } from '../domain/scoring/generate-scenarios';
import type { ParametresScoring, ResultatScenarios } from '../domain/scoring/scenario';

/** Results kept for a user who goes back and forth between settings. */
const RESULTATS_GARDES = 6;

/** Generates scenarios and remembers the last results of the offer in force. */
export class AtelierScenarios {
  private contexte: Contexte | null = null;
  private resultats = new Map<string, Promise<ResultatScenarios>>();

  generate(
    contexte: Contexte,
    lireDensites: () => Float32Array,
    parametres: ParametresScoring,
    surProgression: (fait: number, total: number) => void,
  ): Promise<ResultatScenarios> {
    if (this.contexte !== contexte) {
      this.contexte = contexte;
      this.resultats = new Map();
    }
    const cle = JSON.stringify(parametres);
    const deja = this.resultats.get(cle);
    if (deja !== undefined) return deja;
    const promesse = compute(contexte, lireDensites, parametres, surProgression);
    promesse.catch(() => this.resultats.delete(cle));
    this.resultats.set(cle, promesse);
    const [ancien] = this.resultats.keys();
    if (this.resultats.size > RESULTATS_GARDES && ancien !== undefined) this.resultats.delete(ancien);
    return promesse;
  }
}

async function compute(
  contexte: Contexte,
  lireDensites: () => Float32Array,
  parametres: ParametresScoring,
  surProgression: (fait: number, total: number) => void,
): Promise<ResultatScenarios> {
  const { offre, communes, nomenclature, departements } = contexte;
  return generateScenarios(
    { offre, communes, densiteHabKm2: lireDensites(), nomenclature, departements },
    parametres,
    surProgression,
  );
}
