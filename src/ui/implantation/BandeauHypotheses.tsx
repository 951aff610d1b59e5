import { Button } from '@mantine/core';
import { IMPLANTATION } from '../../i18n/implantation';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import styles from './implantation.module.css';

/** Steps whose figures follow the suppositions. */
const ETAPES: ReadonlySet<string> = new Set(['territoires', 'manques', 'portrait']);

/** On every screen whose figures follow suppositions: they are not those of the real offer. */
export function BandeauHypotheses() {
  const nombre = useMagasin((etat) => etat.analyse.hypotheses.length);
  const concernee = useMagasin((etat) => ETAPES.has(etat.etape));
  const surPlace = useMagasin(
    (etat) => etat.etape === 'manques' && etat.analyse.vueManques === 'implantation',
  );
  const { aller, montrerOnglet, reglerAnalyse, retirerHypotheses } = useActions();
  const hypotheses = useMagasin((etat) => etat.analyse.hypotheses);
  if (nombre === 0 || !concernee) return null;
  return (
    <div className={`${blocs.bandeau} ${styles.bandeau}`}>
      <span>{IMPLANTATION.bandeau(nombre)}</span>
      <span className={blocs.gestes}>
        {!surPlace && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              aller('manques');
              reglerAnalyse({ vueManques: 'implantation' });
              montrerOnglet('etape');
            }}
          >
            {IMPLANTATION.bandeauVoir}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => retirerHypotheses(hypotheses.map(({ id }) => id))}
        >
          {IMPLANTATION.hypotheses.toutRetirer}
        </Button>
      </span>
    </div>
  );
}
