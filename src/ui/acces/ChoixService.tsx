import { useId } from 'react';
import type { IdService } from '../../domain/acces/services';
import { ACCES, DOMAINES_SERVICES } from '../../i18n/acces';
import { LIBELLES_SERVICE } from '../../i18n/services';
import { SERVICES } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import saisies from '../kit/styles/saisies.module.css';

const DOMAINES = Object.keys(DOMAINES_SERVICES) as (keyof typeof DOMAINES_SERVICES)[];

/** The service that reach, white spots and proposals are about. */
export function ChoixService() {
  const id = useId();
  const service = useMagasin((etat) => etat.analyse.service);
  const { reglerAnalyse } = useActions();
  return (
    <div className={saisies.champ}>
      <label htmlFor={id}>{ACCES.service}</label>
      <select
        id={id}
        value={service}
        onChange={(evenement) => reglerAnalyse({ service: evenement.currentTarget.value as IdService })}
      >
        {DOMAINES.map((domaine) => (
          <optgroup key={domaine} label={DOMAINES_SERVICES[domaine]}>
            {SERVICES.filter((candidat) => candidat.domaine === domaine).map((candidat) => (
              <option key={candidat.id} value={candidat.id}>
                {LIBELLES_SERVICE[candidat.id]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
