import type { LigneEquipement, ReferenceTaux } from '../../domain/equipement/table-equipement';
import { EQUIPEMENT, formatTaux, nommerReference, sourceReference } from '../../i18n/equipement';
import { INCONNU } from '../../i18n/formats';
import { useMagasin } from '../../state/utiliser-magasin';
import { EnTetes } from '../kit/EnTetes';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { completerSaisie } from './completer-saisie';
import styles from './equipement.module.css';

/** More départements than this are read in the table, at their own level. */
const DEPARTEMENTS_MONTRES = 8;

/** Everything the rate can be compared with, each with its year and source; the one in use is marked. */
export function ReferencesTaux({ ligne }: { readonly ligne: LigneEquipement }) {
  const origines = useMagasin((etat) => etat.analyse.originesReferences);
  const trop = ligne.references.filter(({ genre }) => genre === 'departement').length > DEPARTEMENTS_MONTRES;
  const montrees = ligne.references.filter(({ genre }) => !(trop && genre === 'departement'));
  const T = EQUIPEMENT.colonnesReferences;
  return (
    <section className={blocs.rubrique}>
      <h3>{EQUIPEMENT.references}</h3>
      <table className={styles.table}>
        <EnTetes colonnes={[{ libelle: T.nom }, { libelle: T.valeur, nombre: true }, { libelle: T.annee }]} />
        <tbody>
          {montrees.map((reference) => {
            const saisie = completerSaisie(reference, origines[ligne.taux]);
            const retenue = isRetenue(ligne, reference);
            return (
              <tr
                key={`${reference.genre} ${reference.code} ${reference.annee}`}
                data-retenue={retenue}
                aria-current={retenue ? 'true' : undefined}
              >
                <th scope="row">
                  {nommerReference(reference)}
                  {retenue && (
                    <span className={`${textes.etiquette} ${styles.marque}`}>{EQUIPEMENT.retenue}</span>
                  )}
                  <span className={`${textes.precision} ${styles.source}`}>{sourceReference(saisie)}</span>
                </th>
                <td data-nombre>{formatTaux(reference.valeur)}</td>
                <td>{reference.valeur === null ? '' : (saisie.annee ?? INCONNU)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The one all territories share, else each of the kind in use. */
function isRetenue(ligne: LigneEquipement, reference: ReferenceTaux): boolean {
  if (ligne.reference >= 0) return ligne.references[ligne.reference] === reference;
  const { genre, valeur } = reference;
  return genre === ligne.genreReference && valeur !== null;
}
