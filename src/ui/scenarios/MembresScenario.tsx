import type { MembreScenario, Scenario } from '../../domain/scoring/scenario';
import { LIBELLES_FAMILLE } from '../../i18n/nomenclature';
import { SCENARIOS } from '../../i18n/scenarios';
import { libelleEtape } from '../../i18n/scoring';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { estApprochee } from '../kit/est-approchee';
import { SymboleFamille } from '../kit/SymboleFamille';
import textes from '../kit/styles/textes.module.css';
import styles from './scenarios.module.css';

/** Members under their gestionnaire; each opens its details. */
export function MembresScenario({ scenario }: { readonly scenario: Scenario }) {
  const selection = useMagasin((etat) => etat.selection);
  const { selectionner } = useActions();
  return (
    <ul>
      {scenario.acteurs.map((acteur) => {
        const membres = scenario.membres.filter((membre) => membre.acteur === acteur);
        return (
          <li key={acteur}>
            <p className={styles.acteur}>
              {membres.find((membre) => membre.gestionnaire !== null)?.gestionnaire ??
                SCENARIOS.gestionnaireInconnu(acteur, !scenario.gestionnaires.includes(acteur))}{' '}
              {membres.length > 1 && <span className={textes.note}>{SCENARIOS.membres(membres.length)}</span>}
            </p>
            <ul className={styles.membres}>
              {membres.map((membre) => (
                <li key={membre.numeroFiness}>
                  <SymboleFamille famille={membre.famille} approche={estApprochee(membre.precision)} />
                  <span>
                    <button
                      type="button"
                      className={textes.lien}
                      aria-label={SCENARIOS.ouvrirFiche(membre.nom)}
                      aria-current={membre.numeroFiness === selection}
                      onClick={() => selectionner(membre.numeroFiness)}
                    >
                      {membre.nom}
                    </button>
                    <span className={textes.note}> {decrire(membre, scenario)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function decrire(membre: MembreScenario, scenario: Scenario): string {
  const etape =
    membre.etape === null
      ? LIBELLES_FAMILLE[membre.famille]
      : membre.etape === 'pivot'
        ? SCENARIOS.pivot
        : libelleEtape(membre.etape, scenario.filiere ?? 'PA');
  return [etape, membre.commune, SCENARIOS.places(membre.places)]
    .filter((morceau) => morceau !== null)
    .join(' · ');
}
