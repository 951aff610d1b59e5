import type { LigneCapacite } from '../../domain/etablissement/capacite';
import { EXPLICATIONS_FICHE, FICHE } from '../../i18n/fiche';
import { formatDate, formatNombre } from '../../i18n/formats';
import type { Session } from '../../workers/moteur-api';
import { Chiffre } from '../kit/Chiffre';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './fiche.module.css';
import { grouperCapacites } from './grouper-capacites';

interface Props {
  readonly capacites: readonly LigneCapacite[];
  readonly session: Session;
}

/** Capacities by discipline, mode and public; what is told apart is never added together. */
export function CapacitesFiche({ capacites, session }: Props) {
  if (capacites.length === 0) return null;
  const { champs } = FICHE.capacites;
  const date = session.dateDonnees === null ? null : formatDate(session.dateDonnees);
  return (
    <section className={blocs.section} aria-label={FICHE.capacites.titre}>
      <h3>{FICHE.capacites.titre}</h3>
      <table className={styles.capacites} aria-label={FICHE.capacites.titre}>
        <thead>
          <tr>
            <th scope="col">{champs.activite}</th>
            <th scope="col" title={FICHE.capacites.installeesLong}>
              {champs.installees}
            </th>
            <th scope="col" title={FICHE.capacites.autoriseesLong}>
              {champs.autorisees}
            </th>
          </tr>
        </thead>
        {grouperCapacites(capacites).map(({ cle, lignes, sansChiffre, installees, autorisees }) => (
          <tbody key={cle}>
            <tr className={styles.sousTotal}>
              <th scope="rowgroup">{FICHE.capacites.groupes[cle]}</th>
              {[installees, autorisees].map((total, rang) => (
                <td key={rang === 0 ? 'installees' : 'autorisees'}>
                  <Chiffre
                    explication={{
                      libelle: FICHE.capacites.groupes[cle],
                      definition: FICHE.capacites.definitions[cle],
                      formule: FICHE.capacites.formule(lignes.length, rang === 0),
                      source: EXPLICATIONS_FICHE.capacites.source,
                      date,
                    }}
                  >
                    {formatNombre(total)}
                  </Chiffre>
                </td>
              ))}
            </tr>
            {lignes.map((ligne) => (
              <tr key={`${ligne.discipline}-${ligne.mode}-${ligne.public}`}>
                <th scope="row" className={styles.activite}>
                  {FICHE.capacites.activite(ligne)}
                  {FICHE.capacites.details(ligne) !== '' && (
                    <span className={textes.precision}>{FICHE.capacites.details(ligne)}</span>
                  )}
                </th>
                <td>{formatNombre(ligne.installees)}</td>
                <td>{formatNombre(ligne.autorisees)}</td>
              </tr>
            ))}
            {sansChiffre > 0 && (
              <tr>
                <th scope="row" colSpan={3} className={styles.sansChiffre}>
                  {FICHE.capacites.sansChiffre(sansChiffre, lignes.length > 0)}
                </th>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  );
}
