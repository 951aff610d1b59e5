import { Button } from '@mantine/core';
import type { Scenario } from '../../domain/scoring/scenario';
import { formatDuree, formatNombre, formatPourcentage } from '../../i18n/formats';
import { SCENARIOS } from '../../i18n/scenarios';
import { argumentaire, messageAlerte } from '../../i18n/scoring';
import { STYLE_COOPERATION } from '../../map/view-model/couleurs';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { type Contribution, ListeContributions } from '../kit/BarreContribution';
import { Chiffre } from '../kit/Chiffre';
import textes from '../kit/styles/textes.module.css';
import { ExistantsScenario } from './ExistantsScenario';
import { empriseMembres } from './emprise-membres';
import { direCouverture, expliquerFaits } from './expliquer';
import { MembresScenario } from './MembresScenario';
import { RetenirScenario } from './RetenirScenario';
import styles from './scenarios.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly contributions: readonly Contribution[];
  readonly dateDonnees: string | null;
}

/** Why this group, indicator by indicator, then who it is made of. */
export function DetailScenario({ scenario, contributions, dateDonnees }: Props) {
  const { cadrer } = useActions();
  const { membres } = scenario;
  const partages = useMagasin((etat) => etat.scenarios.resultat?.existants[scenario.id]) ?? [];
  const faits = expliquerFaits(scenario, dateDonnees);
  const alertes = scenario.alertes.map(messageAlerte);
  return (
    <div className={styles.detail}>
      <p>{argumentaire(scenario)}</p>
      {partages.length > 0 && (
        <ExistantsScenario partages={partages} gestionnaires={scenario.gestionnaires.length} />
      )}
      <h4>{SCENARIOS.contributions}</h4>
      <ListeContributions
        contributions={contributions}
        couleur={STYLE_COOPERATION[scenario.famille].couleur}
      />
      <p className={textes.note}>{direCouverture(scenario)}</p>
      <dl className={styles.chiffres}>
        <div>
          <dt>{SCENARIOS.chiffres.minutes}</dt>
          <dd>
            <Chiffre explication={faits.minutes}>{formatDuree(scenario.minutesMoyennes)}</Chiffre>
          </dd>
        </div>
        {scenario.portee !== null && (
          <div>
            <dt>{SCENARIOS.chiffres.portee}</dt>
            <dd>
              <Chiffre explication={faits.portee}>{formatNombre(scenario.portee)}</Chiffre>
            </dd>
          </div>
        )}
        <div>
          <dt>{SCENARIOS.chiffres.couverture}</dt>
          <dd>
            <Chiffre explication={faits.couverture}>{formatPourcentage(scenario.couverture)}</Chiffre>
          </dd>
        </div>
      </dl>
      {alertes.length > 0 && (
        <ul className={styles.alertes} aria-label={SCENARIOS.alertes}>
          {alertes.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <h4>{SCENARIOS.membresTitre}</h4>
      <MembresScenario scenario={scenario} />
      <Button size="compact-sm" variant="default" onClick={() => cadrer(empriseMembres(membres))}>
        {SCENARIOS.cadrer}
      </Button>
      <RetenirScenario scenario={scenario} />
    </div>
  );
}
