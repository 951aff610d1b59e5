import { useId } from 'react';
import { ETENDUE, NOMS_NIVEAUX } from '../../i18n/etendue';
import { NIVEAUX_TERRITOIRE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import { ChoixBassins } from './territoire/ChoixBassins';

/** Level the tables and maps of territories are read at, with the threshold of basins: one choice for every step. */
export function ChoixNiveau() {
  const id = useId();
  const niveau = useMagasin((etat) => etat.analyse.niveau);
  const bassins = useMagasin((etat) => etat.analyse.bassins);
  const { reglerAnalyse } = useActions();
  return (
    <div className={blocs.colonne}>
      <div className={saisies.ligne}>
        <label htmlFor={id}>{ETENDUE.niveauLecture}</label>
        <select
          id={id}
          value={niveau}
          onChange={(evenement) => {
            const choisi = NIVEAUX_TERRITOIRE.find((connu) => connu === evenement.target.value);
            if (choisi !== undefined) reglerAnalyse({ niveau: choisi });
          }}
        >
          {NIVEAUX_TERRITOIRE.map((connu) => (
            <option key={connu} value={connu}>
              {NOMS_NIVEAUX[connu]}
            </option>
          ))}
        </select>
      </div>
      {niveau === 'bassin' && (
        <ChoixBassins bassins={bassins} surBassins={(choisis) => reglerAnalyse({ bassins: choisis })} />
      )}
    </div>
  );
}
