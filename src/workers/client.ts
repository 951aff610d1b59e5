import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { Moteur } from './moteur-api';

/**
 * Starts the worker and gives its engine. Callers pass plain functions as progress callbacks: the proxies
 * that carry them across are made here.
 */
export function connectMoteur(): Moteur {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'moteur' });
  return adaptMoteur(wrap<Moteur>(worker));
}

/** The remote engine with the types and callbacks of the local one. */
export function adaptMoteur(distant: Remote<Moteur>): Moteur {
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
    gestionnaires: (version) => distant.gestionnaires(version),
    tuile: (version, z, x, y) => distant.tuile(version, z, x, y),
    amas: (version, idAmas, limite) => distant.amas(version, idAmas, limite),
    detail: (numeroFiness) => distant.detail(numeroFiness),
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
    comparer: (version, filtre) => distant.comparer(version, filtre),
    changements: (version, debut, fin) => distant.changements(version, debut, fin),
    tuileChangements: (version, z, x, y) => distant.tuileChangements(version, z, x, y),
    couches: () => distant.couches(),
    tuileCouche: (id, z, x, y) => distant.tuileCouche(id, z, x, y),
    fondDeCarte: () => distant.fondDeCarte(),
  };
}
