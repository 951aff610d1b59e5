import type { TableAcces } from '../../domain/acces/table-acces';
import { ACCES } from '../../i18n/acces';
import { getService } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';
import { Chiffre } from '../kit/Chiffre';
import tables from '../kit/styles/tables.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './acces.module.css';

interface Props {
  readonly table: TableAcces;
  /** Whom the service is for, worded. */
  readonly cible: string;
}

/** The median of the extent beside that of all that is loaded. */
export function MedianesAcces({ table, cible }: Props) {
  const { mesure, mediane, medianeEnsemble } = table;
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const { bassinMinutes } = getService(table.service);
  const estime = mesure !== 'minutes' || table.communes.estimees.some((estimee) => estimee === 1);
  const explication = (libelle: string) => ({
    libelle,
    definition: `${ACCES.mediane.definition(mesure, cible)} ${ACCES.definition(mesure, table.pour)}${
      mesure === 'minutes' ? '' : ` ${ACCES.bassin(mesure, bassinMinutes)}`
    }`,
    formule: ACCES.formules[mesure],
    source: mesure === 'minutes' ? ACCES.source.minutes : ACCES.source.acces,
    date,
    manquant:
      mesure !== 'minutes' && table.placesInconnues > 0
        ? ACCES.reserves.placesInconnues(table.placesInconnues)
        : null,
    estime,
  });
  return (
    <table className={tables.table}>
      <tbody>
        {(
          [
            [ACCES.mediane.titre, mediane],
            [ACCES.mediane.ensemble, medianeEnsemble],
          ] as const
        ).map(([libelle, valeur]) => (
          <tr key={libelle}>
            <th scope="row">{libelle}</th>
            <td>
              <Chiffre explication={explication(libelle)} motEstime={false}>
                <span className={textes.fort}>{ACCES.valeur(mesure, valeur)}</span>
              </Chiffre>
              {mesure !== 'minutes' && (
                <span className={styles.marque}> {ACCES.unite(table.pour, cible)}</span>
              )}
            </td>
          </tr>
        ))}
        {mediane !== null && medianeEnsemble !== null && (
          <tr>
            <th scope="row">{ACCES.mediane.ecart}</th>
            <td>{ACCES.mediane.lecture(mesure, mediane - medianeEnsemble, mediane)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
