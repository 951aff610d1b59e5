import { searchFacette } from '../domain/etablissement/compute-facettes';
import { describeTrouve } from '../domain/etablissement/describe-trouve';
import { evaluateFiltre } from '../domain/etablissement/evaluate-filtre';
import type { Filtre } from '../domain/etablissement/filtre';
import { readFiche } from '../domain/etablissement/read-fiche';
import { searchOffre } from '../domain/etablissement/search-offre';
import type { ParametresTemps } from '../domain/geo/temps-trajet';
import { ETENDUE_TOUTE } from '../domain/territoire/etendue';
import type { ProgressionLecture } from '../ingest/contrat';
import type { Degzipper } from '../ingest/degzipper-natif';
import type { LecteurDonnees, Reference } from '../reference/contrat';
import { loadReference } from '../reference/load-reference';
import { readFondDeCarte } from './fond-de-carte';
import { addFichiers, chooseSources, readDemonstration } from './lecture';
import { loadOnce } from './memoire';
import type { Moteur, ResultatImport, SuiviLecture } from './moteur-api';
import { createQuestionsEtapes } from './moteur-etapes';
import { Guichet } from './questions';
import type { EtatSession } from './session';
import { createEtatVide, describeSession, listRapports } from './session';
import { TEMPS_DEFAUT } from './temps-defaut';
import { RegistreVues } from './vues';

/** What the engine is given by where it runs. */
export interface MoyensMoteur {
  readonly lire: LecteurDonnees;
  /** The platform's gunzip; ours otherwise. */
  readonly degzipper?: Degzipper;
}

