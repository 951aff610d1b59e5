import type { LigneEquipement, TableEquipement } from '../../domain/equipement/table-equipement';
import { EQUIPEMENT, phraseAvertissementEquipement } from '../../i18n/equipement';
import blocs from '../kit/styles/blocs.module.css';
import styles from './equipement.module.css';

/** What the reader must know of the rate, then of the population and territories. */
export function AvertissementsTaux({
  ligne,
  table,
}: {
  readonly ligne: LigneEquipement;
  readonly table: TableEquipement;
}) {
  const tous = [...ligne.avertissements, ...table.avertissements].filter(
    ({ code }, rang, liste) => liste.findIndex((autre) => autre.code === code) === rang,
  );
  if (tous.length === 0) return null;
  return (
    <section className={blocs.rubrique}>
      <h3>{EQUIPEMENT.avertissements}</h3>
      <ul className={`${blocs.liste} ${styles.avertissements}`}>
        {tous.map((avertissement) => (
          <li key={avertissement.code}>{phraseAvertissementEquipement(avertissement)}</li>
        ))}
      </ul>
    </section>
  );
}
