import { useMemo, useRef } from 'react';
import { attributionCarte } from '../../i18n/attribution';
import { descriptionCarte, descriptionEvolution } from '../../i18n/description-carte';
import { CarteVue } from '../../map/CarteVue';
import type { PropsCarte } from '../../map/props';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { poserCarte } from './carte-courante';
import { couleurDessinee } from './couleur-dessinee';
import { useCadrageVisible } from './use-cadrage-visible';
import { useCarteTerritoires } from './use-carte-territoires';
import { useFormes } from './use-formes';
import { useOutil } from './use-outil';
import { useSites } from './use-sites';
import { useVersionCarte } from './use-version-carte';

/** The map tied to the store: what it shows comes from the state, what is done on it goes to the actions. */
export function CarteReliee() {
  const moteur = useMoteur();
  const { selectionner, bougerCarte, signaler, rendreCarteIndisponible, montrerFondIgn } = useActions();
  const session = useMagasin((etat) => etat.session);
  const vue = useMagasin((etat) => etat.vue);
  const fond = useMagasin((etat) => etat.fond);
  const detail = useMagasin((etat) => etat.detail);
  const survol = useMagasin((etat) => etat.survol);
  const cadrage = useCadrageVisible();
  const vueCarte = useMagasin((etat) => etat.vueCarte);
  const scenario = useMagasin((etat) =>
    etat.etape === 'scenarios'
      ? (etat.scenarios.resultat?.scenarios.find((candidat) => candidat.id === etat.idScenario) ?? null)
      : null,
  );
  const groupement = useMagasin((etat) => (etat.etape === 'cooperations' ? etat.cooperations.detail : null));
  const couches = useMagasin((etat) => etat.couches);
  const masquees = useMagasin((etat) => etat.couchesMasquees);
  const couchesDessinees = useMemo(
    () => couches.filter(({ id }) => !masquees.includes(id)),
    [couches, masquees],
  );
  const bilan = useMagasin((etat) => (etat.etape === 'evolution' ? etat.comparaison.bilan : null));
  const versionComparaison = useMagasin((etat) =>
    etat.etape === 'evolution' && etat.comparaison.bilan !== null ? etat.comparaison.version : null,
  );
  const evolution = useMemo(
    () =>
      versionComparaison === null
        ? null
        : {
            version: versionComparaison,
            fournirTuile: (...demande: [number, number, number, number]) =>
              moteur.tuileChangements(...demande),
          },
    [versionComparaison, moteur],
  );
  const { version, versionMoteur } = useVersionCarte();
  const carteTerritoires = useCarteTerritoires();
  const formes = useFormes();
  const sites = useSites();
  const outil = useOutil();
  const couleur = useMagasin(couleurDessinee);
  const offreVisible = useMagasin(
    (etat) => (etat.etape !== 'territoires' && etat.etape !== 'manques') || etat.offreSurCarte,
  );
  const territoireMontre = useMagasin((etat) => etat.territoireMontre);
  const fondIgn = useMagasin((etat) => etat.enLigne && etat.fondIgn);
  const vueInitiale = useRef(vueCarte).current;

  const liens = useMemo(() => detail?.gestionnaire?.etablissements ?? [], [detail]);
  const attribution = useMemo(() => attributionCarte(session), [session]);
  const appels = useMemo(
    (): Pick<
      PropsCarte,
      'fournirTuile' | 'fournirTuileCouche' | 'fournirTuileCarte' | 'ouvrirAmas' | 'evenements'
    > => ({
      fournirTuileCarte: (...demande) => moteur.tuileCarte(...demande),
      fournirTuileCouche: (...demande) => moteur.tuileCouche(...demande),
      fournirTuile: (demandee, z, x, y, teinte) => {
        const courante = versionMoteur(demandee);
        return courante === null
          ? Promise.resolve(new ArrayBuffer(0))
          : moteur.tuile(courante, z, x, y, teinte);
      },
      ouvrirAmas: async (demandee, id) => {
        const courante = versionMoteur(demandee);
        return courante === null ? { zoomOuverture: 0 } : moteur.amas(courante, id, 1);
      },
      evenements: {
        surPoint: outil.surPoint,
        surDoubleClic: outil.surDoubleClic,
        surTerritoire: carteTerritoires.surTerritoire,
        surChangement: (numeroFiness) => selectionner(numeroFiness),
        surSelection: (etablissement) => selectionner(etablissement?.numeroFiness ?? null),
        surVue: (position, emprise) => bougerCarte({ ...position, emprise }),
        surErreur: ({ code, detail: message }) => {
          if (code === 'webgl_absent') rendreCarteIndisponible();
          if (code === 'fond_ign_indisponible') {
            montrerFondIgn(false);
            signaler({ severite: 'avertissement', code: 'fond_ign', details: { message } });
          }
        },
      },
    }),
    [
      outil.surPoint,
      outil.surDoubleClic,
      carteTerritoires.surTerritoire,
      moteur,
      versionMoteur,
      selectionner,
      bougerCarte,
      rendreCarteIndisponible,
      montrerFondIgn,
      signaler,
    ],
  );
  const descriptionOffre = vue === null ? '' : descriptionCarte(vue);
  const description =
    bilan === null ? (carteTerritoires.description ?? descriptionOffre) : descriptionEvolution(bilan);
  return (
    <CarteVue
      {...appels}
      version={version}
      fond={fond}
      selection={detail?.fiche ?? null}
      liens={liens}
      scenario={scenario}
      groupement={groupement}
      couches={couchesDessinees}
      evolution={evolution}
      carteTerritoires={carteTerritoires.carte}
      territoireChoisi={territoireMontre}
      formes={formes}
      sites={sites}
      couleur={couleur}
      offreVisible={offreVisible}
      outil={outil.outil}
      survol={survol}
      cadrage={cadrage}
      vueInitiale={vueInitiale}
      projection={false}
      fondIgn={fondIgn}
      attribution={attribution}
      description={description}
      surCarte={poserCarte}
    />
  );
}
