import { AIDE } from '../../i18n/aide';
import styles from './aide.module.css';
import { Fenetre } from './Fenetre';

/** Keys, words of the sector, and what becomes of the data. */
export function FenetreAide() {
  return (
    <Fenetre titre={AIDE.titre}>
      <div className={styles.colonnes}>
        <Touches titre={AIDE.clavier} touches={AIDE.touches} />
        <div>
          <Touches titre={AIDE.tableau} touches={AIDE.touchesTableau} />
          <Touches titre={AIDE.carte} touches={AIDE.touchesCarte} />
        </div>
      </div>
      <h3>{AIDE.mots}</h3>
      <dl className={styles.glossaire}>
        {AIDE.glossaire.map(([mot, definition]) => (
          <div key={mot}>
            <dt>{mot}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
      <h3>{AIDE.confidentialite}</h3>
      <p>{AIDE.confidentialiteTexte}</p>
      <p>{AIDE.methode}</p>
    </Fenetre>
  );
}

function Touches({
  titre,
  touches,
}: {
  readonly titre: string;
  readonly touches: readonly (readonly [string, string])[];
}) {
  return (
    <section>
      <h3>{titre}</h3>
      <dl className={styles.touches}>
        {touches.map(([touche, effet]) => (
          <div key={touche}>
            <dt>
              <kbd>{touche}</kbd>
            </dt>
            <dd>{effet}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
