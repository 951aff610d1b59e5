import type { TableAcces } from '../../domain/acces/table-acces';
import type { RepartitionMinutes } from '../../domain/acces/zones-blanches';
import { ACCES } from '../../i18n/acces';
import styles from './acces.module.css';

const { reserves } = ACCES;

/** How far the figures above can be trusted: what is missing, approximate or estimated. */
export function Reserves({ reponse }: { readonly reponse: TableAcces | RepartitionMinutes }) {
  const bords = reponse.communes.bords.reduce((somme, bord) => somme + bord, 0);
  const placesInconnues =
    'placesInconnues' in reponse && reponse.mesure !== 'minutes' ? reponse.placesInconnues : 0;
  const phrases = [
    `${reserves.etablissements(reponse.etablissements)}.`,
    ...(reponse.sansPosition > 0 ? [reserves.sansPosition(reponse.sansPosition)] : []),
    ...(placesInconnues > 0 ? [reserves.placesInconnues(placesInconnues)] : []),
    ...(reponse.partApprochee > 0 ? [reserves.approchees(reponse.partApprochee)] : []),
    ...(reponse.communesSansPoint > 0 ? [reserves.sansPoint(reponse.communesSansPoint)] : []),
    ...(bords > 0 ? [reserves.bords(bords)] : []),
    ...(reponse.populationEstimee ? [reserves.populationEstimee] : []),
    ACCES.confiance,
  ];
  return (
    <section className={styles.reserves} aria-label={reserves.titre}>
      <h3>{reserves.titre}</h3>
      {phrases.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
    </section>
  );
}
