import { AIDE } from '../../i18n/aide';
import styles from './aide.module.css';
import { Fenetre } from './Fenetre';

/** Questions of users, keys, words of the sector, and what becomes of the data. */
export function FenetreAide() {
  return (
    <Fenetre titre={AIDE.titre}>
      <p>{AIDE.methode}</p>
      {AIDE.questions.map(({ titre, reponses }) => (
        <section key={titre}>
          <h3>{titre}</h3>
          <dl className={styles.questions}>
            {reponses.map(([question, reponse]) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{reponse}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <h3>{AIDE.confidentialite}</h3>
      {AIDE.confidentialiteTextes.map((texte) => (
        <p key={texte}>{texte}</p>
      ))}
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
