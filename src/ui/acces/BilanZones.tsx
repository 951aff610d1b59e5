import { useMemo } from 'react';
import type { Concernes, RepartitionMinutes } from '../../domain/acces/zones-blanches';
import { ACCES } from '../../i18n/acces';
import { formatNombre, formatPourcentage } from '../../i18n/formats';
import { readZones } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';
import { Chiffre } from '../kit/Chiffre';
import styles from './acces.module.css';

const { zones } = ACCES;
const LIGNES = ['communes', 'habitants', 'plus75', 'cible'] as const satisfies readonly (keyof Concernes)[];

interface Props {
  readonly repartition: RepartitionMinutes;
  readonly seuilMinutes: number;
}

/** Communes and inhabitants beyond a threshold, those too near it to tell, and the whole extent. */
export function BilanZones({ repartition, seuilMinutes }: Props) {
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const { auDela, ensemble, indecis } = useMemo(
    () => readZones(repartition, seuilMinutes),
    [repartition, seuilMinutes],
  );
  const temps = repartition.communes.estimees.some((estimee) => estimee === 1);
  const explication = (cle: keyof Concernes) => ({
    libelle: `${zones.lignes[cle]}, ${zones.auDela(seuilMinutes)}`,
    definition: `${zones.definition(seuilMinutes)} ${ACCES.definitions.minutes}`,
    source: ACCES.source.zones,
    date,
    manquant:
      repartition.communesSansPoint > 0 ? ACCES.reserves.sansPoint(repartition.communesSansPoint) : null,
    estime: temps || ((cle === 'plus75' || cle === 'cible') && repartition.populationEstimee),
  });
  return (
    <table className={styles.bilan}>
      <thead>
        <tr>
          <td />
          <th scope="col">
            {zones.auDela(seuilMinutes)}
            {temps && ` (${ACCES.estime})`}
          </th>
          <th scope="col">{zones.part}</th>
          <th scope="col" title={zones.indecisLong}>
            {zones.indecis}
          </th>
          <th scope="col">{zones.ensemble}</th>
        </tr>
      </thead>
      <tbody>
        {LIGNES.map((cle) => (
          <tr key={cle}>
            <th scope="row">{zones.lignes[cle]}</th>
            <td className={styles.forte}>
              <Chiffre explication={explication(cle)} motEstime={false}>
                {formatNombre(auDela[cle])}
              </Chiffre>
            </td>
            <td>{formatPourcentage(ensemble[cle] === 0 ? null : auDela[cle] / ensemble[cle], 1)}</td>
            <td className={styles.doux}>{formatNombre(indecis[cle])}</td>
            <td className={styles.doux}>{formatNombre(ensemble[cle])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
