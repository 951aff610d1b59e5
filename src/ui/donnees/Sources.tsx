import type { PositionsCommunes } from '../../domain/territoire/summarize-positions';
import { DONNEES } from '../../i18n/donnees';
import { formatDate } from '../../i18n/formats';
import { useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './donnees.module.css';

const T = DONNEES.sources;

/** Where names, populations, positions and outlines come from. */
export function Sources() {
  const sources = useMagasin((etat) => etat.session?.sourcesReference);
  const positions = useMagasin((etat) => etat.session?.positionsCommunes);
  if (sources === undefined || sources.length === 0) return null;
  return (
    <section className={`${blocs.colonne} ${styles.section}`}>
      <h3>{T.titre}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{T.producteur}</th>
            <th scope="col">{T.jeu}</th>
            <th scope="col">{T.date}</th>
            <th scope="col">{T.licence}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={`${source.producteur}-${source.jeu}`}>
              <th scope="row">{source.producteur}</th>
              <td>{source.jeu}</td>
              <td className={styles.date}>
                {/^\d{4}-\d{2}-\d{2}/.test(source.date) ? formatDate(source.date) : source.date}
              </td>
              <td>{source.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {positions !== undefined && <Positions positions={positions} />}
    </section>
  );
}

/** What the commune points are worth, and the names of those that have none. */
function Positions({ positions }: { readonly positions: PositionsCommunes }) {
  const { nombre, reelles, approchees, sansPosition } = positions;
  return (
    <>
      <p className={textes.note}>{T.positions(nombre, reelles, approchees)}</p>
      {sansPosition.length > 0 && (
        <details className={textes.note}>
          <summary>{T.sansPosition(sansPosition.length)}</summary>
          <ul className={styles.communes}>
            {sansPosition.map(({ code, nom }) => (
              <li key={code}>
                {nom} ({code})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
