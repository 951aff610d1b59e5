import { GENRES_TABLE_LIBELLES } from '../../i18n/champs-tables';
import { DONNEES } from '../../i18n/donnees';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './donnees.module.css';

const T = DONNEES.profils;

/** Saved mappings, and the way to forget them. */
export function Profils() {
  const profils = useMagasin((etat) => etat.profils);
  const { oublierProfil } = useActions();
  if (profils.length === 0) return null;
  return (
    <section className={styles.section} aria-label={T.titre}>
      <h3>{T.titre}</h3>
      <p className={styles.doux}>{T.intro}</p>
      <ul>
        {profils.map(({ id, nom, correspondance }) => (
          <li key={id}>
            <strong>{nom}</strong>{' '}
            <span className={styles.doux}>{GENRES_TABLE_LIBELLES[correspondance.genre][0]}</span>{' '}
            <button
              type="button"
              className={styles.lien}
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
