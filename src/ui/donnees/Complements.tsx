import { DONNEES } from '../../i18n/donnees';
import { formatNombre } from '../../i18n/formats';
import { useMagasin } from '../../state/utiliser-magasin';
import styles from './donnees.module.css';

const T = DONNEES.complements;

/** Tables that complete the offer, with how many of their rows name something that is loaded. */
export function Complements() {
  const annexes = useMagasin((etat) => etat.session?.annexes);
  if (annexes === undefined || annexes.length === 0) return null;
  return (
    <section className={styles.section} aria-label={T.titre}>
      <h3>{T.titre}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{T.colonnes.fichier}</th>
            <th scope="col">{T.colonnes.genre}</th>
            <th scope="col" data-nombre>
              {T.colonnes.nombre}
            </th>
            <th scope="col" data-nombre>
              {T.colonnes.joints}
            </th>
          </tr>
        </thead>
        <tbody>
          {annexes.map((annexe, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two tables may have the same name and kind.
            <tr key={rang}>
              <th scope="row" className={styles.nomFichier}>
                {annexe.fichier}
                {annexe.joints === 0 && <p className={styles.issue}>{T.aucune}</p>}
              </th>
              <td>{T.genres[annexe.genre]}</td>
              <td data-nombre>{formatNombre(annexe.nombre)}</td>
              <td data-nombre data-alerte={annexe.joints === 0}>
                {T.part(annexe.joints, annexe.nombre)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
