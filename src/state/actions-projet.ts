import type { ProfilCorrespondance } from '../domain/table/correspondance';
import { ENVIRONNEMENT_ABSENT } from '../persistence/environnement-absent';
import type { Actions } from './actions';
import { type Contexte, messageDe } from './contexte';
import { Enregistreur } from './projet/enregistreur';
import { exportProjet } from './projet/exporter';
import { attempt, leaveProjet, type Outils, refreshConnus, setProjet } from './projet/outils';
import { findFichierProjet, openFichierProjet } from './projet/ouvrir-fichier';
import { readPassage } from './projet/passage';
import { takeOver } from './projet/prendre-la-main';
import { resumeProjet } from './projet/reprendre';
import { deleteProjet, forgetAll } from './projet/supprimer';
import { startVierge } from './projet/vierge';

type ActionsProjet = Pick<
  Actions,
  | 'nommerProjet'
  | 'demarrerProjets'
  | 'enregistrerMaintenant'
  | 'enregistrerProjet'
  | 'actualiserProjets'
  | 'nouveauProjet'
  | 'reprendreProjet'
  | 'reporterReprise'
  | 'supprimerProjet'
  | 'exporterProjet'
  | 'ouvrirProjet'
  | 'prendreLaMain'
  | 'effacerTout'
  | 'fermerBilanOuverture'
  | 'preparerPassage'
  | 'prendrePassage'
  | 'importer'
>;

interface Suites {
  readonly executer: Actions['executer'];
  readonly signaler: Actions['signaler'];
  /** Reads files that are no project. */
  readonly importer: Actions['importer'];
}

/** The project: where it is kept and how it is taken up again. */
export function createActionsProjet(
  contexte: Contexte,
  { executer, signaler, importer }: Suites,
): ActionsProjet {
  const { store, enchainer } = contexte;
  const environnement = contexte.projets ?? ENVIRONNEMENT_ABSENT;
  const { depot, espace } = environnement;
  const enregistreur = new Enregistreur(contexte, environnement, () =>
    signaler({ severite: 'avertissement', code: 'projet_copie', details: {} }),
  );
  const outils: Outils = { contexte, environnement, enregistreur, signaler };
  const occupe = (): boolean => store.getState().import.etat !== 'repos';
  /** After the changes of files under way; not at all while files are being read. */
  const aSonTour = (tache: () => Promise<void>): Promise<void> =>
    enchainer(async () => {
      if (!occupe()) await tache();
    });
  const ouvrirProjet: Actions['ouvrirProjet'] = (fichier) =>
    aSonTour(() => openFichierProjet(outils, fichier));

  return {
    nommerProjet: (nom) => executer({ genre: 'nommer', nom }),
    demarrerProjets: async ({ offrir } = { offrir: true }) => {
      if (contexte.projets === null) return;
      const [profils] = await Promise.all([loadProfils(outils), refreshConnus(outils)]);
      store.setState((etat) => (etat.profils.length === 0 ? { profils } : {}));
      const { id, connus } = store.getState().projet;
      if (id === null && offrir) setProjet(outils, { offre: connus[0] ?? null });
      enregistreur.demarrer();
      store.subscribe((etat, avant) => {
        if (etat.profils !== avant.profils)
          void depot.ecrireMeta('profils', etat.profils).catch(() => undefined);
      });
    },
    importer: async (fichiers) => {
      const projet = occupe() ? null : await findFichierProjet(fichiers);
      if (projet !== null) await ouvrirProjet(projet);
      const autres = fichiers.filter((fichier) => fichier !== projet);
      if (autres.length > 0 || projet === null) await importer(autres);
    },
    enregistrerMaintenant: () => enregistreur.vider(),
    enregistrerProjet: async () => {
      // Asked at the user's own word only: some browsers show a question.
      await espace.persister().catch(() => false);
      await enregistreur.ecrireTout();
      await refreshConnus(outils);
    },
    actualiserProjets: () => refreshConnus(outils),
    nouveauProjet: () =>
      aSonTour(async () => {
        if (await attempt(outils, () => leaveProjet(outils)))
          await enregistreur.suspendre(() => startVierge(outils));
      }),
    reprendreProjet: (id) =>
      aSonTour(async () => {
        if (await attempt(outils, () => leaveProjet(outils)))
          await attempt(outils, () => resumeProjet(outils, id));
      }),
    reporterReprise: () => setProjet(outils, { offre: null }),
    supprimerProjet: (id) => aSonTour(() => deleteProjet(outils, id)),
    exporterProjet: async (notice) => {
      try {
        return await exportProjet(outils, notice);
      } catch (erreur) {
        signaler({ severite: 'erreur', code: 'export_echec', details: { message: messageDe(erreur) } });
        return null;
      }
    },
    ouvrirProjet,
    prendreLaMain: () => aSonTour(() => takeOver(outils)),
    effacerTout: () => aSonTour(() => forgetAll(outils)),
    fermerBilanOuverture: () => setProjet(outils, { ouverture: null }),
    preparerPassage: async () => {
      const { session } = store.getState();
      const vide = session?.fichiers.every(({ enUsage }) => !enUsage) ?? false;
      let id: string | null = null;
      try {
        const copie = enregistreur.projet?.lectureSeule === true && enregistreur.aPerdre;
        id = copie ? await enregistreur.copier() : await saveCourant(outils);
        await depot.ecrireMeta('passage', { id, vide, date: contexte.maintenant() });
        enregistreur.projet?.verrou?.rendre();
        return true;
      } catch (erreur) {
        // Nothing of the user's to carry: the address says it all.
        if (id === null && !enregistreur.aPerdre) return true;
        signaler({ severite: 'erreur', code: 'passage_impossible', details: { message: messageDe(erreur) } });
        return false;
      }
    },
    prendrePassage: async () =>
      readPassage(await depot.prendreMeta('passage').catch(() => null), contexte.maintenant()),
  };
}

async function saveCourant(outils: Outils): Promise<string | null> {
  await leaveProjet(outils);
  return outils.enregistreur.projet?.id ?? null;
}

async function loadProfils({ environnement }: Outils): Promise<readonly ProfilCorrespondance[]> {
  const brut = await environnement.depot.lireMeta('profils').catch(() => undefined);
  if (brut === undefined) return [];
  const { repairProfils } = await import('../persistence/repair-profils');
  return repairProfils(brut);
}
