import { Button } from '@mantine/core';
import { useId } from 'react';
import { IMPLANTATION } from '../../i18n/implantation';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import { LigneHypothese } from './LigneHypothese';
import { useNomsHypotheses } from './use-noms-hypotheses';

const { hypotheses: T } = IMPLANTATION;

/** Suppositions in force, each one editable. */
export function ListeHypotheses() {
  const id = useId();
  const hypotheses = useMagasin((etat) => etat.analyse.hypotheses);
  const noms = useNomsHypotheses();
  const { retirerHypotheses } = useActions();
  return (
    <section className={blocs.rubrique} aria-labelledby={id}>
      <div className={blocs.entete}>
        <h3 id={id}>{T.titre}</h3>
        {hypotheses.length > 1 && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => retirerHypotheses(hypotheses.map((hypothese) => hypothese.id))}
          >
            {T.toutRetirer}
          </Button>
        )}
      </div>
      <ul>
        {hypotheses.map((hypothese) => (
          <LigneHypothese key={hypothese.id} hypothese={hypothese} nom={noms.get(hypothese.id) ?? null} />
        ))}
      </ul>
    </section>
  );
}
