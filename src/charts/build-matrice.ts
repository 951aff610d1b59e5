import type { BassinParcours, Filiere, Scenario } from '../domain/scoring/scenario';

/** A stage of a pathway in one basin. */
export interface MarqueEtape {
  readonly code: string;
  readonly presente: boolean;
}

export interface CaseMatrice {
  readonly filiere: Filiere;
  readonly idScenario: string | null;
  /** Score of the scenario of the cell, null when there is none. */
  readonly score: number | null;
  /** Stages in the order of the pathway, present or missing; empty when the pathway has none here. */
  readonly etapes: readonly MarqueEtape[];
}

export interface LigneMatrice {
  readonly cle: string;
  readonly lieu: string;
  readonly departement: string;
  /** Name of the hub, given only where two basins of the list have the same commune. */
  readonly pivot: string | null;
  readonly cases: readonly CaseMatrice[];
}

/**
 * Table basin × pathway: one cell per pathway in `filieres`, whatever the engine left out, stages in the
 * order of `ordreEtapes` (a stage it does not know comes last).
 */
export function buildMatrice(
  bassins: readonly BassinParcours[],
  scenarios: readonly Pick<Scenario, 'id' | 'score' | 'membres'>[],
  filieres: readonly Filiere[],
  ordreEtapes: (filiere: Filiere) => readonly string[],
): LigneMatrice[] {
  const parId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const scores = new Map(scenarios.map((scenario) => [scenario.id, scenario.score]));
  const nomPivot = ({ cases }: BassinParcours): string | null =>
    cases
      .flatMap(({ idScenario }) => parId.get(idScenario ?? '')?.membres ?? [])
      .find(({ etape }) => etape === 'pivot')?.nom ?? null;
  const homonyme = (bassin: BassinParcours): boolean =>
    bassins.some(
      (autre) => autre !== bassin && autre.lieu === bassin.lieu && autre.departement === bassin.departement,
    );
  return bassins.map((bassin, rang) => ({
    cle: `${bassin.departement}-${bassin.lieu}-${rang}`,
    lieu: bassin.lieu,
    departement: bassin.departement,
    pivot: homonyme(bassin) ? nomPivot(bassin) : null,
    cases: filieres.map((filiere) => {
      const source = bassin.cases.find((candidate) => candidate.filiere === filiere);
      const presentes = source?.etapesPresentes ?? [];
      const idScenario = source?.idScenario ?? null;
      const etapes = [...new Set([...presentes, ...(source?.etapesManquantes ?? [])])];
      const ordre = ordreEtapes(filiere);
      const place = (code: string): number => (ordre.includes(code) ? ordre.indexOf(code) : ordre.length);
      return {
        filiere,
        idScenario,
        score: idScenario === null ? null : (scores.get(idScenario) ?? null),
        etapes: etapes
          .sort((a, b) => place(a) - place(b))
          .map((code) => ({ code, presente: presentes.includes(code) })),
      };
    }),
  }));
}
