import { useMemo } from 'react';
import type { ResultatScenarios } from '../../domain/scoring/scenario';
import { SCENARIOS } from '../../i18n/scenarios';
import { mesurerInconnues } from './mesurer-liste';
import styles from './scenarios.module.css';

interface Props {
  readonly resultat: ResultatScenarios;
  readonly fictive: boolean;
}

/** What limits the reading of the scores, always in sight under them. */
export function Avertissements({ resultat, fictive }: Props) {
  const { membres, sansCapacite } = useMemo(() => mesurerInconnues(resultat.scenarios), [resultat]);
  const phrases = [
    fictive ? SCENARIOS.fictives : null,
    SCENARIOS.pasDeComparaison,
    SCENARIOS.tempsEstimes,
    SCENARIOS.approchees(resultat.partApprochee),
    resultat.nombreSansPosition > 0 ? SCENARIOS.sansPosition(resultat.nombreSansPosition) : null,
    membres > 0 && sansCapacite === membres ? SCENARIOS.capacitesAbsentes : null,
    sansCapacite > 0 && sansCapacite < membres ? SCENARIOS.capacitesPartielles(sansCapacite / membres) : null,
    SCENARIOS.villesEtSeuil(resultat.villes.length, resultat.parametres.seuilVille),
  ].filter((phrase) => phrase !== null);
  return (
    <section className={styles.avertissements} aria-label={SCENARIOS.avertissements}>
      <h3>{SCENARIOS.avertissements}</h3>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </section>
  );
}
