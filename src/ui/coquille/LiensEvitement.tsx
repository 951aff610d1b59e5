import { COMMUN } from '../../i18n/commun';
import styles from './coquille.module.css';
import { focusZone, type Zone } from './focus';

const LIENS: readonly (readonly [Zone, string])[] = [
  ['carte', COMMUN.evitement.carte],
  ['tableau', COMMUN.evitement.tableau],
  ['recherche', COMMUN.evitement.recherche],
  ['panneau', COMMUN.evitement.panneau],
];

/** First stops of the keyboard. They move the focus themselves: the address fragment holds the state. */
export function LiensEvitement() {
  return (
    <nav aria-label={COMMUN.evitement.titre} className={styles.evitement}>
      {LIENS.map(([zone, libelle]) => (
        <a
          key={zone}
          href={`#zone-${zone}`}
          onClick={(evenement) => {
            evenement.preventDefault();
            focusZone(zone);
          }}
        >
          {libelle}
        </a>
      ))}
    </nav>
  );
}
