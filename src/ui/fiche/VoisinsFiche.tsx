import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { EXPLICATIONS_FICHE, FICHE } from '../../i18n/fiche';
import { formatDate } from '../../i18n/formats';
import type { DetailEtablissement } from '../../workers/moteur-api';
import { Chiffre } from '../kit/Chiffre';
import { estApprochee } from '../kit/est-approchee';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './fiche.module.css';
import { LienFiche } from './LienFiche';

interface Props {
  readonly fiche: FicheEtablissement;
  readonly voisins: DetailEtablissement['voisins'];
  readonly dateDonnees: string | null;
}

/** What lies nearest, with travel times that say they are estimates and how they are made. */
export function VoisinsFiche({ fiche, voisins, dateDonnees }: Props) {
  const { colonnes } = FICHE;
  return (
    <section className={blocs.section} aria-label={FICHE.voisins}>
      <h3>{FICHE.voisins}</h3>
      {voisins.length === 0 ? (
        <p>{FICHE.voisinsAbsents}</p>
      ) : (
        <>
          <p className={textes.note}>{FICHE.voisinsNote(voisins.every(({ estimee }) => estimee))}</p>
          <table className={styles.voisins} aria-label={FICHE.voisins}>
            <thead>
              <tr>
                <th scope="col">{colonnes.etablissement}</th>
                <th scope="col">{colonnes.temps}</th>
                <th scope="col">{colonnes.distance}</th>
              </tr>
            </thead>
            <tbody>
              {voisins.map((voisin) => (
                <tr key={voisin.fiche.numeroFiness}>
                  <td>
                    <LienFiche fiche={voisin.fiche} complement={voisin.fiche.commune} />
                  </td>
                  <td>
                    {voisin.dureeMin === 0 ? (
                      FICHE.memeAdresse
                    ) : (
                      <Chiffre motEstime={false} explication={expliquer(fiche, voisin, dateDonnees)}>
                        {FICHE.duree(voisin.dureeMin)}
                      </Chiffre>
                    )}
                  </td>
                  <td>{FICHE.distance(voisin.distanceKm)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function expliquer(
  fiche: FicheEtablissement,
  voisin: DetailEtablissement['voisins'][number],
  dateDonnees: string | null,
) {
  if (!voisin.estimee) return EXPLICATIONS_FICHE.dureeMatrice;
  const approche = estApprochee(fiche.precision) || estApprochee(voisin.fiche.precision);
  return {
    ...EXPLICATIONS_FICHE.duree,
    formule: EXPLICATIONS_FICHE.duree.formule(FICHE.distance(voisin.distanceKm)),
    date: dateDonnees === null ? null : formatDate(dateDonnees),
    manquant: approche ? FICHE.positionsCommune : FICHE.positionsExactes,
    estime: true,
  };
}
