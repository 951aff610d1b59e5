import type { Contexte } from '../domain/etablissement/contexte';
import { withoutFermes } from '../domain/etablissement/without-fermes';
import type { EntreeScoring } from '../domain/scoring/entree';
import { generateScenariosParDepartement } from '../domain/scoring/generate-scenarios';
import type { ParametresScoring, ResultatScenarios } from '../domain/scoring/scenario';
import { Cadence } from '../ingest/cadence';
import { GardeReponses } from './territoire/garde-reponses';

/** Results kept for a user who goes back and forth between settings. */
const RESULTATS_GARDES = 6;

/** Tables of the user that bear on scores. */
export type Complements = Required<Pick<EntreeScoring, 'matrices' | 'indicateurs'>>;

type SuiviScenarios = (fait: number, total: number) => void;

/**
 * Generates scenarios step by step, letting other questions be answered in between, and remembers the last
 * results of the offer in force. A newer question stops the one under way, which then fails.
 */
export class AtelierScenarios {
  private contexte: Contexte | null = null;
  private resultats = new GardeReponses<ResultatScenarios>(RESULTATS_GARDES);
  private numero = 0;

  generate(
    contexte: Contexte,
    complements: Complements,
    lireDensites: () => Float32Array,
    parametres: ParametresScoring,
    surProgression: SuiviScenarios,
  ): Promise<ResultatScenarios> {
    if (this.contexte !== contexte) {
      this.contexte = contexte;
      this.resultats = new GardeReponses(RESULTATS_GARDES);
    }
    const cle = JSON.stringify(parametres);
    return this.resultats.get(cle, () => {
      this.numero += 1;
      return this.run(this.numero, contexte, complements, lireDensites, parametres, surProgression);
    });
  }

  private async run(
    numero: number,
    contexte: Contexte,
    complements: Complements,
    lireDensites: () => Float32Array,
    parametres: ParametresScoring,
    surProgression: SuiviScenarios,
  ): Promise<ResultatScenarios> {
    const { communes, nomenclature, departements } = contexte;
    const { offre, rangees } = withoutFermes(contexte.offre);
    const cadence = new Cadence();
    const marche = generateScenariosParDepartement(
      { offre, communes, densiteHabKm2: lireDensites(), nomenclature, departements, ...complements },
      parametres,
    );
    let fait = -1;
    for (;;) {
      const pas = marche.next();
      if (pas.done === true) return rangees === null ? pas.value : replaceIndices(pas.value, rangees);
      if (pas.value.fait !== fait) surProgression(pas.value.fait, pas.value.total);
      fait = pas.value.fait;
      if (cadence.due) await cadence.souffler();
      if (numero !== this.numero) throw new Error('got a newer question, expected to finish this one');
    }
  }
}

/** Members by their row in the whole offer: computations leave the closed establishments out. */
function replaceIndices(resultat: ResultatScenarios, rangees: Uint32Array): ResultatScenarios {
  return {
    ...resultat,
    scenarios: resultat.scenarios.map((scenario) => ({
      ...scenario,
      membres: scenario.membres.map((membre) => ({ ...membre, indice: rangees[membre.indice] as number })),
    })),
  };
}
