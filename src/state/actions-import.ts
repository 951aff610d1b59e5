import { FILTRE_VIDE } from '../domain/etablissement/filtre';
import type { ProgressionLecture } from '../ingest/contrat';
import type { FichierTransmis, Session } from '../workers/moteur-api';
import type { Actions } from './actions';
import { orderCadrage, refreshDetail, refreshVue } from './actions-vue';
import { type Contexte, messageDe } from './contexte';
import { type Etat, SCENARIOS_VIDES } from './etat';
import { keepFiltre } from './garder-filtre';

type ActionsImport = Pick<
  Actions,
  'importer' | 'annulerImport' | 'vider' | 'revenirDemonstration' | 'demarrer'
>;

/** Takes over a changed session: view, details and scenarios of the former one are no longer true. */
async function adoptSession(
  contexte: Contexte,
  session: Session,
  changement: Partial<Etat> = {},
): Promise<void> {
  contexte.store.setState({
    session,
    scenarios: SCENARIOS_VIDES,
    idScenario: null,
    ...changement,
  });
  await Promise.all([refreshVue(contexte), refreshDetail(contexte)]);
}

export function createActionsImport(contexte: Contexte, signaler: Actions['signaler']): ActionsImport {
  const { store, moteur } = contexte;
  const suivre = (progression: ProgressionLecture): void =>
    store.setState((etat) => ({ import: { ...etat.import, progression } }));
  const finir = (dernier: Etat['import']['dernier']): void =>
    store.setState({ import: { etat: 'repos', noms: [], progression: null, dernier } });

  /** Frames the map on the session, but when the address already says where to look. */
  const cadrerSession = (session: Session): Partial<Etat> =>
    session.emprise === null
      ? {}
      : orderCadrage(store.getState(), { genre: 'emprise', emprise: session.emprise });

  const importer = async (fichiers: readonly FichierTransmis[]): Promise<void> => {
    if (fichiers.length === 0 || store.getState().import.etat !== 'repos') return;
    const avant = store.getState().session;
    store.setState((etat) => ({
      import: {
        etat: 'en_cours',
        noms: fichiers.map((fichier) => fichier.nom),
        progression: null,
        dernier: etat.import.dernier,
      },
    }));
    try {
      const resultat = await moteur.importer(fichiers, suivre);
      if (resultat.etat === 'annule') {
        finir({ issue: 'annule' });
        signaler({ severite: 'information', code: 'import_annule', details: {} });
        return;
      }
      const { session } = resultat;
      const fin = session.fichiers.length;
      const debut = fin - resultat.rapportsAjoutes;
      const ajoutes = session.fichiers.slice(debut);
      // An archive gives one account per file in it, under its own name followed by the member's.
      const gardes = fichiers.filter(({ nom }) =>
        ajoutes.some((ajoute) => !ajoute.refuse && (ajoute.nom === nom || ajoute.nom.startsWith(`${nom} `))),
      );
      finir({ issue: 'termine', debut, fin });
      store.setState((etat) => ({ sources: [...etat.sources, ...gardes] }));
      signalerIssue(signaler, session, debut);
      if (gardes.length === 0) {
        // The reasons stand on the Données screen.
        store.setState({ session, etape: 'donnees' });
        return;
      }
      const remplace = avant === null || (avant.fictive && !session.fictive);
      const filtre = remplace ? FILTRE_VIDE : keepFiltre(store.getState().filtre, session);
      await adoptSession(contexte, session, {
        filtre,
        limiterCarte: filtre.emprise !== null && store.getState().limiterCarte,
        ...cadrerSession(session),
      });
    } catch (erreur) {
      finir({ issue: 'echec', message: messageDe(erreur) });
      signaler({ severite: 'erreur', code: 'import_echec', details: { message: messageDe(erreur) } });
    }
  };

  const vider = async (): Promise<void> => {
    try {
      const session = await moteur.vider();
      store.setState({ sources: [], selection: null, detail: null, limiterCarte: false });
      finir(null);
      await adoptSession(contexte, session, { filtre: FILTRE_VIDE });
    } catch (erreur) {
      signaler({ severite: 'erreur', code: 'moteur', details: { message: messageDe(erreur) } });
    }
  };

  const lireDemonstration = async (): Promise<Session> => {
    const resultat = await moteur.chargerDemonstration(suivre);
    return resultat.session;
  };

  return {
    importer,
    annulerImport: () => {
      if (store.getState().import.etat !== 'en_cours') return;
      store.setState((etat) => ({ import: { ...etat.import, etat: 'annulation' } }));
      moteur.annuler();
    },
    vider,
    revenirDemonstration: async () => {
      await vider();
      try {
        const session = await lireDemonstration();
        await adoptSession(contexte, session, cadrerSession(session));
      } catch (erreur) {
        signaler({ severite: 'erreur', code: 'moteur', details: { message: messageDe(erreur) } });
      }
    },
    demarrer: async (transmis) => {
      try {
        const ouverte = await moteur.ouvrir();
        store.setState({ session: ouverte });
        const fichiers = transmis?.fichiers ?? [];
        const dessinerFond = (): void => void moteur.fondDeCarte().then((fond) => store.setState({ fond }));
        // The outlines draw while large files are read; the demonstration is shorter than they are.
        if (fichiers.length > 0) dessinerFond();
        const session =
          fichiers.length > 0
            ? (await moteur.importer(fichiers, suivre)).session
            : transmis?.vide === true
              ? ouverte
              : await lireDemonstration();
        store.setState((etat) => ({
          demarrage: 'pret',
          sources: fichiers,
          import: { ...etat.import, progression: null },
        }));
        await adoptSession(
          contexte,
          session,
          store.getState().vueCarte === null ? cadrerSession(session) : {},
        );
        if (fichiers.length === 0) dessinerFond();
      } catch (erreur) {
        store.setState({ demarrage: 'echec', erreurDemarrage: messageDe(erreur) });
      }
    },
  };
}

function signalerIssue(signaler: Actions['signaler'], session: Session, debut: number): void {
  const fichiers = session.fichiers.slice(debut);
  const refuses = fichiers.filter((fichier) => fichier.refuse);
  const acceptees = fichiers.reduce((somme, fichier) => somme + fichier.acceptees, 0);
  const rejetees = fichiers.reduce((somme, fichier) => somme + fichier.rejetees, 0);
  if (refuses.length > 0) {
    signaler({
      severite: 'erreur',
      code: 'import_refuse',
      details: { nombre: refuses.length, nom: refuses[0]?.nom ?? '' },
    });
  }
  if (refuses.length < fichiers.length) {
    signaler({
      severite: rejetees > 0 ? 'avertissement' : 'information',
      code: 'import_termine',
      details: { fichiers: fichiers.length - refuses.length, acceptees, rejetees },
    });
  }
}
