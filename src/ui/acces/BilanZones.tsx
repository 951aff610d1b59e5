import { useMemo } from 'react';
import type { Concernes, RepartitionMinutes } from '../../domain/acces/zones-blanches';
import { ACCES, nomCible } from '../../i18n/acces';
import { formatNombre, formatPourcentage } from '../../i18n/formats';
import { getService, readZones } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';
import { Chiffre } from '../kit/Chiffre';
import tables from '../kit/styles/tables.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './acces.module.css';
import { isCibleDistincte } from './cible-distincte';

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
  const { tranches } = getService(repartition.service);
  const nommer = (cle: keyof Concernes): string =>
    cle === 'cible' ? capitaliser(nomCible(tranches)) : zones.lignes[cle];
  const explication = (cle: keyof Concernes) => ({
    libelle: `${nommer(cle)}, ${zones.auDela(seuilMinutes).toLowerCase()}`,
    definition: `${zones.definition(seuilMinutes)} ${ACCES.definitions.minutes}`,
    source: ACCES.source.zones,
    date,
    manquant:
      repartition.communesSansPoint > 0 ? ACCES.reserves.sansPoint(repartition.communesSansPoint) : null,
    estime: temps || ((cle === 'plus75' || cle === 'cible') && repartition.populationEstimee),
  });
  // The same people are not counted twice.
  const distincte = isCibleDistincte(tranches);
  return (
    <>
      <table className={`${tables.table} ${styles.bilan}`}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              {zones.auDela(seuilMinutes)}
              {temps && ` (${ACCES.estime})`}
            </th>
            <th scope="col">{zones.part}</th>
            <th scope="col">{zones.ensemble}</th>
          </tr>
        </thead>
        <tbody>
          {LIGNES.filter((cle) => cle !== 'cible' || distincte).map((cle) => (
            <tr key={cle}>
              <th scope="row">{nommer(cle)}</th>
              <td className={textes.fort}>
                <Chiffre explication={explication(cle)} motEstime={false}>
                  {formatNombre(auDela[cle])}
                </Chiffre>
              </td>
              <td>{formatPourcentage(ensemble[cle] === 0 ? null : auDela[cle] / ensemble[cle], 1)}</td>
              <td className={textes.doux}>{formatNombre(ensemble[cle])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {indecis.communes > 0 && (
        <p className={textes.note}>{zones.indecis(indecis.communes, indecis.habitants)}</p>
      )}
    </>
  );
}

function capitaliser(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
