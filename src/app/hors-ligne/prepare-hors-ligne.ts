import type { Magasin } from '../../state/magasin';
import { registerHorsLigne } from './register-hors-ligne';

/** After the first picture: what is kept for later must not slow down what is being waited for. */
const REPIT_MS = 3000;

/**
 * Keeps the application on this computer once the page is ready, and announces newer versions to the store.
 * `installer` takes the one that waits.
 */
export function prepareHorsLigne(): {
  readonly installer: () => Promise<void>;
  readonly suivre: (magasin: Magasin) => void;
} {
  let installer = async (): Promise<void> => window.location.reload();
  return {
    installer: () => installer(),
    suivre: ({ store }) => {
      // The development server has no such script.
      if (!import.meta.env.PROD) return;
      const commencer = (): void => {
        installer = registerHorsLigne({
          conteneur: navigator.serviceWorker,
          surPrete: () => store.setState({ miseAJourPrete: true }),
          recharger: () => window.location.reload(),
          repeter: (tache, periodeMs) => void setInterval(tache, periodeMs),
        });
      };
      const arreter = store.subscribe(({ demarrage }) => {
        if (demarrage !== 'pret') return;
        arreter();
        setTimeout(commencer, REPIT_MS);
      });
    },
  };
}
