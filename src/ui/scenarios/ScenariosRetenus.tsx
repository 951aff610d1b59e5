import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { ScenarioRetenu } from '../../domain/projet/scenario-retenu';
import { formatDate } from '../../i18n/formats';
import { formatScore, SCENARIOS, titreListe } from '../../i18n/scenarios';
import { libelleFamilleCooperation } from '../../i18n/scoring';
import { useMagasin } from '../../state/utiliser-magasin';
import { type Ecrire, useEcriture } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { lignesDe, writeTable } from '../export/write-table';
import { Pli } from '../kit/Pli';
import { SymboleCooperation } from '../kit/SymboleCooperation';
import blocs from '../kit/styles/blocs.module.css';
import { DetailScenario } from './DetailScenario';
import { libelleCoupe } from './libelle-coupe';
import { presenterContributions } from './presenter-contributions';
import styles from './scenarios.module.css';
import { useOuvrirScenario } from './use-ouvrir-scenario';

/** What the user keeps, each a full copy: readable even when the results no longer hold it. */
export function ScenariosRetenus() {
  const retenus = useMagasin((etat) => etat.retenus);
  if (retenus.length === 0) return null;
  return (
    <section className={styles.parametres} aria-label={SCENARIOS.retenus}>
      <Pli titre={SCENARIOS.retenus} resume={SCENARIOS.nombreRetenus(retenus.length)} ouvertAuDepart>
        <ul className={styles.liste}>
          {retenus.map((retenu) => (
            <Retenu key={retenu.scenario.id} retenu={retenu} />
          ))}
        </ul>
        <Exporter />
      </Pli>
    </section>
  );
}

function Retenu({ retenu }: { readonly retenu: ScenarioRetenu }) {
  const id = useId();
  const { scenario, note } = retenu;
  const { etat, resultat } = useMagasin((tout) => tout.scenarios);
  const dateDonnees = useMagasin((tout) => tout.session?.dateDonnees ?? null);
  const ouvrir = useOuvrirScenario();
  const [ouvert, setOuvert] = useState(false);
  const present = resultat?.scenarios.some((autre) => autre.id === scenario.id) ?? false;
  const coupe = scenario.filiere ?? scenario.public;
  return (
    <li className={ouvert ? styles.ligneOuverte : styles.ligne}>
      <div className={styles.tete}>
        <SymboleCooperation famille={scenario.famille} />
        <button
          type="button"
          className={styles.ouvrir}
          aria-expanded={ouvert}
          aria-controls={id}
          title={ouvert ? SCENARIOS.fermer : SCENARIOS.lire}
          onClick={() => setOuvert(!ouvert)}
        >
          <span className={styles.lieu}>{scenario.lieu}</span>
        </button>
        <span className={styles.score}>{formatScore(scenario.score)}</span>
        <span className={styles.resumeLigne}>
          {SCENARIOS.resumeRetenu(
            titreListe(
              libelleFamilleCooperation(scenario.famille),
              coupe === null ? null : libelleCoupe(coupe),
            ),
            scenario.membres.length,
            formatDate(retenu.retenuLe),
          )}
        </span>
        {etat === 'pret' && !present && <span className={styles.resumeLigne}>{SCENARIOS.horsResultats}</span>}
        {!ouvert && note !== '' && <span className={styles.noteLigne}>{note}</span>}
      </div>
      <div id={id} hidden={!ouvert}>
        {ouvert && (
          <>
            {present && (
              <Button size="compact-sm" variant="default" onClick={() => ouvrir(scenario)}>
                {SCENARIOS.ouvrir}
              </Button>
            )}
            <DetailScenario
              scenario={scenario}
              contributions={presenterContributions(scenario, dateDonnees)}
              dateDonnees={dateDonnees}
            />
          </>
        )}
      </div>
    </li>
  );
}

function Exporter() {
  const retenus = useMagasin((etat) => etat.retenus);
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const { code } = useNomTerritoire();
  const { part, ecrire } = useEcriture();
  const faire: Ecrire = async (suivi) => {
    const { CSV_SCENARIOS_RETENUS } = await import('../../export/csv-scenarios-retenus');
    const nom = SCENARIOS.nomFichierRetenus(code, date);
    return writeTable(CSV_SCENARIOS_RETENUS, nom, lignesDe(retenus), suivi, 'export_scenarios');
  };
  return (
    <div className={blocs.gestes}>
      <Button size="compact-sm" variant="default" loading={part !== null} onClick={() => void ecrire(faire)}>
        {SCENARIOS.exporterRetenus}
      </Button>
    </div>
  );
}
