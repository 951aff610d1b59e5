import { RepartitionSvg } from '../../charts/RepartitionSvg';
import { formatScore, SCENARIOS } from '../../i18n/scenarios';
import { libelleIndicateur } from '../../i18n/scoring';
import { STYLE_COOPERATION } from '../../map/view-model/couleurs';
import { useMagasin } from '../../state/utiliser-magasin';
import type { ScenariosMoteur } from '../../workers/moteur-api';
import { CleBarre } from '../kit/BarreContribution';
import { Pagination } from '../kit/Pagination';
import textes from '../kit/styles/textes.module.css';
import type { ListeClassee } from './grouper-scenarios';
import { LigneScenario } from './LigneScenario';
import { TAILLE_PAGE } from './localiser';
import { mesurerListe } from './mesurer-liste';
import styles from './scenarios.module.css';
import { useOuvrirScenario } from './use-ouvrir-scenario';

interface Props {
  readonly titre: string;
  readonly liste: ListeClassee;
  readonly resultat: ScenariosMoteur;
  readonly dateDonnees: string | null;
  readonly page: number;
  readonly surPage: (page: number) => void;
}

const LARGEUR_REPARTITION_PX = 150;
const BORNES = [formatScore(0), formatScore(1)] as const;

/** One ranked list, a page at a time, then what could not be ranked. */
export function ListeScenarios({ titre, liste, resultat, dateDonnees, page, surPage }: Props) {
  const idScenario = useMagasin((etat) => etat.idScenario);
  const retenus = useMagasin((etat) => etat.retenus);
  const ouvrir = useOuvrirScenario();
  const { classes, insuffisants } = liste;
  const tous = [...classes, ...insuffisants];
  const debut = Math.min(page, Math.max(0, Math.ceil(tous.length / TAILLE_PAGE) - 1)) * TAILLE_PAGE;
  const visibles = tous.slice(debut, debut + TAILLE_PAGE);
  const mesure = mesurerListe(classes);
  const choisi = classes.find((scenario) => scenario.id === idScenario);
  const famille = tous[0]?.famille ?? 'parcours';

  const lignes = (depart: number, fin: number, classees: boolean) =>
    visibles
      .slice(depart, fin)
      .map((scenario, position) => (
        <LigneScenario
          key={scenario.id}
          scenario={scenario}
          rang={classees ? debut + depart + position + 1 : null}
          ouvert={scenario.id === idScenario}
          exposant={resultat.parametres.exposant}
          dateDonnees={dateDonnees}
          partages={resultat.existants[scenario.id] ?? []}
          retenu={retenus.some((retenu) => retenu.scenario.id === scenario.id)}
          surOuverture={() => ouvrir(scenario.id === idScenario ? null : scenario)}
        />
      ));
  const coupure = Math.max(0, Math.min(visibles.length, classes.length - debut));

  return (
    <section aria-label={SCENARIOS.liste(titre)}>
      <header className={styles.teteListe}>
        <div>
          <h3>{titre}</h3>
          <p className={textes.note}>{SCENARIOS.classes(classes.length)}</p>
        </div>
        {mesure.mediane !== null && classes.length > 2 && (
          <RepartitionSvg
            scores={classes.map((scenario) => scenario.score)}
            repere={choisi?.score ?? null}
            couleur={STYLE_COOPERATION[famille].couleur}
            largeur={LARGEUR_REPARTITION_PX}
            bornes={BORNES}
            alternative={SCENARIOS.repartitionAlternative(mesure.nombre, mesure.mediane, mesure.auMaximum)}
          />
        )}
      </header>
      {mesure.auMaximum > 1 && (
        <p className={textes.note}>{SCENARIOS.nonDepartages(mesure.auMaximum, mesure.nombre, famille)}</p>
      )}
      <CleBarre
        titre={SCENARIOS.cleBarre}
        contributions={(tous[0]?.indicateurs ?? []).map(({ id }) => ({ id, libelle: libelleIndicateur(id) }))}
        couleur={STYLE_COOPERATION[famille].couleur}
      />
      <p className={textes.note}>{SCENARIOS.legendeBarre}</p>
      <ol className={styles.liste}>{lignes(0, coupure, true)}</ol>
      {insuffisants.length > 0 && coupure < visibles.length && (
        <>
          <h4>{SCENARIOS.insuffisants}</h4>
          <p className={textes.note}>{SCENARIOS.insuffisantsSuite(insuffisants.length)}</p>
          <ul className={styles.liste}>{lignes(coupure, visibles.length, false)}</ul>
        </>
      )}
      <Pagination
        debut={debut}
        taille={TAILLE_PAGE}
        total={tous.length}
        surDebut={(d) => surPage(d / TAILLE_PAGE)}
      />
    </section>
  );
}
