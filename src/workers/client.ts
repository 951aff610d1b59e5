import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { Moteur } from './moteur-api';
import { createMoteurDurable, type InstanceMoteur, type MoteurDurable, TICK_MS } from './moteur-durable';
import type { DemandeDe, NomQuestion, SuiviQuestion } from './questions-api';

export { isMoteurArrete, type Secours } from './moteur-durable';

/** What a worker exposes: the engine, and an answer that tells it lives. */
export type MoteurExpose = Moteur & { battre(): boolean };

/** Starts the worker and gives its engine, which is started again when its worker stops. */
export function connectMoteur(): MoteurDurable {
  return createMoteurDurable({
    lancer: lancerWorker,
    cadencer: (tic) => void setInterval(tic, TICK_MS),
    maintenant: Date.now,
  });
}

function lancerWorker(): InstanceMoteur {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'moteur' });
  const distant = wrap<MoteurExpose>(worker);
  return {
    moteur: adaptMoteur(distant),
    battre: () => distant.battre(),
    surArret: (ecouteur) => {
      // An exception nobody caught, a script that could not be loaded, an answer that could not be read.
      worker.addEventListener('error', ecouteur);
      worker.addEventListener('messageerror', ecouteur);
    },
    arreter: () => worker.terminate(),
  };
}

/**
 * The remote engine with the types and callbacks of the local one. Callers pass plain functions as progress
 * callbacks: the proxies that carry them across are made here.
 */
export function adaptMoteur(distant: Pick<Remote<Moteur>, keyof Moteur>): Moteur {
  return {
    ouvrir: () => distant.ouvrir(),
    chargerDemonstration: (suivi) =>
      suivi === undefined ? distant.chargerDemonstration() : distant.chargerDemonstration(proxy(suivi)),
    importer: (fichiers, suivi) =>
      suivi === undefined ? distant.importer(fichiers) : distant.importer(fichiers, proxy(suivi)),
    choisirSources: (choix, suivi) =>
      suivi === undefined ? distant.choisirSources(choix) : distant.choisirSources(choix, proxy(suivi)),
    examiner: (fichier, demande) => distant.examiner(fichier, demande),
    annuler: () => {
      void distant.annuler();
    },
    vider: () => distant.vider(),
    interroger: (requete) => distant.interroger(requete),
    lignes: (version, debut, fin) => distant.lignes(version, debut, fin),
    rang: (version, indice) => distant.rang(version, indice),
    tuile: (version, z, x, y, couleur) => distant.tuile(version, z, x, y, couleur),
    amas: (version, idAmas, limite) => distant.amas(version, idAmas, limite),
    detail: (numeroFiness, temps) => distant.detail(numeroFiness, temps),
    rechercher: (texte, limite) => distant.rechercher(texte, limite),
    chercherFacette: (requete) => distant.chercherFacette(requete),
    anomalies: (rang, code, debut, fin) => distant.anomalies(rang, code, debut, fin),
    scenarios: (parametres, suivi) =>
      suivi === undefined ? distant.scenarios(parametres) : distant.scenarios(parametres, proxy(suivi)),
    groupements: (version, filtre, debut, fin, tri) => distant.groupements(version, filtre, debut, fin, tri),
    detailsGroupements: (version, filtre, debut, fin, tri) =>
      distant.detailsGroupements(version, filtre, debut, fin, tri),
    rangGroupement: (version, filtre, tri, id) => distant.rangGroupement(version, filtre, tri, id),
    groupement: (version, id) => distant.groupement(version, id),
    comparer: (version, filtre, place) => distant.comparer(version, filtre, place),
    changements: (version, debut, fin) => distant.changements(version, debut, fin),
    tuileChangements: (version, z, x, y) => distant.tuileChangements(version, z, x, y),
    couches: () => distant.couches(),
    tuileCouche: (id, z, x, y) => distant.tuileCouche(id, z, x, y),
    // What crosses a port loses the tie between the name of a question and its answer.
    demander: (async (
      nom: NomQuestion,
      demande: DemandeDe<NomQuestion>,
      suivi?: SuiviQuestion,
      canal?: string,
    ) =>
      suivi === undefined
        ? distant.demander(nom, demande, undefined, canal)
        : distant.demander(nom, demande, proxy(suivi), canal)) as Moteur['demander'],
    renoncer: (canal) => {
      void distant.renoncer(canal);
    },
    tuileCarte: (cle, z, x, y) => distant.tuileCarte(cle, z, x, y),
    fondDeCarte: () => distant.fondDeCarte(),
  };
}
