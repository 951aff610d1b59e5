import { useId, useState } from 'react';
import { COMMUN } from '../../i18n/commun';
import { SCENARIOS } from '../../i18n/scenarios';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { normaliserTexte } from './normaliser-texte';
import styles from './scenarios.module.css';

interface Departement {
  readonly code: string;
  readonly nom: string;
  readonly nombre: number;
}

interface Props {
  readonly departements: readonly Departement[];
  /** Checked codes; empty = all of them. */
  readonly choisis: readonly string[];
  readonly surChoix: (codes: readonly string[]) => void;
  /** What an empty choice means. */
  readonly vide: string;
}

const NOMBRE_SANS_RECHERCHE = 12;

/** Check list of the départements of the loaded offer, with a text filter when it is long. */
export function ChoixDepartements({ departements, choisis, surChoix, vide }: Props) {
  const id = useId();
  const [texte, setTexte] = useState('');
  const cherche = normaliserTexte(texte);
  const visibles = departements.filter(
    ({ code, nom }) =>
      cherche === '' || code.toLowerCase() === cherche || normaliserTexte(nom).includes(cherche),
  );
  const basculer = (code: string) =>
    surChoix(choisis.includes(code) ? choisis.filter((autre) => autre !== code) : [...choisis, code].sort());
  return (
    <fieldset className={saisies.reglage}>
      <legend>{SCENARIOS.territoire}</legend>
      {departements.length > NOMBRE_SANS_RECHERCHE && (
        <input
          className={`${saisies.saisie} ${styles.recherche}`}
          type="search"
          value={texte}
          aria-label={SCENARIOS.chercherDepartement}
          placeholder={SCENARIOS.chercherDepartement}
          onChange={(evenement) => setTexte(evenement.target.value)}
        />
      )}
      <ul className={styles.cases} aria-label={SCENARIOS.territoire}>
        {visibles.map(({ code, nom, nombre }) => (
          <li key={code}>
            <label htmlFor={`${id}-${code}`}>
              <input
                id={`${id}-${code}`}
                type="checkbox"
                checked={choisis.includes(code)}
                onChange={() => basculer(code)}
              />
              {SCENARIOS.departement(code, nom, nombre)}
            </label>
          </li>
        ))}
        {visibles.length === 0 && <li className={textes.note}>{COMMUN.territoire.aucun}</li>}
      </ul>
      <p className={textes.note}>
        {choisis.length === 0 ? vide : SCENARIOS.nombreDepartements(choisis.length)}
        {choisis.length > 0 && (
          <>
            {' '}
            <button type="button" className={textes.lien} onClick={() => surChoix([])}>
              {SCENARIOS.toutDecocher}
            </button>
          </>
        )}
      </p>
    </fieldset>
  );
}
