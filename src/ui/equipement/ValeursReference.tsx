import type { IdTaux } from '../../domain/equipement/catalogue';
import type { TableEquipement } from '../../domain/equipement/table-equipement';
import type { OrigineReference } from '../../domain/projet/reglages-analyse';
import { EQUIPEMENT, formatTaux, sourceReference } from '../../i18n/equipement';
import { LIBELLES_TAUX } from '../../i18n/taux';
import { TAUX } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EnTetes } from '../kit/EnTetes';
import { Pli } from '../kit/Pli';
import textes from '../kit/styles/textes.module.css';
import { ChampReference } from './ChampReference';
import styles from './equipement.module.css';
import { lireValeur } from './lire-valeur';

const SANS_ORIGINE: OrigineReference = { annee: '', source: '' };

/** Reference values of every rate: those published, and the user's, with their year and source. */
export function ValeursReference({ table }: { readonly table: TableEquipement }) {
  const { references, originesReferences } = useMagasin((etat) => etat.analyse);
  const { reglerAnalyse } = useActions();
  const publiees = new Map(
    table.lignes.map((ligne) => [ligne.taux, ligne.references.find(({ genre }) => genre === 'publiee')]),
  );
  const ecrire = (taux: IdTaux, texte: string) => {
    const { [taux]: _avant, ...autres } = references;
    const valeur = lireValeur(texte);
    reglerAnalyse({ references: valeur === null ? autres : { ...autres, [taux]: valeur } });
  };
  const ecrireOrigine = (taux: IdTaux, origine: Partial<OrigineReference>) => {
    const { [taux]: avant = SANS_ORIGINE, ...autres } = originesReferences;
    const nouvelle = { ...avant, ...origine };
    const vide = nouvelle.annee === '' && nouvelle.source === '';
    reglerAnalyse({ originesReferences: vide ? autres : { ...autres, [taux]: nouvelle } });
  };
  const T = EQUIPEMENT.colonnesValeurs;
  return (
    <Pli titre={EQUIPEMENT.valeurs}>
      <p className={textes.note}>{EQUIPEMENT.valeursIntroduction}</p>
      <table className={`${styles.table} ${styles.valeurs}`}>
        <EnTetes
          colonnes={[
            { libelle: T.taux },
            { libelle: T.publiee, nombre: true },
            { libelle: T.valeur, nombre: true },
            { libelle: T.annee },
          ]}
        />
        {TAUX.map(({ id: taux }) => {
          const publiee = publiees.get(taux);
          const saisie = references[taux];
          const origine = originesReferences[taux] ?? SANS_ORIGINE;
          return (
            <tbody key={taux}>
              <tr>
                <th scope="row">{LIBELLES_TAUX[taux]}</th>
                <td data-nombre title={publiee === undefined ? undefined : sourceReference(publiee)}>
                  {formatTaux(publiee?.valeur ?? null)}
                </td>
                <td data-nombre>
                  <ChampReference
                    libelle={EQUIPEMENT.champValeur(taux)}
                    valeur={saisie === undefined ? '' : String(saisie).replace('.', ',')}
                    estValide={(texte) => texte === '' || lireValeur(texte) !== null}
                    messageInvalide={EQUIPEMENT.valeurInvalide}
                    surValeur={(texte) => ecrire(taux, texte)}
                  />
                </td>
                <td>
                  {saisie === undefined ? (
                    (publiee?.annee ?? '')
                  ) : (
                    <ChampReference
                      libelle={EQUIPEMENT.champAnnee(taux)}
                      valeur={origine.annee}
                      surValeur={(annee) => ecrireOrigine(taux, { annee })}
                    />
                  )}
                </td>
              </tr>
              <tr className={styles.ligneSource}>
                <td colSpan={4}>
                  {saisie !== undefined ? (
                    <span className={styles.champSource}>
                      {T.source}
                      <ChampReference
                        libelle={EQUIPEMENT.champSource(taux)}
                        valeur={origine.source}
                        surValeur={(source) => ecrireOrigine(taux, { source })}
                      />
                    </span>
                  ) : (
                    publiee !== undefined && sourceReference(publiee)
                  )}
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
    </Pli>
  );
}
