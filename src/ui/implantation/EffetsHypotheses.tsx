import type { EffetsHypotheses as Valeur } from '../../domain/hypothese/effets';
import { ACCES } from '../../i18n/acces';
import { IMPLANTATION } from '../../i18n/implantation';
import { LIBELLES_TAUX } from '../../i18n/taux';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { LignesBilan } from './CompareBilans';
import styles from './implantation.module.css';
import { LigneComparee } from './LigneComparee';
import { LignesDotation } from './LignesDotation';
import { TableComparee } from './TableComparee';

const { effets: T } = IMPLANTATION;

/** What the suppositions change for the service in the territory, and the map before or after them. */
export function EffetsHypotheses() {
  const reponse = useMagasin((etat) => etat.reponses.effets);
  const nombre = useMagasin((etat) => etat.analyse.hypotheses.length);
  const valeur = reponse?.valeur ?? null;
  if (reponse?.etat === 'erreur') return <p className={textes.avertissement}>{T.echec}</p>;
  if (valeur === null)
    return (
      <p className={textes.note} role="status">
        {T.indisponible}
      </p>
    );
  const { avant, apres } = valeur;
  const supposee = nombre > 0;
  const inconnues = apres.placesInconnues > 0 ? T.placesInconnues(apres.placesInconnues) : null;
  return (
    <section className={blocs.rubrique} aria-label={supposee ? T.titre : T.sansHypothese}>
      <h3>{supposee ? T.titre : T.sansHypothese}</h3>
      <TableComparee titre={T.titre} perime={reponse?.ajour === false} comparee={supposee}>
        <LignesBilan avant={avant} apres={supposee ? apres : null} valeur={valeur} />
        <LigneComparee
          cle="etablissements"
          libelle={T.lignes.etablissements}
          avant={avant.etablissements}
          apres={supposee ? apres.etablissements : undefined}
          genre="neutre"
        />
        {(avant.places !== null || apres.places !== null) && (
          <LigneComparee
            cle="places"
            libelle={T.lignes.places}
            avant={avant.places}
            apres={supposee ? apres.places : undefined}
            genre="neutre"
            manquant={inconnues}
          />
        )}
        {apres.acces !== null && (
          <LigneComparee
            cle="acces"
            libelle={T.lignes.acces}
            avant={avant.acces}
            apres={supposee ? apres.acces : undefined}
            genre="plus"
            decimales={1}
            estime
            manquant={inconnues}
          />
        )}
        <LignesDotation
          avant={avant.dotation}
          apres={supposee ? apres.dotation : undefined}
          cibleEstimee={valeur.cibleEstimee}
          manquant={inconnues}
        />
        {valeur.taux.length > 0 && (
          <tr>
            <th scope="colgroup" colSpan={supposee ? 4 : 2} className={styles.sousTitre}>
              {T.lignes.titreTaux}
            </th>
          </tr>
        )}
        {moving(valeur.taux).map(({ taux, avant: sans, apres: avec, estime }) => (
          <LigneComparee
            key={taux}
            cle="taux"
            libelle={LIBELLES_TAUX[taux]}
            avant={sans}
            apres={supposee ? avec : undefined}
            genre="neutre"
            decimales={1}
            estime={estime}
            manquant={inconnues}
          />
        ))}
      </TableComparee>
      {valeur.partApprochee > 0 && (
        <p className={textes.note}>{ACCES.reserves.approchees(valeur.partApprochee)}</p>
      )}
      {supposee && <BasculeCarte />}
    </section>
  );
}

/** The service's own rate, and those that move with it. */
function moving(taux: Valeur['taux']): Valeur['taux'] {
  return taux.filter(({ avant, apres }, rang) => rang === 0 || avant !== apres);
}

/** The map before the suppositions, or with them. */
function BasculeCarte() {
  const avant = useMagasin((etat) => etat.carteAvant);
  const { montrerAvant } = useActions();
  return (
    <fieldset className={saisies.champ}>
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
