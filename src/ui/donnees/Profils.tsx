import { GENRES_TABLE_LIBELLES } from '../../i18n/champs-tables';
import { DONNEES } from '../../i18n/donnees';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';

const T = DONNEES.profils;

/** Saved mappings, and the way to forget them. */
export function Profils() {
  const profils = useMagasin((etat) => etat.profils);
  const { oublierProfil } = useActions();
  if (profils.length === 0) return null;
  return (
    <section className={`${blocs.colonne} ${styles.section}`} aria-label={T.titre}>
      <h3>{T.titre}</h3>
      <p className={textes.note}>{T.intro}</p>
      <ul>
        {profils.map(({ id, nom, correspondance }) => (
          <li key={id}>
            <strong>{nom}</strong>{' '}
            <span className={textes.note}>{GENRES_TABLE_LIBELLES[correspondance.genre][0]}</span>{' '}
            <button
              type="button"
              className={textes.lien}
              aria-label={T.oublierDe(nom)}
              onClick={() => oublierProfil(id)}
            >
              {T.oublier}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
