import type { Magasin } from '../state/magasin';

/** Writes what is late when the page is hidden or left, and holds back who would leave with work kept nowhere. */
export function followProjet({ store, actions }: Magasin): void {
  const enregistrer = (): void => void actions.enregistrerMaintenant();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') enregistrer();
  });
  window.addEventListener('pagehide', enregistrer);
  window.addEventListener('beforeunload', (evenement) => {
    if (store.getState().projet.enregistrement.etat === 'echec') evenement.preventDefault();
  });
}