/** Builds the engine: the same one runs in the worker, in tests and on the command line. */
export function createMoteur({ lire, degzipper }: MoyensMoteur): Moteur {
  const moyens = degzipper === undefined ? {} : { degzipper };
  let ouverture: Promise<Reference> | null = null;
  let etat: EtatSession | null = null;
  /** Imports run one after the other. */
  let file: Promise<unknown> = Promise.resolve();
  /** Imports under way or waiting. */
  const annulables = new Set<AbortController>();
  const vues = new RegistreVues();
  const loadExamen = loadOnce(() => import('./examen'));

  const charger = (): Promise<Reference> => {
    ouverture ??= loadReference(lire).catch((erreur: unknown) => {
      // A failed start can be tried again.
      ouverture = null;
      throw erreur;
    });
    return ouverture;
  };
  const courant = async (): Promise<EtatSession> => {
    const reference = await charger();
    etat ??= createEtatVide(0, reference);
    return etat;
  };

  /** Runs one change of the session after those under way; cancelled or failed, the session stays as it was. */
  const changer = (
    operation: (
      avant: EtatSession,
      reference: Reference,
      signal: AbortSignal,
    ) => Promise<{ readonly etat: EtatSession; readonly rapportsAjoutes: number }>,
    controleur = new AbortController(),
  ): Promise<ResultatImport> => {
    const tache = file.then(async (): Promise<ResultatImport> => {
      const avant = await courant();
      try {
        const { etat: apres, rapportsAjoutes } = await operation(avant, await charger(), controleur.signal);
        controleur.signal.throwIfAborted();
        etat = apres;
        return { etat: 'termine', session: describeSession(apres), rapportsAjoutes };
      } catch (erreur) {
        if (!controleur.signal.aborted) throw erreur;
        return { etat: 'annule', session: describeSession(avant) };
      } finally {
        annulables.delete(controleur);
      }
    });
    file = tache.catch(() => undefined);
    return tache;
  };
  const changerAnnulable: typeof changer = (operation) => {
    const controleur = new AbortController();
    annulables.add(controleur);
    return changer(operation, controleur);
  };

  const guichet = new Guichet(courant, vues, lire);
  const loadCartes = loadOnce(() => import('./territoire/carte'));
  /** Rows of the filter's territory; null when no such territory is asked for. */
  const resolveTerritoire = async (
    etatCourant: EtatSession,
    { territoire }: Filtre,
    temps: ParametresTemps = TEMPS_DEFAUT,
  ): Promise<Uint8Array | null> => {
    if (territoire === null) return null;
    const fonds = await guichet.fonds();
    const etendue = { ...ETENDUE_TOUTE, territoire };
    return fonds.etendue(etatCourant, etendue, temps).etablissements;
  };

  return {
    ouvrir: async () => describeSession(await courant()),
    chargerDemonstration: (surProgression) =>
      changerAnnulable(async (avant, reference, signal) => {
        const reel = avant.demonstration === null && avant.index.contexte.offre.etablissements.nombre > 0;
        if (reel) return sansCompte(avant);
        return sansCompte(
          await readDemonstration(
            avant,
            { lire, reference },
            { signal, ...moyens, ...suivi(surProgression) },
          ),
        );
      }),
    importer: (fichiers, surProgression) =>
      changerAnnulable((avant, reference, signal) =>
        addFichiers(avant, fichiers, { lire, reference }, { signal, ...moyens, ...suivi(surProgression) }),
      ),
    choisirSources: (choix, surProgression) =>
      changerAnnulable(async (avant, reference, signal) =>
        sansCompte(
          await chooseSources(
            avant,
            choix,
            { lire, reference },
            { signal, ...moyens, ...suivi(surProgression) },
          ),
        ),
      ),
    examiner: async (fichier, demande) =>
      (await loadExamen()).examineFichier(fichier, demande, await charger()),
    annuler: () => {
      for (const controleur of annulables) controleur.abort();
    },
    vider: async () => {
      const resultat = await changer(async (avant, reference) =>
        sansCompte(createEtatVide(avant.version + 1, reference)),
      );
      vues.clear();
      return resultat.session;
    },
    interroger: async (requete) => {
      const session = await courant();
      return vues.open(
        session.index,
        requete,
        await resolveTerritoire(session, requete.filtre, requete.temps),
      );
    },
    lignes: async (version, debut, fin) => {
      const ordre = vues.ordre(version);
      if (ordre === null) return [];
      const rangees = ordre.lignes.subarray(Math.max(0, debut), Math.max(0, fin));
      return Array.from(rangees, (i) => readFiche(ordre.index.contexte, i));
    },
    rang: async (version, indice) => vues.rang(version, indice),
    tuile: async (version, z, x, y, couleur = 'famille') =>
      vues.tuiles(version, couleur)?.tuile(z, x, y) ?? new ArrayBuffer(0),
    amas: async (version, idAmas, limite) => {
      const contenu = vues.tuilesFaites(version)?.amas(idAmas, limite) ?? null;
      const contexte = vues.selection(version)?.index.contexte;
      if (contenu === null || contexte === undefined) return { zoomOuverture: 0, membres: [], nombre: 0 };
      return {
        zoomOuverture: contenu.zoomOuverture,
        membres: Array.from(contenu.indices, (i) => readFiche(contexte, i)),
        nombre: contenu.nombre,
      };
    },
    rechercher: async (texte, limite) => {
      const { index } = await courant();
      return searchOffre(index, texte, limite).map((trouve) => ({
        genre: trouve.genre,
        ...describeTrouve(index, trouve),
      }));
    },
    chercherFacette: async (requete) => {
      const session = await courant();
      const { index } = session;
      const dedans = await resolveTerritoire(session, requete.filtre, requete.temps);
      return searchFacette(index, evaluateFiltre(index, requete.filtre, dedans), requete.filtre, requete);
    },
    anomalies: async (rang, code, debut, fin) => {
      const toutes = listRapports(await courant())[rang]?.anomalies ?? [];
      const choisies = code === null ? toutes : toutes.filter((anomalie) => anomalie.code === code);
      return { nombre: choisies.length, anomalies: choisies.slice(debut, fin) };
    },
    ...createQuestionsEtapes(courant, vues, async (session, { etendue, temps }) =>
      (await guichet.fonds()).etendue(session, etendue, temps),
    ),
    demander: (nom, demande, surProgression, canal) => guichet.demander(nom, demande, surProgression, canal),
    renoncer: (canal) => guichet.renoncer(canal),
    tuileCarte: async (cle, z, x, y) => (await loadCartes()).tuileCarte(cle, z, x, y),
    fondDeCarte: async () => {
      const { index } = await courant();
      return readFondDeCarte(index.contexte.communes, index.contexte.departements);
    },
  };
}

/** A session that no file was added to. */
function sansCompte(etat: EtatSession): { readonly etat: EtatSession; readonly rapportsAjoutes: number } {
  return { etat, rapportsAjoutes: 0 };
}

function suivi(surProgression: SuiviLecture | undefined): {
  surProgression?: (progression: ProgressionLecture) => void;
} {
  return surProgression === undefined ? {} : { surProgression };
}
