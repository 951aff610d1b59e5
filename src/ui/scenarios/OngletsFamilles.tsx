import type { KeyboardEvent } from 'react';
import type { FamilleCooperation } from '../../domain/scoring/scenario';
import { formatNombre } from '../../i18n/formats';
import { SCENARIOS } from '../../i18n/scenarios';
import { libelleFamilleCooperation } from '../../i18n/scoring';
import { SymboleCooperation } from '../kit/SymboleCooperation';
import textes from '../kit/styles/textes.module.css';
import { ORDRE_FAMILLES } from './grouper-scenarios';
import styles from './scenarios.module.css';

interface Props {
  readonly famille: FamilleCooperation;
  readonly nombre: (famille: FamilleCooperation) => number;
  readonly idPanneau: string;
  readonly surChoix: (famille: FamilleCooperation) => void;
}

const PAS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The three families as tabs, each with the colour and the line it has on the map. */
export function OngletsFamilles({ famille, nombre, idPanneau, surChoix }: Props) {
  const surTouche = (evenement: KeyboardEvent) => {
    const pas = PAS[evenement.key];
    if (pas === undefined) return;
    evenement.preventDefault();
    const rang = ORDRE_FAMILLES.indexOf(famille) + pas + ORDRE_FAMILLES.length;
    const suivante = ORDRE_FAMILLES[rang % ORDRE_FAMILLES.length] as FamilleCooperation;
    surChoix(suivante);
    document.getElementById(`${idPanneau}-${suivante}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={SCENARIOS.onglets} className={styles.onglets}>
      {ORDRE_FAMILLES.map((cle) => (
        <button
          key={cle}
          type="button"
          role="tab"
          id={`${idPanneau}-${cle}`}
          aria-selected={cle === famille}
          aria-controls={idPanneau}
          tabIndex={cle === famille ? 0 : -1}
          className={styles.onglet}
          onClick={() => surChoix(cle)}
          onKeyDown={surTouche}
        >
          <SymboleCooperation famille={cle} />
          <span>
            {libelleFamilleCooperation(cle)}{' '}
            <span className={`${textes.doux} ${styles.nombre}`}>{formatNombre(nombre(cle))}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
