import { DONNEES } from '../../i18n/donnees';
import { formatDate } from '../../i18n/formats';
import { GEOCODAGE } from '../../i18n/geocodage';
import { useMagasin } from '../../state/utiliser-magasin';
import { BoutonGeocodage } from '../en-ligne/BoutonGeocodage';
import styles from './donnees.module.css';
import { EtablissementsFermes } from './EtablissementsFermes';

const T = DONNEES.charges;
const CAPACITES: ReadonlySet<string> = new Set(['finess_capacites', 'finess_activites_json']);

/** The loaded offer in a few figures. */
export function Bilan() {
  const session = useMagasin((etat) => etat.session);
  if (session === null || session.nombreEtablissements === 0) return null;
  const genres = session.fichiers.filter((fichier) => fichier.enUsage).map((fichier) => fichier.genre);
  const manques = [
    session.nombreEntites === 0 ? T.sansEntites : null,
    genres.some((genre) => CAPACITES.has(genre)) ? null : T.sansCapacites,
  ].filter((manque) => manque !== null);
  const { ght, autres } = session.groupements;
  const approchees = session.precisions.commune_approchee;
  const geocodes = session.precisions.geocodee;
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
          {T.sansPosition(session.sansPosition - geocodes)} <BoutonGeocodage />
        </li>
        {geocodes > 0 && <li>{GEOCODAGE.situes(geocodes)}</li>}
        {approchees > 0 && <li>{DONNEES.sources.approchees(approchees, session.nombreEtablissements)}</li>}
        {manques.map((manque) => (
          <li key={manque} className={styles.conseil}>
            {manque}
          </li>
        ))}
        {session.horsOffre > 0 && <li>{T.horsOffre(session.horsOffre)}</li>}
        {ght + autres > 0 && <li>{T.groupements(ght, autres)}</li>}
        {session.comparaison !== null && (
          <li>
            {T.comparaison(
              session.comparaison.dateDonnees === null ? null : formatDate(session.comparaison.dateDonnees),
              session.comparaison.nombre,
            )}
          </li>
        )}
      </ul>
      <EtablissementsFermes />
    </section>
  );
}
