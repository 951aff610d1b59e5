import { useCallback, useEffect, useMemo, useState } from 'react';
import { attributionCarte } from '../../i18n/attribution';
import { TERRITOIRES } from '../../i18n/territoires';
import { CarteVue } from '../../map/CarteVue';
import type { Carte } from '../../map/carte';
import type { PropsCarte } from '../../map/props';
import { lierCartes } from '../../map/synchroniser';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { poserSecondeCarte, useCarteCourante } from '../carte/carte-courante';
import { useVersionCarte } from '../carte/use-version-carte';
import { decrireCarte } from './dessin-carte';

const RIEN = [] as const;

/** The second of two maps side by side: another variable of the same territories, its camera tied to the first. */
export function CarteComparee() {
  const moteur = useMoteur();
  const { montrerTerritoire, bougerCarte, selectionner } = useActions();
  const carte = useMagasin((etat) => etat.reponses.carteComparee?.valeur ?? null);
  const fond = useMagasin((etat) => etat.fond);
  const session = useMagasin((etat) => etat.session);
  const vueInitiale = useMagasin((etat) => etat.vueCarte);
  const territoireMontre = useMagasin((etat) => etat.territoireMontre);
  const offreVisible = useMagasin((etat) => etat.offreSurCarte);
  const couleur = useMagasin((etat) => etat.analyse.couleur);
  const { version, versionMoteur } = useVersionCarte();
  const premiere = useCarteCourante();
  const [seconde, setSeconde] = useState<Carte | null>(null);

  useEffect(() => {
    if (premiere === null || seconde === null) return;
    return lierCartes(premiere, seconde);
  }, [premiere, seconde]);

  const poser = useCallback((dessinee: Carte | null) => {
    poserSecondeCarte(dessinee);
    setSeconde(dessinee);
  }, []);

  const attribution = useMemo(() => attributionCarte(session), [session]);
  const appels = useMemo(
    (): Pick<
      PropsCarte,
      'fournirTuile' | 'fournirTuileCouche' | 'fournirTuileCarte' | 'ouvrirAmas' | 'evenements'
    > => ({
      fournirTuile: (demandee, z, x, y, teinte) => {
        const courante = versionMoteur(demandee);
        return courante === null
          ? Promise.resolve(new ArrayBuffer(0))
          : moteur.tuile(courante, z, x, y, teinte);
      },
      fournirTuileCouche: (...demande) => moteur.tuileCouche(...demande),
      fournirTuileCarte: (...demande) => moteur.tuileCarte(...demande),
      ouvrirAmas: null,
      evenements: {
        surTerritoire: montrerTerritoire,
        surSelection: (etablissement) => selectionner(etablissement?.numeroFiness ?? null),
        surVue: (position, emprise) => bougerCarte({ ...position, emprise }),
      },
    }),
    [moteur, versionMoteur, montrerTerritoire, selectionner, bougerCarte],
  );
  const description = useMemo(
    () => (carte === null ? TERRITOIRES.secondeCarte : decrireCarte(carte)),
    [carte],
  );
  return (
    <CarteVue
      {...appels}
      version={version}
      fond={fond}
      selection={null}
      liens={RIEN}
      scenario={null}
      groupement={null}
      couches={RIEN}
      evolution={null}
      carteTerritoires={carte}
      territoireChoisi={territoireMontre}
      formes={RIEN}
      sites={RIEN}
      couleur={couleur}
      offreVisible={offreVisible}
      outil={null}
      survol={null}
      cadrage={null}
      vueInitiale={vueInitiale}
      projection={false}
      fondIgn={false}
      attribution={attribution}
      description={description}
      surCarte={poser}
    />
  );
}
