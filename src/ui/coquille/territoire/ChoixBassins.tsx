import { useId } from 'react';
import type { ParametresBassins } from '../../../domain/territoire/niveau';
import { ETENDUE } from '../../../i18n/etendue';
import { CRITERES_BASSINS } from '../../../state/constantes';
import blocs from '../../kit/styles/blocs.module.css';
import saisies from '../../kit/styles/saisies.module.css';
import textes from '../../kit/styles/textes.module.css';
import { ChampNombre } from '../../scenarios/ChampNombre';
import styles from './territoire.module.css';

interface Props {
  readonly bassins: ParametresBassins;
  readonly surBassins: (bassins: ParametresBassins) => void;
}

/** Thresholds a change of criterion starts from: towns, then communes with several establishments. */
const SEUILS: Readonly<Record<ParametresBassins['critere'], number>> = {
  habitants: 10_000,
  etablissements: 5,
  table: 10_000,
};
const SEUIL_MAX = 1_000_000;

/** How computed basins are made. */
export function ChoixBassins({ bassins, surBassins }: Props) {
  const id = useId();
  const { critere, seuil } = bassins;
  return (
    <div className={`${blocs.colonne} ${styles.bassins}`}>
      <div className={saisies.ligne}>
        <label htmlFor={id}>{ETENDUE.bassins.critere}</label>
        <select
          id={id}
          value={critere}
          onChange={(evenement) => {
            const choisi = CRITERES_BASSINS.find((connu) => connu === evenement.target.value);
            if (choisi !== undefined) surBassins({ critere: choisi, seuil: SEUILS[choisi] });
          }}
        >
          {CRITERES_BASSINS.map((connu) => (
            <option key={connu} value={connu}>
              {ETENDUE.bassins.criteres[connu]}
            </option>
          ))}
        </select>
      </div>
      {critere !== 'table' && (
        <ChampNombre
          libelle={
            critere === 'habitants' ? ETENDUE.bassins.seuilHabitants : ETENDUE.bassins.seuilEtablissements
          }
          valeur={seuil}
          min={1}
          max={SEUIL_MAX}
          pas={critere === 'habitants' ? 1000 : 1}
          surValeur={(valeur) => surBassins({ critere, seuil: Math.round(valeur) })}
        />
      )}
      <p className={textes.note}>{critere === 'table' ? ETENDUE.bassins.aideTable : ETENDUE.bassins.aide}</p>
    </div>
  );
}
