import { MANQUES } from '../../i18n/manques';
import { VUES_MANQUES } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { PanneauAcces } from '../acces/PanneauAcces';
import { PanneauZones } from '../acces/PanneauZones';
import { PanneauTaux } from '../equipement/PanneauTaux';
import { PanneauImplantation } from '../implantation/PanneauImplantation';
import blocs from '../kit/styles/blocs.module.css';
import { PanneauTemps } from '../temps/PanneauTemps';
import styles from './manques.module.css';

/** Gaps in the offer, right panel: which question is looked at, and its settings. */
export function EcranManques() {
  const vue = useMagasin((etat) => etat.analyse.vueManques);
  const { reglerAnalyse } = useActions();
  return (
    <div className={blocs.ecran}>
      <fieldset aria-label={MANQUES.questions} className={styles.questions}>
        {VUES_MANQUES.map((cle) => (
          <button
            key={cle}
            type="button"
            aria-pressed={cle === vue}
            className={styles.question}
            onClick={() => reglerAnalyse({ vueManques: cle })}
          >
            {MANQUES.vues[cle]}
          </button>
        ))}
      </fieldset>
      {vue === 'taux' && <PanneauTaux />}
      {vue === 'acces' && <PanneauAcces />}
      {vue === 'zones' && <PanneauZones />}
      {vue === 'implantation' && <PanneauImplantation />}
      <PanneauTemps />
    </div>
  );
}
