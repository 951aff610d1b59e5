import { lazy, Suspense } from 'react';
import { COMMUN } from '../../i18n/commun';
import { useMagasin } from '../../state/utiliser-magasin';
import { Tableau } from '../tableau/Tableau';
import styles from './coquille.module.css';

const TableauGroupements = lazy(async () => ({
  default: (await import('../cooperations/TableauGroupements')).TableauGroupements,
}));
const TableauChangements = lazy(async () => ({
  default: (await import('../evolution/TableauChangements')).TableauChangements,
}));

/** Table twin of what the map shows on the step. */
export function ZoneBasse() {
  const etape = useMagasin((etat) => etat.etape);
  if (etape !== 'cooperations' && etape !== 'evolution') return <Tableau />;
  return (
    <Suspense fallback={<p className={styles.attente}>{COMMUN.chargement}</p>}>
      {etape === 'cooperations' ? <TableauGroupements /> : <TableauChangements />}
    </Suspense>
  );
}
