import { TABLE } from '../../i18n/table';
import { useMagasin } from '../../state/utiliser-magasin';
import { type Colonne, gabarit } from './colonnes';
import styles from './tableau.module.css';

interface Props {
  readonly colonnes: readonly Colonne[];
  readonly surTri: (rang: number) => void;
  /** Rank of the header under the keyboard, -1 when it is elsewhere. */
  readonly actif: number;
}

/** Headers: a click (or Enter from the grid) sorts, a second one reverses. */
export function EnTeteColonnes({ colonnes, surTri, actif }: Props) {
  const tri = useMagasin((etat) => etat.tri);
  return (
    <div role="rowgroup" className={styles.entetes}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles.entete}
        style={{ gridTemplateColumns: gabarit(colonnes) }}
      >
        {colonnes.map((colonne, rang) => {
          const triee = colonne.tri !== null && colonne.tri === tri.colonne;
          return (
            <div
              key={colonne.cle}
              id={`cellule--1-${rang}`}
              role="columnheader"
              aria-colindex={rang + 1}
              aria-sort={
                colonne.tri === null
                  ? undefined
                  : triee
                    ? tri.sens === 'croissant'
                      ? 'ascending'
                      : 'descending'
                    : 'none'
              }
              title={TABLE.colonnesLongues[colonne.cle]}
              className={styles.enteteCellule}
              data-nombre={colonne.nombre}
              data-triable={colonne.tri !== null}
              data-actif={rang === actif}
              onClick={() => surTri(rang)}
            >
              <span className={styles.enteteLibelle}>{TABLE.colonnes[colonne.cle]}</span>
              {triee && <span className={styles.fleche} data-sens={tri.sens} aria-hidden="true" />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
