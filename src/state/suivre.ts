import { readEtendue } from '../domain/territoire/etendue';
import { suitLesTemps } from '../domain/territoire/niveau';
import { refreshComparaison } from './actions-comparaison';
import { refreshCooperations } from './actions-cooperations';
import type { EtatTravail } from './commandes';
import type { Contexte } from './contexte';
import { orderCadrage, refreshDetail, refreshVue } from './rafraichir';
import { tempsDe } from './temps';
import { listDifferences, sameValeur } from './travail';

/**
 * What an edit calls for once it is in the state: the answers of the engine that are no longer those of the
 * work. `avant` is the work as it was.
 */
export async function suivreTravail(contexte: Contexte, avant: EtatTravail): Promise<void> {
  const { store } = contexte;
  const apres = store.getState();
  const changes = new Set(listDifferences(avant, apres));
  const change = (...cles: (keyof EtatTravail)[]): boolean => cles.some((cle) => changes.has(cle));
  const arrivee = (etape: EtatTravail['etape']): boolean => changes.has('etape') && apres.etape === etape;

  if (change('etape')) store.setState({ onglet: 'etape', outil: null });
  if (change('selection')) store.setState({ onglet: apres.selection === null ? 'etape' : 'fiche' });
  const taches: Promise<void>[] = [];
  const tempsChanges = change('parametres', 'analyse') && !sameValeur(tempsDe(avant), tempsDe(apres));
  const autresTemps = tempsChanges && suitLesTemps(apres.filtre.territoire);
  const autreVue = change('filtre', 'tri') || autresTemps;
  const vue = autreVue ? refreshVue(contexte) : Promise.resolve();
  if (autreVue) taches.push(vue);
  if (change('selection') || tempsChanges) taches.push(refreshDetail(contexte));
  const groupements =
    change('filtreGroupements', 'idGroupement') ||
    (apres.etape === 'cooperations' && (change('filtre') || autresTemps));
  // The groups are counted in the view: after it.
  if (groupements || arrivee('cooperations')) taches.push(vue.then(() => refreshCooperations(contexte)));
  const autreLieu = !sameValeur(readEtendue(avant.filtre), readEtendue(apres.filtre)) || autresTemps;
  const changements = change('filtreComparaison') || (apres.etape === 'evolution' && autreLieu);
  if (changements || arrivee('evolution')) taches.push(refreshComparaison(contexte));
  await Promise.all(taches);
}

/**
 * After an undo or a redo: "limit to the map" and the map itself agree again with the filter. The filter has
 * a rectangle only while it is limited to the map.
 */
export function accorderCarte({ store }: Contexte, avant: EtatTravail): void {
  const { filtre, vueCarte, limiterCarte } = store.getState();
  if (filtre.emprise === avant.filtre.emprise && limiterCarte === (filtre.emprise !== null)) return;
  const { emprise } = filtre;
  store.setState({ limiterCarte: emprise !== null });
  if (emprise !== null && vueCarte !== null)
    store.setState((etat) => orderCadrage(etat, { genre: 'emprise', emprise }));
}
