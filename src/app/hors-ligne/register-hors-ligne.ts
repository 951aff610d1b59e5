/** Asks the server for a newer version at this pace while the page stays open. */
const PERIODE_MS = 3_600_000;

export interface OptionsHorsLigne {
  /** `navigator.serviceWorker`; undefined where the browser or the address (no TLS) has none. */
  readonly conteneur: ServiceWorkerContainer | undefined;
  /** A newer version is kept on this computer and waits. */
  readonly surPrete: () => void;
  readonly recharger: () => void;
  readonly repeter: (tache: () => void, periodeMs: number) => void;
}

/**
 * Keeps the application on this computer, so that it opens without network. Returns the way to take a newer
 * version: the page is loaded again, and only the page that asked for it.
 */
export function registerHorsLigne({
  conteneur,
  surPrete,
  recharger,
  repeter,
}: OptionsHorsLigne): () => Promise<void> {
  let inscription: ServiceWorkerRegistration | null = null;

  const guetter = (attendue: ServiceWorkerRegistration | undefined): void => {
    // Where service workers are blocked, some browsers answer with nothing instead of refusing.
    if (attendue === undefined) return;
    inscription = attendue;
    // The first version ever kept replaces nothing: there is nothing to announce.
    const annoncer = (): void => {
      if (attendue.waiting !== null && conteneur?.controller) surPrete();
    };
    const guetterNouvelle = (): void => {
      const nouvelle = attendue.installing;
      nouvelle?.addEventListener('statechange', () => {
        if (nouvelle.state === 'installed') annoncer();
      });
    };
    annoncer();
    // The browser looks for a newer version by itself at each visit: one may be on its way already.
    guetterNouvelle();
    attendue.addEventListener('updatefound', guetterNouvelle);
    // Without network the question simply fails.
    repeter(() => void attendue.update().catch(() => undefined), PERIODE_MS);
  };
  // Private windows and full disks refuse: the page then works as long as the network does.
  conteneur?.register('service-worker.js', { updateViaCache: 'none' }).then(guetter, () => undefined);

  return async () => {
    const attente = inscription?.waiting ?? null;
    if (attente === null) {
      recharger();
      return;
    }
    conteneur?.addEventListener('controllerchange', recharger, { once: true });
    attente.postMessage('installer');
  };
}
