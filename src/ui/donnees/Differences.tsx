import { DONNEES } from '../../i18n/donnees';
import { formatNombre } from '../../i18n/formats';
import { useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';

const T = DONNEES.differences;

/** What the classic and the current files say differently of the same establishments. */
export function Differences() {
  const differences = useMagasin((etat) => etat.session?.differences ?? null);
  if (differences === null) return null;
  const champs = differences.champs.filter(({ nombre }) => nombre > 0);
  return (
    <section className={`${blocs.colonne} ${styles.section}`} aria-label={T.titre}>
      <h3>{T.titre}</h3>
      <p className={textes.note}>{T.intro}</p>
      <ul className={styles.rangee}>
        <li>{T.communs(differences.communs)}</li>
        <li>{T.classique(differences.seulementClassique)}</li>
        <li>{T.actuel(differences.seulementActuel)}</li>
      </ul>
      {champs.length === 0 ? (
        <p>{T.aucune}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{T.colonnes.champ}</th>
              <th scope="col" data-nombre>
                {T.colonnes.nombre}
              </th>
              <th scope="col">{T.colonnes.exemple}</th>
              <th scope="col">{T.colonnes.classique}</th>
              <th scope="col">{T.colonnes.actuel}</th>
            </tr>
          </thead>
          {champs.map(({ champ, nombre, exemples }) => (
            <tbody key={champ}>
              {exemples.map((exemple, rang) => (
                <tr key={exemple.numeroFiness}>
                  {rang === 0 && (
                    <>
                      <th scope="rowgroup" rowSpan={exemples.length}>
                        {T.champs[champ]}
                      </th>
                      <td rowSpan={exemples.length} data-nombre>
                        {formatNombre(nombre)}
                      </td>
                    </>
                  )}
                  <td>{exemple.numeroFiness}</td>
                  <td>{exemple.classique}</td>
                  <td>{exemple.actuel}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}
