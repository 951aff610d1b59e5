import { readAdresse, writeAdresse } from '../state/adresse';
import { FILTRE_VIDE } from '../state/constantes';
import type { Magasin } from '../state/magasin';

/** Browsers refuse more than about a hundred address changes in thirty seconds. */
const DELAI_MS = 350;

/** Keeps the address bar equal to the state, and follows an address the user pastes or goes back to. */
export function followAdresse({ store, actions }: Magasin): void {
  let minuterie: ReturnType<typeof setTimeout> | undefined;
  let ecrite = writeAdresse(store.getState());

  store.subscribe((etat) => {
    const adresse = writeAdresse(etat);
    if (adresse === ecrite) return;
    ecrite = adresse;
    clearTimeout(minuterie);
    minuterie = setTimeout(() => window.history.replaceState(null, '', `#${adresse}`), DELAI_MS);
  });

  window.addEventListener('hashchange', () => {
    const lue = readAdresse(window.location.hash);
    if (writeAdresse(lue) === writeAdresse(store.getState())) return;
    const { etape, filtre, tri, selection, idScenario, idGroupement, vueCarte, analyse } = lue;
    actions.aller(etape);
    actions.filtrer({ ...FILTRE_VIDE, ...filtre });
    actions.trier(tri);
    actions.reglerAnalyse(analyse);
    actions.selectionner(selection);
    actions.choisirScenario(idScenario);
    if (idGroupement !== store.getState().idGroupement) actions.choisirGroupement(idGroupement);
    actions.ouvrirGestionnaire(lue.gestionnaireOuvert);
    if (vueCarte !== null) actions.centrer(vueCarte.longitude, vueCarte.latitude, vueCarte.zoom);
  });
}
