import { DONNEES } from '../../i18n/donnees';
import { useMagasin } from '../../state/utiliser-magasin';
import { BoutonGeocodage } from '../en-ligne/BoutonGeocodage';
import styles from './donnees.module.css';

const T = DONNEES.charges;

/** The loaded offer in a few figures. */
export function Bilan() {
  const session = useMagasin((etat) => etat.session);
  if (session === null || session.nombreEtablissements === 0) return null;
  const genres = session.fichiers.filter((fichier) => !fichier.refuse).map((fichier) => fichier.genre);
  const manques = [
    session.nombreEntites === 0 ? T.sansEntites : null,
    genres.includes('finess_capacites') ? null : T.sansCapacites,
  ].filter((manque) => manque !== null);
  const approchees = session.precisions.commune_approchee;
  return (
    <section className={styles.bilan} aria-label={T.bilan}>
      {session.fictive && (
        <p>
          <strong>{T.demonstration}.</strong> {T.demonstrationTexte}
        </p>
      )}
      <ul>
        <li>
          <strong>{T.etablissements(session.nombreEtablissements)}</strong>
        </li>
        <li>{T.entites(session.nombreEntites)}</li>
        <li>{T.gestionnaires(session.nombreGestionnaires)}</li>
        <li>
          {T.sansPosition(session.sansPosition)} <BoutonGeocodage />
        </li>
        {approchees > 0 && <li>{DONNEES.sources.approchees(approchees, session.nombreEtablissements)}</li>}
        {manques.map((manque) => (
          <li key={manque} className={styles.conseil}>
            {manque}
          </li>
        ))}
        {session.horsOffre > 0 && <li>{T.horsOffre(session.horsOffre)}</li>}
      </ul>
    </section>
  );
}
