import { useEffect, useId, useRef } from 'react';
import type { GroupementPartage } from '../../domain/cooperation/groupement';
import type { Scenario } from '../../domain/scoring/scenario';
import { formatScore, SCENARIOS } from '../../i18n/scenarios';
import { STYLE_COOPERATION } from '../../map/view-model/couleurs';
import { BarreContribution } from '../kit/BarreContribution';
import { Chiffre } from '../kit/Chiffre';
import textes from '../kit/styles/textes.module.css';
import { DetailScenario } from './DetailScenario';
import { EtiquetteExistant } from './ExistantsScenario';
import { expliquerScore } from './expliquer';
import { presenterContributions } from './presenter-contributions';
import styles from './scenarios.module.css';

interface Props {
  readonly scenario: Scenario;
  /** Place in the ranking, null when it is not ranked. */
  readonly rang: number | null;
  readonly ouvert: boolean;
  readonly exposant: number;
  readonly dateDonnees: string | null;
  /** Groups its gestionnaires already share. */
  readonly partages: readonly GroupementPartage[];
  readonly retenu: boolean;
  readonly surOuverture: () => void;
}

/** One scenario of the list: who, where, its score and what makes it; its details when open. */
export function LigneScenario(props: Props) {
  const { scenario, rang, ouvert, exposant, dateDonnees, partages, retenu, surOuverture } = props;
  const id = useId();
  const ligne = useRef<HTMLLIElement>(null);
  const contributions = presenterContributions(scenario, dateDonnees);

  useEffect(() => {
    if (ouvert) ligne.current?.scrollIntoView({ block: 'nearest' });
  }, [ouvert]);

  return (
    <li ref={ligne} className={ouvert ? styles.ligneOuverte : styles.ligne}>
      <div className={styles.tete}>
        <span className={`${textes.doux} ${styles.rang}`} aria-hidden="true">
          {rang ?? ''}
        </span>
        <button
          type="button"
          className={styles.ouvrir}
          aria-expanded={ouvert}
          aria-controls={id}
          title={ouvert ? SCENARIOS.fermer : SCENARIOS.ouvrir}
          onClick={surOuverture}
        >
          <span className={styles.lieu}>
            {rang !== null && <span className="hors-ecran">{SCENARIOS.rang(rang)}</span>}
            {scenario.lieu}
            {retenu && (
              <span className={`${textes.etiquette} ${styles.marqueRetenu}`}>{SCENARIOS.retenu}</span>
            )}
          </span>
        </button>
        <span className={styles.score}>
          <Chiffre explication={expliquerScore(scenario, exposant, dateDonnees)}>
            {formatScore(scenario.score)}
          </Chiffre>
        </span>
        <span className={styles.resumeLigne}>{resumer(scenario)}</span>
        <EtiquetteExistant partages={partages} />
      </div>
      <BarreContribution
        contributions={contributions}
        score={scenario.score}
        borneBasse={scenario.borneBasse}
        borneHaute={scenario.borneHaute}
        couleur={STYLE_COOPERATION[scenario.famille].couleur}
      />
      <div id={id} hidden={!ouvert}>
        {ouvert && (
          <DetailScenario scenario={scenario} contributions={contributions} dateDonnees={dateDonnees} />
        )}
      </div>
    </li>
  );
}

function resumer(scenario: Scenario): string {
  return [
    SCENARIOS.membres(scenario.membres.length),
    SCENARIOS.acteurs(scenario.acteurs.length),
    SCENARIOS.minutes(scenario.minutesMoyennes),
    scenario.portee === null ? null : SCENARIOS.portee(scenario.portee),
  ]
    .filter((morceau) => morceau !== null)
    .join(' · ');
}
