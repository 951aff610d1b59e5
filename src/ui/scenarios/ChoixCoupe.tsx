import { useId } from 'react';
import type { FamilleCooperation } from '../../domain/scoring/scenario';
import { formatNombre } from '../../i18n/formats';
import { SCENARIOS } from '../../i18n/scenarios';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import type { ListeClassee } from './grouper-scenarios';
import { libelleCoupe } from './libelle-coupe';
import styles from './scenarios.module.css';

interface Props {
  readonly famille: FamilleCooperation;
  readonly listes: readonly ListeClassee[];
  readonly choisie: ListeClassee['coupe'];
  readonly surChoix: (coupe: ListeClassee['coupe']) => void;
}

/** Which pathway or public is listed: scores are ranked inside one of them. */
export function ChoixCoupe({ famille, listes, choisie, surChoix }: Props) {
  const nom = useId();
  return (
    <fieldset className={`${saisies.reglage} ${styles.coupes}`}>
      <legend>{famille === 'parcours' ? SCENARIOS.filieres : SCENARIOS.publics}</legend>
      {listes.map(({ coupe, classes, insuffisants }) => (
        <label key={coupe} className={styles.coupe}>
          <input type="radio" name={nom} checked={coupe === choisie} onChange={() => surChoix(coupe)} />
          {libelleCoupe(coupe)}{' '}
          <span className={`${textes.doux} ${styles.nombre}`}>
            {formatNombre(classes.length + insuffisants.length)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
