import { useId } from 'react';
import { EQUIPEMENT, LIBELLES_CHOIX_REFERENCE } from '../../i18n/equipement';
import { LIBELLES_DOMAINE_TAUX, LIBELLES_TAUX } from '../../i18n/taux';
import { CHOIX_REFERENCE, DOMAINES_TAUX, TAUX } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { ChoixNiveau } from '../coquille/ChoixNiveau';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { AvertissementsTaux } from './AvertissementsTaux';
import styles from './equipement.module.css';
import { ReferencesTaux } from './ReferencesTaux';
import { SyntheseTaux } from './SyntheseTaux';
import { useTaux } from './use-taux';
import { ValeursReference } from './ValeursReference';

/** Right panel of the rates of equipment: which rate, compared with what, and how far it is from it. */
export function PanneauTaux() {
  const id = useId();
  const { taux, table, ligne, enAttente, message } = useTaux();
  const reference = useMagasin((etat) => etat.analyse.referenceTaux);
  const { reglerAnalyse } = useActions();
  return (
    <div className={blocs.panneau}>
      <div className={saisies.champ}>
        <label htmlFor={`${id}-taux`}>{EQUIPEMENT.choixTaux}</label>
        <select
          id={`${id}-taux`}
          value={taux.id}
          onChange={(evenement) => reglerAnalyse({ taux: evenement.target.value })}
        >
          {DOMAINES_TAUX.map((domaine) => (
            <optgroup key={domaine} label={LIBELLES_DOMAINE_TAUX[domaine]}>
              {TAUX.filter((connu) => connu.domaine === domaine).map((connu) => (
                <option key={connu.id} value={connu.id}>
                  {LIBELLES_TAUX[connu.id]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <ChoixNiveau />
      <div className={saisies.champ}>
        <label htmlFor={`${id}-reference`}>{EQUIPEMENT.choixReference}</label>
        <select
          id={`${id}-reference`}
          value={reference}
          onChange={(evenement) => {
            const choisie = CHOIX_REFERENCE.find((connu) => connu === evenement.target.value);
            if (choisie !== undefined) reglerAnalyse({ referenceTaux: choisie });
          }}
        >
          {CHOIX_REFERENCE.map((connu) => (
            <option key={connu} value={connu}>
              {LIBELLES_CHOIX_REFERENCE[connu]}
            </option>
          ))}
        </select>
      </div>
      {message !== null && (
        <p className={textes.erreur} role="alert">
          {EQUIPEMENT.erreur(message)}
        </p>
      )}
      {ligne === null || table === null ? (
        message === null && <p className={textes.note}>{EQUIPEMENT.calcul}</p>
      ) : (
        <div className={`${blocs.panneau} ${styles.resultat}`} aria-busy={enAttente} data-attente={enAttente}>
          <SyntheseTaux taux={taux} ligne={ligne} table={table} />
          <ReferencesTaux ligne={ligne} />
          <AvertissementsTaux ligne={ligne} table={table} />
          <ValeursReference table={table} />
        </div>
      )}
    </div>
  );
}
