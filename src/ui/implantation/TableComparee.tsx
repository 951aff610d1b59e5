import type { ReactNode } from 'react';
import { IMPLANTATION } from '../../i18n/implantation';
import tables from '../kit/styles/tables.module.css';
import styles from './implantation.module.css';

const { effets: T } = IMPLANTATION;

interface Props {
  readonly titre: string;
  /** true greys figures that are being computed again, or answer other settings. */
  readonly perime: boolean;
  /** false shows what is, alone. */
  readonly comparee?: boolean;
  readonly children: ReactNode;
}

/** Figures before and after, side by side. */
export function TableComparee({ titre, perime, comparee = true, children }: Props) {
  return (
    <table
      className={`${tables.table} ${styles.table}`}
      data-perime={perime}
      aria-label={titre}
      aria-busy={perime}
    >
      <thead>
        <tr>
          <td />
          {comparee ? (
            <>
              <th scope="col">{T.avant}</th>
              <th scope="col">{T.apres}</th>
              <th scope="col">{T.ecart}</th>
            </>
          ) : (
            <th scope="col">{T.aujourdhui}</th>
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
