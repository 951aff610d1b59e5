import { searchFacette } from '../domain/etablissement/compute-facettes';
import { describeTrouve } from '../domain/etablissement/describe-trouve';
import { evaluateFiltre } from '../domain/etablissement/evaluate-filtre';
import type { Voisinage } from '../domain/etablissement/find-voisins';
import { createVoisinage } from '../domain/etablissement/find-voisins';
import { listGestionnaires } from '../domain/etablissement/list-gestionnaires';
import { readFiche } from '../domain/etablissement/read-fiche';
import { searchOffre } from '../domain/etablissement/search-offre';
import { PARAMETRES_DEFAUT } from '../domain/scoring/parametres';
import { computeDensites } from '../domain/territoire/compute-densites';
import type { ProgressionLecture } from '../ingest/contrat';
import type { Degzipper } from '../ingest/degzipper-natif';
import type { LecteurDonnees, Reference } from '../reference/contrat';
import { loadReference } from '../reference/load-reference';
import { listMatrices } from './annexes';
import { AtelierScenarios } from './atelier-scenarios';
import { RegistreComparaisons } from './comparaison';
import {
  findExistants,
  groupementsDe,
  listDetailsGroupements,
  pageGroupements,
  rangGroupement,
  readGroupement,
} from './cooperations';
import { listCouches, summarizeCouche, tuileCouche } from './couches';
import { readDetail } from './detail';
import { examineFichier } from './examen';
import { readFondDeCarte } from './fond-de-carte';
import { indicateursDe } from './indicateurs';
import { addFichiers, chooseSources, readDemonstration } from './lecture';
import type { Moteur, ResultatImport, SuiviLecture } from './moteur-api';
import type { EtatSession } from './session';
import { createEtatVide, describeSession, listRapports } from './session';
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
  const atelier = new AtelierScenarios();
  const comparaisons = new RegistreComparaisons();
  const densites = memoize(
    (courant: EtatSession) => {
      const { communes, departements } = courant.index.contexte;
      return computeDensites(communes, departements).densiteHabKm2;
    },
    (courant) => courant.index.contexte.communes,
  );
  const voisinages = memoize(
    (courant: EtatSession): Voisinage =>
      createVoisinage(
        courant.index.contexte,
        densites(courant),
        PARAMETRES_DEFAUT,
        listMatrices(courant.annexes),
      ),
    (courant) => courant.index,
  );

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

  /** The session with the rows of a view, null when the view is of a former offer. */
  const territoire = async (version: number): Promise<[EtatSession, Uint32Array | null]> => {
    const session = await courant();
    const selection = vues.selection(version);
    return [session, selection?.index === session.index ? selection.indices : null];
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
    examiner: async (fichier, demande) => examineFichier(fichier, demande, await charger()),
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
    interroger: async (requete) => vues.open((await courant()).index, requete),
    lignes: async (version, debut, fin) => {
      const ordre = vues.ordre(version);
      if (ordre === null) return [];
      const rangees = ordre.lignes.subarray(Math.max(0, debut), Math.max(0, fin));
      return Array.from(rangees, (i) => readFiche(ordre.index.contexte, i));
    },
    rang: async (version, indice) => vues.rang(version, indice),
    gestionnaires: async (version) => {
      const selection = vues.selection(version);
      return selection === null ? [] : listGestionnaires(selection.index.contexte, selection.indices);
    },
    tuile: async (version, z, x, y) => vues.tuiles(version)?.tuile(z, x, y) ?? new ArrayBuffer(0),
    amas: async (version, idAmas, limite) => {
      const contenu = vues.tuiles(version)?.amas(idAmas, limite) ?? null;
      const contexte = vues.selection(version)?.index.contexte;
      if (contenu === null || contexte === undefined) return { zoomOuverture: 0, membres: [], nombre: 0 };
      return {
        zoomOuverture: contenu.zoomOuverture,
        membres: Array.from(contenu.indices, (i) => readFiche(contexte, i)),
        nombre: contenu.nombre,
      };
    },
    detail: async (numeroFiness) => {
      const session = await courant();
      const ligne = session.index.findEtablissement(numeroFiness);
      if (ligne < 0) return null;
      const fiche = readFiche(session.index.contexte, ligne);
      return readDetail(session.index, voisinages(session), ligne, {
        groupements: groupementsDe(session, fiche),
        indicateurs: indicateursDe(session, numeroFiness),
      });
    },
    rechercher: async (texte, limite) => {
      const { index } = await courant();
      return searchOffre(index, texte, limite).map((trouve) => ({
        genre: trouve.genre,
        ...describeTrouve(index, trouve),
      }));
    },
    chercherFacette: async (requete) => {
      const { index } = await courant();
      return searchFacette(index, evaluateFiltre(index, requete.filtre), requete.filtre, requete);
    },
    anomalies: async (rang, code, debut, fin) => {
      const toutes = listRapports(await courant())[rang]?.anomalies ?? [];
      const choisies = code === null ? toutes : toutes.filter((anomalie) => anomalie.code === code);
      return { nombre: choisies.length, anomalies: choisies.slice(debut, fin) };
    },
    scenarios: async (parametres, surProgression) => {
      const session = await courant();
      const resultat = await atelier.generate(
        session.index.contexte,
        listMatrices(session.annexes),
        () => densites(session),
        parametres,
        surProgression ?? (() => undefined),
      );
      return { ...resultat, existants: findExistants(session, resultat) };
    },
    groupements: async (version, filtre, debut, fin, tri) =>
      pageGroupements(...(await territoire(version)), filtre, debut, fin, tri),
    detailsGroupements: async (version, filtre, debut, fin, tri) =>
      listDetailsGroupements(...(await territoire(version)), filtre, debut, fin, tri),
    rangGroupement: async (version, filtre, tri, id) =>
      rangGroupement(...(await territoire(version)), filtre, tri, id),
    groupement: async (version, id) => readGroupement(...(await territoire(version)), id),
    comparer: async (version, filtre) => comparaisons.comparer(await courant(), version, filtre),
    changements: async (version, debut, fin) => comparaisons.lignes(version, debut, fin),
    tuileChangements: async (version, z, x, y) => comparaisons.tuile(version, z, x, y),
    couches: async () => listCouches((await courant()).annexes).map(summarizeCouche),
    tuileCouche: async (id, z, x, y) => tuileCouche((await courant()).annexes, id, z, x, y),
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

/** Keeps the last result, for as long as the key is the same object. */
function memoize<E, V>(calculer: (entree: E) => V, cleDe: (entree: E) => object): (entree: E) => V {
  let dernier: { readonly cle: object; readonly valeur: V } | null = null;
  return (entree) => {
    const cle = cleDe(entree);
    if (dernier?.cle !== cle) dernier = { cle, valeur: calculer(entree) };
    return dernier.valeur;
  };
}
