import { useId, useState } from 'react';
import { TEMPS } from '../../i18n/temps';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChampNombre } from '../scenarios/ChampNombre';
import styles from './temps.module.css';

interface Props {
  readonly nom: string;
  /** Its own factor, null when it is like everywhere. */
  readonly relief: number | null;
  readonly general: number;
  readonly surRelief: (relief: number | null) => void;
}

/** Factors of method D.3. */
const RELIEFS = [
  ['plaine', 1],
  ['collines', 1.15],
  ['montagne', 1.35],
] as const;
const MIN = 0.5;
const MAX = 3;

/** Relief of one département: like everywhere, one of three kinds of ground, or a factor that is typed. */
export function ReliefDepartement({ nom, relief, general, surRelief }: Props) {
  const id = useId();
  const connu = RELIEFS.find(([, facteur]) => facteur === relief);
  const [saisi, setSaisi] = useState(relief !== null && connu === undefined);
  const valeur = saisi ? 'autre' : relief === null ? 'general' : (connu?.[0] ?? 'autre');
  return (
    <li className={`${saisies.ligne} ${styles.departement}`}>
      <label htmlFor={id} className={textes.nom}>
        {nom}
      </label>
      <select
        id={id}
        aria-label={TEMPS.reliefDe(nom)}
        value={valeur}
        onChange={(evenement) => {
          const choisi = evenement.target.value;
          setSaisi(choisi === 'autre');
          if (choisi === 'general') surRelief(null);
          const facteur = RELIEFS.find(([cle]) => cle === choisi)?.[1];
          if (facteur !== undefined) surRelief(facteur);
        }}
      >
        <option value="general">{TEMPS.general(general)}</option>
        {RELIEFS.map(([cle]) => (
          <option key={cle} value={cle}>
            {TEMPS.nomsReliefs[cle]}
          </option>
        ))}
        <option value="autre">{TEMPS.autre}</option>
      </select>
      {valeur === 'autre' && (
        <div className={styles.facteur}>
          <ChampNombre
            libelle={TEMPS.facteur(nom)}
            valeur={relief ?? general}
            min={MIN}
            max={MAX}
            pas={0.05}
            surValeur={surRelief}
          />
        </div>
      )}
    </li>
  );
}
