import type { FicheGestionnaire } from '../../domain/gestionnaire/table-gestionnaires';
import { formatDuree, formatNombre, formatPourcentage } from '../../i18n/formats';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { nommerGestionnaire } from '../../i18n/nom-gestionnaire';
import { useActions } from '../../state/utiliser-magasin';
import { Chiffre } from '../kit/Chiffre';
import { EnTetes } from '../kit/EnTetes';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './gestionnaires.module.css';

/** Gestionnaires like this one and near it. */
export function ComparablesGestionnaire({ fiche }: { readonly fiche: FicheGestionnaire }) {
  const { ouvrirGestionnaire } = useActions();
  const { fiche: T } = GESTIONNAIRES;
  const { colonnesComparables: colonnes } = T;
  return (
    <section className={blocs.section} aria-label={T.comparables}>
      <h4>{T.comparables}</h4>
      {fiche.comparables.length === 0 ? (
        <p className={textes.note}>{fiche.ligne.esms === 0 ? T.sansEsms : T.aucunComparable}</p>
      ) : (
        <>
          <p className={textes.note}>{T.comparablesAide}</p>
          <table className={styles.table} aria-label={T.comparables}>
            <EnTetes
              colonnes={[
                { libelle: colonnes.nom },
                { libelle: colonnes.similarite, nombre: true },
                { libelle: colonnes.minutes, nombre: true },
                { libelle: colonnes.esms, nombre: true },
                { libelle: colonnes.places, nombre: true },
              ]}
            />
            <tbody>
              {fiche.comparables.map((un) => (
                <tr key={un.numeroFinessEj}>
                  <td>
                    <button
                      type="button"
                      className={textes.lien}
                      onClick={() => ouvrirGestionnaire(un.numeroFinessEj)}
                    >
                      {nommerGestionnaire(un)}
                    </button>
                    {!un.memeDepartement && <span className={textes.detail}>{T.ailleurs}</span>}
                  </td>
                  <td data-nombre="true">
                    <Chiffre explication={T.similarite}>{formatPourcentage(un.similarite)}</Chiffre>
                  </td>
                  <td data-nombre="true">
                    <Chiffre motEstime={false} explication={{ ...T.trajet, estime: true }}>
                      {formatDuree(un.minutes)}
                    </Chiffre>
                  </td>
                  <td data-nombre="true">{formatNombre(un.esms)}</td>
                  <td data-nombre="true">{formatNombre(un.places)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
