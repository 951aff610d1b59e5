import type { Indicateur, Scenario } from '../../domain/scoring/scenario';
import { formatDate } from '../../i18n/formats';
import { formatScore, SCENARIOS } from '../../i18n/scenarios';
import { definitionIndicateur, libelleIndicateur, phraseIndicateur } from '../../i18n/scoring';
import type { Contribution } from '../kit/BarreContribution';

/** Indicators of a scenario, worded, in the order of the engine. */
export function presenterContributions(scenario: Scenario, dateDonnees: string | null): Contribution[] {
  return scenario.indicateurs.map((indicateur) => {
    const { definition, formule, source } = definitionIndicateur(indicateur.id);
    return {
      id: indicateur.id,
      libelle: libelleIndicateur(indicateur.id),
      contribution: indicateur.contribution,
      presente: indicateur.etat === 'valeur',
      texte: ecrireContribution(indicateur),
      phrase: phraseIndicateur(indicateur, scenario),
      explication: {
        libelle: libelleIndicateur(indicateur.id),
        definition,
        formule: ecrireFormule(formule, indicateur),
        source,
        date: dateDonnees === null ? null : formatDate(dateDonnees),
        manquant: manquant(indicateur, scenario),
        estime: indicateur.estime && indicateur.etat === 'valeur',
      },
    };
  });
}

function ecrireContribution(indicateur: Indicateur): string {
  switch (indicateur.etat) {
    case 'valeur':
      return formatScore(indicateur.contribution);
    case 'absent':
      return SCENARIOS.indicateurAbsent;
    case 'sans_objet':
      return SCENARIOS.indicateurSansObjet;
  }
}

/** Formula, then what it gives here: utility and weight. */
function ecrireFormule(formule: string, { utilite, poids, contribution }: Indicateur): string {
  return utilite === null ? formule : SCENARIOS.formuleIci(formule, utilite, poids, contribution);
}

function manquant(indicateur: Indicateur, scenario: Scenario): string {
  if (indicateur.etat === 'absent') return SCENARIOS.toutManque;
  if (indicateur.etat === 'sans_objet') return SCENARIOS.sansObjet;
  const inconnues = scenario.membres.filter((membre) => membre.places === null).length;
  const approchees = scenario.membres.filter((membre) => membre.precision === 'commune_approchee').length;
  return SCENARIOS.manqueMembres(inconnues, approchees, scenario.membres.length);
}
