import { useEffect, useMemo, useState } from 'react';
import { SCENARIOS, titreListe } from '../../i18n/scenarios';
import { libelleFamilleCooperation } from '../../i18n/scoring';
import { useMagasin } from '../../state/utiliser-magasin';
import type { ScenariosMoteur, Session } from '../../workers/moteur-api';
import { EtatVide } from '../kit/EtatVide';
import saisies from '../kit/styles/saisies.module.css';
import { Avertissements } from './Avertissements';
import { ChoixCoupe } from './ChoixCoupe';
import { grouperScenarios } from './grouper-scenarios';
import { ListeScenarios } from './ListeScenarios';
import { libelleCoupe } from './libelle-coupe';
import { departementsDe, localiser, type VueResultats, vueInitiale } from './localiser';
import { MatriceParcours } from './MatriceParcours';
import { OngletsFamilles } from './OngletsFamilles';
import { SansObjetFamille } from './SansObjetFamille';
import styles from './scenarios.module.css';
import { useDepartementsEtendue } from './use-departements-etendue';

interface Props {
  readonly resultat: ScenariosMoteur;
  readonly session: Session;
  readonly ouvrirParametres: () => void;
}

const ID_PANNEAU = 'famille-cooperation';

/** Results by family, then by pathway or public, in one département at a time. */
export function Resultats({ resultat, session, ouvrirParametres }: Props) {
  const idScenario = useMagasin((etat) => etat.idScenario);
  const prefere = useDepartementsEtendue()?.[0] ?? null;
  const [vue, setVue] = useState<VueResultats>(() => vueInitiale(resultat, idScenario, prefere));
  const departements = useMemo(() => departementsDe(resultat), [resultat]);

  // A scenario chosen elsewhere (map, matrix, address) or a new result brings the list to where it is.
  useEffect(() => {
    setVue((avant) => {
      const departement = avant.departement !== null && departements.includes(avant.departement);
      const gardee =
        departement || departements.length === 1 ? avant : vueInitiale(resultat, idScenario, prefere);
      return (idScenario === null ? null : localiser(resultat, idScenario, gardee.departement)) ?? gardee;
    });
  }, [resultat, idScenario, departements, prefere]);

  const listes = useMemo(
    () => grouperScenarios(resultat.scenarios, vue.famille, vue.departement),
    [resultat, vue.famille, vue.departement],
  );
  const liste = listes.find(({ coupe }) => coupe === vue.coupe) ?? listes[0];
  const titre = titreListe(
    libelleFamilleCooperation(vue.famille),
    liste === undefined ? null : libelleCoupe(liste.coupe),
  );

  return (
    <>
      {departements.length > 1 && (
        <div className={`${saisies.ligne} ${styles.champ}`}>
          <label htmlFor="departement-affiche">{SCENARIOS.departementAffiche}</label>
          <select
            id="departement-affiche"
            value={vue.departement ?? ''}
            onChange={(evenement) =>
              setVue({
                ...vue,
                departement: evenement.target.value === '' ? null : evenement.target.value,
                page: 0,
              })
            }
          >
            <option value="">{SCENARIOS.tousDepartements}</option>
            {departements.map((code) => (
              <option key={code} value={code}>
                {nommerDepartement(session, code)}
              </option>
            ))}
          </select>
        </div>
      )}
      <OngletsFamilles
        famille={vue.famille}
        nombre={(famille) =>
          resultat.scenarios.filter(
            (scenario) =>
              scenario.famille === famille &&
              (vue.departement === null || scenario.departement === vue.departement),
          ).length
        }
        idPanneau={ID_PANNEAU}
        surChoix={(famille) => setVue({ ...vue, famille, coupe: null, page: 0 })}
      />
      <div
        id={ID_PANNEAU}
        role="tabpanel"
        aria-labelledby={`${ID_PANNEAU}-${vue.famille}`}
        className={styles.famille}
      >
        <p className={styles.introduction}>{SCENARIOS.introduction(vue.famille)}</p>
        {vue.famille === 'parcours' && <MatriceParcours resultat={resultat} departement={vue.departement} />}
        {listes.length > 1 && (
          <ChoixCoupe
            famille={vue.famille}
            listes={listes}
            choisie={liste?.coupe ?? null}
            surChoix={(coupe) => setVue({ ...vue, coupe, page: 0 })}
          />
        )}
        {liste === undefined ? (
          <EtatVide
            titre={SCENARIOS.aucunGroupe}
            texte={SCENARIOS.aucunGroupeSuite}
            action={{ libelle: SCENARIOS.ouvrirParametres, surClic: ouvrirParametres }}
          />
        ) : (
          <ListeScenarios
            titre={titre}
            liste={liste}
            resultat={resultat}
            dateDonnees={session.dateDonnees}
            page={vue.page}
            surPage={(page) => setVue({ ...vue, page })}
          />
        )}
        <SansObjetFamille
          resultat={resultat}
          famille={vue.famille}
          departement={vue.departement}
          nommer={(code) => nommerDepartement(session, code)}
        />
      </div>
      <Avertissements resultat={resultat} fictive={session.fictive} />
    </>
  );
}

function nommerDepartement(session: Session, code: string): string {
  const nom = session.departements.find((departement) => departement.code === code)?.nom;
  return nom === undefined ? code : `${nom} (${code})`;
}
