import type { GroupementPartage } from '../../domain/cooperation/groupement';
import { COOPERATIONS } from '../../i18n/cooperations';
import { SCENARIOS } from '../../i18n/scenarios';
import { useActions } from '../../state/utiliser-magasin';
import textes from '../kit/styles/textes.module.css';
import styles from './scenarios.module.css';

interface Props {
  readonly partages: readonly GroupementPartage[];
  /** Gestionnaires of the scenario. */
  readonly gestionnaires: number;
}

/** Groups that the members of a scenario already share, each one click from its own step. */
export function ExistantsScenario({ partages, gestionnaires }: Props) {
  const { ouvrirGroupement } = useActions();
  return (
    <section aria-label={SCENARIOS.existants}>
      <h4>{SCENARIOS.existants}</h4>
      <ul className={styles.existants}>
        {partages.map((partage) => (
          <li key={partage.id}>
            {COOPERATIONS.partage(partage, gestionnaires)}{' '}
            <button
              type="button"
              className={textes.lien}
              aria-label={COOPERATIONS.voir(partage.nom)}
              onClick={() => ouvrirGroupement(partage.id)}
            >
              {SCENARIOS.voirGroupement}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "existant, à consolider", with the names of the groups; nothing when its members share none. */
export function EtiquetteExistant({ partages }: { readonly partages: readonly GroupementPartage[] }) {
  if (partages.length === 0) return null;
  return (
    <span className={styles.existant}>
      <span className={textes.etiquette}>{COOPERATIONS.etiquette(partages)}</span>{' '}
      {COOPERATIONS.resumePartages(partages)}
    </span>
  );
}
