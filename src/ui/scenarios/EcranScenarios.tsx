import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { COMMUN } from '../../i18n/commun';
import { enumerer } from '../../i18n/formats';
import { SCENARIOS } from '../../i18n/scenarios';
import { parametresScenarios } from '../../state/parametres-scenarios';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChoixDepartements } from './ChoixDepartements';
import { PanneauParametres } from './PanneauParametres';
import { parametresChanges } from './parametres-changes';
import { Resultats } from './Resultats';
import { ScenariosRetenus } from './ScenariosRetenus';
import { SuiviCalcul } from './SuiviCalcul';
import styles from './scenarios.module.css';
import { useDepartementsEtendue } from './use-departements-etendue';

/** Beyond this many départements the reader chooses before anything is computed. */
const NOMBRE_SANS_CHOIX = 6;
const AUCUN: readonly string[] = [];

/** Step 3 of the method: ranked and explained groups, with everything that decides them. */
export function EcranScenarios() {
  const session = useMagasin((etat) => etat.session);
  const parametres = useMagasin((etat) => etat.parametres);
  const analyse = useMagasin((etat) => etat.analyse);
  const defaut = useMagasin((etat) => etat.parametresDefaut);
  const { etat, resultat } = useMagasin((tout) => tout.scenarios);
  const { aller, calculerScenarios, definirParametres, proposerParametres } = useActions();
  const [reglages, setReglages] = useState(false);

  const departements = session?.departements ?? [];
  const proposes = useDepartementsEtendue();
  const filtres = proposes ?? AUCUN;
  const territoire = parametres.departements.length > 0 ? parametres.departements : filtres;
  const aChoisir = territoire.length === 0 && departements.length > NOMBRE_SANS_CHOIX;
  const aCalculer = etat === 'vide' && departements.length > 0 && !aChoisir && proposes !== null;

  useEffect(() => {
    if (!aCalculer) return;
    if (parametres.departements.length === 0 && territoire.length > 0)
      proposerParametres({ ...parametres, departements: territoire });
    void calculerScenarios();
  }, [aCalculer, calculerScenarios, proposerParametres, parametres, territoire]);

  if (session === null || departements.length === 0) {
    return (
      <>
        <EtatVide
          titre={SCENARIOS.sansDonnees}
          texte={SCENARIOS.sansDonneesSuite}
          action={{ libelle: SCENARIOS.allerDonnees, surClic: () => aller('donnees') }}
        />
        <div className={`${blocs.ecran} ${styles.ecran}`}>
          <ScenariosRetenus />
        </div>
      </>
    );
  }
  if (etat === 'vide' && aChoisir && proposes !== null) {
    return <ChoixInitial />;
  }
  return (
    <section className={`${blocs.ecran} ${styles.ecran}`} aria-label={SCENARIOS.titre}>
      <h2 className={blocs.titre}>
        {SCENARIOS.titre}
        {session.fictive && <span className={textes.fictives}>{COMMUN.fictives}</span>}
      </h2>
      <ScenariosRetenus />
      <PanneauParametres
        ouvert={reglages}
        surOuverture={setReglages}
        departements={departements}
        parametres={parametres}
        defaut={defaut}
        villes={resultat?.villes ?? []}
        enCalcul={etat === 'calcul'}
        surParametres={definirParametres}
        surCalcul={() => void calculerScenarios()}
      />
      <SuiviCalcul
        autreTerritoire={
          filtres.length === 0 || resultat === null || couvre(resultat.parametres.departements, filtres)
            ? null
            : {
                nom: nommer(filtres, departements),
                surCalcul: () => {
                  definirParametres({ ...parametres, departements: filtres });
                  void calculerScenarios();
                },
              }
        }
        perime={
          resultat !== null &&
          parametresChanges(resultat.parametres, parametresScenarios({ parametres, analyse }))
        }
        surCalcul={() => void calculerScenarios()}
      />
      {resultat !== null && (
        <Resultats resultat={resultat} session={session} ouvrirParametres={() => setReglages(true)} />
      )}
    </section>
  );
}

/** true when a computation over `calcules` (empty = everywhere) holds every département of `voulus`. */
function couvre(calcules: readonly string[], voulus: readonly string[]): boolean {
  return calcules.length === 0 || voulus.every((code) => calcules.includes(code));
}

function nommer(codes: readonly string[], departements: readonly { code: string; nom: string }[]): string {
  return enumerer(codes.map((code) => departements.find((candidat) => candidat.code === code)?.nom ?? code));
}

/** Asked before computing when the offer covers many départements. */
function ChoixInitial() {
  const departements = useMagasin((etat) => etat.session?.departements ?? []);
  const parametres = useMagasin((etat) => etat.parametres);
  const { calculerScenarios, definirParametres } = useActions();
  const [choisis, setChoisis] = useState<readonly string[]>([]);
  const lancer = (codes: readonly string[]) => {
    definirParametres({ ...parametres, departements: codes });
    void calculerScenarios();
  };
  return (
    <section className={`${blocs.ecran} ${styles.ecran}`} aria-label={SCENARIOS.titre}>
      <h2 className={blocs.titre}>{SCENARIOS.choisirTerritoire}</h2>
      <p>{SCENARIOS.choisirTerritoireSuite(departements.length)}</p>
      <ChoixDepartements
        departements={departements}
        choisis={choisis}
        surChoix={setChoisis}
        vide={SCENARIOS.aucunDepartement}
      />
      <div className={blocs.gestes}>
        <Button size="xs" disabled={choisis.length === 0} onClick={() => lancer(choisis)}>
          {SCENARIOS.calculer}
        </Button>
        <Button size="xs" variant="default" onClick={() => lancer([])}>
          {SCENARIOS.toutLeTerritoire}
        </Button>
      </div>
      <ScenariosRetenus />
    </section>
  );
}
