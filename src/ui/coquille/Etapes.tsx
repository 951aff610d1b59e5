import { COMMUN } from '../../i18n/commun';
import type { Etape } from '../../state/etapes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';

const ETAPES: readonly (readonly [Etape, string])[] = [
  ['donnees', '0'],
  ['offre', '1'],
  ['gestionnaires', 'g'],
  ['territoires', 'r'],
  ['manques', 'm'],
  ['portrait', 'o'],
  ['evolution', 'v'],
  ['cooperations', '2'],
  ['scenarios', '3'],
];

/** Ways of reading step 1, set back under it. */
const SOUS_ETAPES: ReadonlySet<Etape> = new Set([
  'gestionnaires',
  'territoires',
  'manques',
  'portrait',
  'evolution',
]);

/** Steps of the method; a step that does not exist yet is not shown. */
export function Etapes() {
  const courante = useMagasin((etat) => etat.etape);
  const { aller } = useActions();
  return (
    <nav aria-label={COMMUN.etapes.titre} className={styles.etapes}>
      <ul>
        {ETAPES.map(([etape, touche]) => (
          <li key={etape}>
            <button
              type="button"
              className={SOUS_ETAPES.has(etape) ? `${styles.etape} ${styles.sousEtape}` : styles.etape}
              aria-current={etape === courante ? 'step' : undefined}
              aria-keyshortcuts={touche}
              title={COMMUN.etapesResume[etape]}
              onClick={() => aller(etape)}
            >
              {COMMUN.etapes[etape]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
