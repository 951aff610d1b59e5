import type { FamilleCooperation, ResultatScenarios } from '../../domain/scoring/scenario';
import { SCENARIOS } from '../../i18n/scenarios';
import { messageSansObjet } from '../../i18n/scoring';
import styles from './scenarios.module.css';

interface Props {
  readonly resultat: ResultatScenarios;
  readonly famille: FamilleCooperation;
  readonly departement: string | null;
  readonly nommer: (code: string) => string;
}

/** Départements where the question of this family does not arise, and why. */
export function SansObjetFamille({ resultat, famille, departement, nommer }: Props) {
  const cas = resultat.sansObjet.filter(
    (candidat) =>
      candidat.famille === famille && (departement === null || candidat.departement === departement),
  );
  if (cas.length === 0) return null;
  return (
    <section className={styles.sansObjet} aria-label={SCENARIOS.sansObjetTitre}>
      <h4>{SCENARIOS.sansObjetTitre}</h4>
      <ul>
        {cas.map(({ departement: code, code: raison }) => (
          <li key={`${code}-${raison}`}>{SCENARIOS.sansObjetCas(nommer(code), messageSansObjet(raison))}</li>
        ))}
      </ul>
    </section>
  );
}
