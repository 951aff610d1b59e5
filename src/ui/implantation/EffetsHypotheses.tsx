import { IMPLANTATION } from '../../i18n/implantation';
import { LIBELLES_TAUX } from '../../i18n/taux';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { LignesBilan } from './CompareBilans';
import styles from './implantation.module.css';
import { LigneComparee } from './LigneComparee';
import { TableComparee } from './TableComparee';

const { effets: T } = IMPLANTATION;

/** What the suppositions change for the service in the territory, and the map before or after them. */
export function EffetsHypotheses() {
  const reponse = useMagasin((etat) => etat.reponses.effets);
  const nombre = useMagasin((etat) => etat.analyse.hypotheses.length);
  const valeur = reponse?.valeur ?? null;
  if (reponse?.etat === 'erreur') return <p className={styles.avertissement}>{T.echec}</p>;
  if (valeur === null)
    return (
      <p className={styles.note} role="status">
        {T.indisponible}
      </p>
    );
  const { avant, apres } = valeur;
  const inconnues = apres.placesInconnues > 0 ? T.placesInconnues(apres.placesInconnues) : null;
  return (
    <section className={styles.bloc} aria-label={nombre === 0 ? T.sansHypothese : T.titre}>
      <h3>{nombre === 0 ? T.sansHypothese : T.titre}</h3>
      <TableComparee titre={T.titre} perime={reponse?.ajour === false}>
        <LignesBilan avant={avant} apres={apres} valeur={valeur} />
        <LigneComparee
          cle="etablissements"
          libelle={T.lignes.etablissements}
          avant={avant.etablissements}
          apres={apres.etablissements}
          genre="neutre"
        />
        {(avant.places !== null || apres.places !== null) && (
          <LigneComparee
            cle="places"
            libelle={T.lignes.places}
            avant={avant.places}
            apres={apres.places}
            genre="neutre"
            manquant={inconnues}
          />
        )}
        {apres.acces !== null && (
          <LigneComparee
            cle="acces"
            libelle={T.lignes.acces}
            avant={avant.acces}
            apres={apres.acces}
            genre="plus"
            decimales={1}
            estime
            manquant={inconnues}
          />
        )}
        {valeur.taux.map(({ taux, avant: sans, apres: avec, estime }) => (
          <LigneComparee
            key={taux}
            cle="taux"
            libelle={T.lignes.taux(LIBELLES_TAUX[taux])}
            avant={sans}
            apres={avec}
            genre="neutre"
            decimales={1}
            estime={estime}
            manquant={inconnues}
          />
        ))}
      </TableComparee>
      {nombre > 0 && <BasculeCarte />}
    </section>
  );
}

/** The map before the suppositions, or with them. */
function BasculeCarte() {
  const avant = useMagasin((etat) => etat.carteAvant);
  const { montrerAvant } = useActions();
  return (
    <fieldset className={styles.champ}>
      <legend>{T.carte}</legend>
      <div className={styles.bascule}>
        <button type="button" aria-pressed={avant} onClick={() => montrerAvant(true)}>
          {T.carteAvant}
        </button>
        <button type="button" aria-pressed={!avant} onClick={() => montrerAvant(false)}>
          {T.carteApres}
        </button>
      </div>
    </fieldset>
  );
}
