import { FILTRE_VIDE } from '../domain/etablissement/filtre';
import type { ProgressionLecture } from '../ingest/contrat';
import { isMoteurArrete } from '../workers/client';
import type { FichierTransmis, Session } from '../workers/moteur-api';
import type { Actions } from './actions';
import { type Contexte, messageDe } from './contexte';
import type { Etat, SourceTransmise } from './etat';
import { addAvisMoteur } from './rafraichir';
import { countRejets } from './rejets';
import { adoptGeste, adoptSession, cadrerSession, changeSources, nameSources, travailApres } from './session';

type ActionsImport = Pick<
  Actions,
  'importer' | 'annulerImport' | 'vider' | 'revenirDemonstration' | 'demarrer'
>;

interface Suites {
  readonly signaler: Actions['signaler'];
  readonly examiner: Actions['examiner'];
}

export function createActionsImport(contexte: Contexte, { signaler, examiner }: Suites): ActionsImport {
  const { store, moteur } = contexte;
  const suivre = (progression: ProgressionLecture): void =>
    store.setState((etat) => ({ import: { ...etat.import, progression } }));
  const finir = (dernier: Etat['import']['dernier']): void =>
    store.setState({ import: { etat: 'repos', noms: [], progression: null, dernier } });

  const importer = async (fichiers: readonly FichierTransmis[]): Promise<void> => {
    if (fichiers.length === 0 || store.getState().import.etat !== 'repos') return;
    const sources = nameSources(fichiers, contexte.nouvelleCle);
    store.setState((etat) => ({
      import: {
        etat: 'en_cours',
        noms: fichiers.map((fichier) => fichier.nom),
        progression: null,
        dernier: etat.import.dernier,
      },
    }));
    // Changes asked for before come before.
    await contexte.enchainer(async () => undefined);
    try {
      const resultat = await moteur.importer(sources, suivre);
      if (resultat.etat === 'annule') {
        finir({ issue: 'annule' });
        signaler({ severite: 'information', code: 'import_annule', details: {} });
        return;
      }
      const { session } = resultat;
      const fin = session.fichiers.length;
      const debut = fin - resultat.rapportsAjoutes;
      const { gardees, aExaminer } = trierSources(sources, session.fichiers.slice(debut));
      finir({ issue: 'termine', debut, fin });
      signalerIssue(signaler, session, debut);
      if (gardees.length > 0) await adopter(session, gardees);
      // The reasons stand on the Données screen.
      else store.setState({ session, choix: session.choix, ...(aExaminer.length > 0 ? {} : DONNEES) });
      const [premiere, ...suivantes] = aExaminer;
      if (premiere === undefined) return;
      store.setState({ aExaminer: suivantes });
      await examiner(premiere);
    } catch (erreur) {
      finir({ issue: 'echec', message: messageDe(erreur) });
      signaler({ severite: 'erreur', code: 'import_echec', details: { message: messageDe(erreur) } });
    }
  };

  /** The files kept join those of the project, and the work follows the session they made. */
  const adopter = (session: Session, gardees: readonly SourceTransmise[]): Promise<void> => {
    const etat = store.getState();
    const cles = new Set(gardees.map(({ cle }) => cle));
    return adoptGeste(
      contexte,
      session,
      {
        ...travailApres(etat, session),
        ...(gardees.every(({ role }) => role === 'comparaison') ? { etape: 'evolution' } : {}),
      },
      { sources: [...etat.sources.filter(({ cle }) => !cles.has(cle)), ...gardees] },
    );
  };

  const vider = async (): Promise<void> => {
    await changeSources(
      contexte,
      ({ choix }) => ({ ...choix, offre: [], comparaison: [], demonstration: false }),
      () => ({ filtre: FILTRE_VIDE }),
    );
    if (store.getState().import.etat === 'repos') finir(null);
  };

  /** The first session of the page: the files handed over, nothing, or the demonstration. */
  const ouvrir = async (
    transmis: Parameters<ActionsImport['demarrer']>[0],
    ouverte: Session,
  ): Promise<{ readonly session: Session; readonly sources: readonly SourceTransmise[] }> => {
    const sources = nameSources(transmis?.fichiers ?? [], contexte.nouvelleCle);
    if (sources.length === 0)
      return {
        session: transmis?.vide === true ? ouverte : (await moteur.chargerDemonstration(suivre)).session,
        sources,
      };
    const { session } = await moteur.importer(sources, suivre);
    return { session, sources: trierSources(sources, session.fichiers).gardees };
  };

  return {
    importer,
    annulerImport: () => {
      if (store.getState().import.etat !== 'en_cours') return;
      store.setState((etat) => ({ import: { ...etat.import, etat: 'annulation' } }));
      moteur.annuler();
    },
    vider,
    revenirDemonstration: () =>
      changeSources(
        contexte,
        ({ choix }) => ({ ...choix, offre: [], comparaison: [], demonstration: true }),
        () => ({ filtre: FILTRE_VIDE }),
      ),
    demarrer: async (transmis) => {
      try {
        const ouverte = await moteur.ouvrir();
        store.setState({ session: ouverte });
        const avecFichiers = (transmis?.fichiers.length ?? 0) > 0;
        const dessinerFond = (): void =>
          void moteur.fondDeCarte().then(
            (fond) => store.setState({ fond }),
            (erreur: unknown) => addAvisMoteur(store, erreur),
          );
        // The outlines draw while large files are read; the demonstration is shorter than they are.
        if (avecFichiers) dessinerFond();
        const { session, sources } = await ouvrir(transmis, ouverte);
        store.setState((etat) => ({
          demarrage: 'pret',
          sources,
          import: { ...etat.import, progression: null },
        }));
        // The address may already say where to look.
        const cadrage = store.getState().vueCarte === null ? cadrerSession(store.getState(), session) : {};
        await adoptSession(contexte, session, { idScenario: null, ...cadrage });
        if (!avecFichiers) dessinerFond();
      } catch (erreur) {
        // An engine that stopped is being started again, or has been given up.
        if (isMoteurArrete(erreur)) return;
        store.setState({ demarrage: 'echec', erreurDemarrage: messageDe(erreur) });
      }
    },
  };
}

const DONNEES: Partial<Etat> = { etape: 'donnees' };

/** Of the files given, those of which something was kept, and those whose columns the user must tell. */
function trierSources(
  sources: readonly SourceTransmise[],
  comptes: Session['fichiers'],
): { readonly gardees: readonly SourceTransmise[]; readonly aExaminer: readonly SourceTransmise[] } {
  const cles = (garde: (compte: Session['fichiers'][number]) => boolean) =>
    new Set(comptes.filter(garde).map(({ cleSource }) => cleSource));
  const gardees = cles(({ refuse }) => !refuse);
  const incomprises = cles(({ refuse, aCorrespondre }) => refuse && aCorrespondre);
  return {
    gardees: sources.filter(({ cle }) => gardees.has(cle)),
    aExaminer: sources.filter(({ cle }) => incomprises.has(cle) && !gardees.has(cle)),
  };
}

function signalerIssue(signaler: Actions['signaler'], session: Session, debut: number): void {
  // A table to be mapped is not refused: its window opens.
  const fichiers = session.fichiers
    .slice(debut)
    .filter(({ refuse, aCorrespondre }) => !refuse || !aCorrespondre);
  const refuses = fichiers.filter((fichier) => fichier.refuse);
  const acceptees = fichiers.reduce((somme, fichier) => somme + fichier.acceptees, 0);
  const rejetees = fichiers.reduce((somme, fichier) => somme + countRejets(fichier), 0);
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
