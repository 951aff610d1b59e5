import type { Scenario } from '../../domain/scoring/scenario';
import type { Explication } from '../../i18n/chiffre';
import { formatDate } from '../../i18n/formats';
import { DEFINITIONS, SCENARIOS } from '../../i18n/scenarios';

/** Explanation of the score of a scenario. */
export function expliquerScore(
  scenario: Scenario,
  exposant: number,
  dateDonnees: string | null,
): Explication {
  return {
    libelle: DEFINITIONS.score.libelle,
    definition: DEFINITIONS.score.definition,
    formule: DEFINITIONS.score.formule(exposant),
    source: DEFINITIONS.score.source,
    date: dateDonnees === null ? null : formatDate(dateDonnees),
    manquant: direCouverture(scenario),
    estime: scenario.indicateurs.some((indicateur) => indicateur.estime),
  };
}

/** Explanations of the other figures of a scenario. */
export function expliquerFaits(
  scenario: Scenario,
  dateDonnees: string | null,
): { readonly minutes: Explication; readonly portee: Explication; readonly couverture: Explication } {
  const date = dateDonnees === null ? null : formatDate(dateDonnees);
  return {
    minutes: { ...DEFINITIONS.minutes, date, estime: true },
    portee: { ...DEFINITIONS.portee, date, estime: true },
    couverture: { ...DEFINITIONS.couverture, date, manquant: direCouverture(scenario) },
  };
}

/** What could be computed of a score, and what the rest could change. */
export function direCouverture({ couverture, borneBasse, borneHaute }: Scenario): string {
  return borneHaute - borneBasse < 1e-9
    ? SCENARIOS.complet
    : SCENARIOS.incomplet(couverture, borneBasse, borneHaute);
}
