import type { ReactNode } from 'react';
import textes from '../kit/styles/textes.module.css';
import styles from './filtres.module.css';

interface Props {
  readonly libelle: string;
  readonly coche: boolean;
  readonly surChangement: (coche: boolean) => void;
  /** Line under the label. */
  readonly precision?: string;
  readonly symbole?: ReactNode;
  /** Count at the end of the line, already formatted, and what it counts. */
  readonly compte?: string;
  readonly compteLibelle?: string;
}

/** A native checkbox on a dense line. */
export function CaseOption({
  libelle,
  coche,
  surChangement,
  precision,
  symbole,
  compte,
  compteLibelle,
}: Props) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={coche}
        onChange={(evenement) => surChangement(evenement.currentTarget.checked)}
      />
      {symbole}
      <span className={styles.optionLibelle}>
        {libelle}
        {precision !== undefined && <span className={textes.detail}>{precision}</span>}
      </span>
      {compte !== undefined && (
        <span className={textes.doux} title={compteLibelle}>
          {compte}
        </span>
      )}
    </label>
  );
}
