import type { SurveillanceVerrou, Verrou, Verrous } from '../environnement';

/** A tab that reloads lets its lock go a moment after the next document asks for it. */
const ATTENTE_MS = 400;
/** Time left to the other tab to write what it has left before its place is taken. */
const PREAVIS_MS = 1500;
const CANAL = 'maillage';

interface Message {
  readonly genre: 'demande' | 'cede';
  readonly id: string;
}

export interface OutilsVerrous {
  readonly locks: LockManager;
  /** A new end of the channel between the tabs. */
  ouvrirCanal(nom: string): BroadcastChannel;
}

/** One writer per project among the tabs of this browser, by Web Locks; the tabs talk over a channel. */
export function createVerrous({ locks, ouvrirCanal }: OutilsVerrous): Verrous {
  const canal = ouvrirCanal(CANAL);
  return {
    prendre: (id, surveillance) => hold(locks, canal, id, surveillance, attendre(ATTENTE_MS)),
    forcer: async (id, surveillance) => {
      await askPlace(canal, id);
      const rendu = await hold(locks, canal, id, surveillance, { ifAvailable: true });
      const pris = rendu ?? (await hold(locks, canal, id, surveillance, { steal: true }));
      if (pris === null) throw new Error('got no lock, expected a stolen one');
      return pris;
    },
  };
}

function attendre(dureeMs: number): LockOptions {
  const abandon = new AbortController();
  setTimeout(() => abandon.abort(), dureeMs);
  return { signal: abandon.signal };
}

/** Holds the lock until it is given back, lost or asked for; null when it was not to be had. */
function hold(
  locks: LockManager,
  canal: BroadcastChannel,
  id: string,
  surveillance: SurveillanceVerrou,
  options: LockOptions,
): Promise<Verrou | null> {
  return new Promise((obtenir) => {
    let rendre: () => void = () => undefined;
    let tenu = false;
    const tenue = new Promise<void>((liberer) => {
      rendre = liberer;
    });
    const surMessage = ({ data }: MessageEvent<Message>): void => {
      if (data.genre !== 'demande' || data.id !== id) return;
      const ceder = (): void => {
        rendre();
        canal.postMessage({ genre: 'cede', id } satisfies Message);
        perdre();
      };
      surveillance.surDemande().then(ceder, ceder);
    };
    const perdre = (): void => {
      if (!tenu) return;
      tenu = false;
      canal.removeEventListener('message', surMessage);
      surveillance.surPerte();
    };
    locks
      .request(`maillage-projet-${id}`, options, (verrou) => {
        if (verrou === null) {
          obtenir(null);
          return;
        }
        tenu = true;
        canal.addEventListener('message', surMessage);
        obtenir({
          rendre: () => {
            tenu = false;
            canal.removeEventListener('message', surMessage);
            rendre();
          },
        });
        return tenue;
      })
      // Rejected when nobody gave it in time, or when another tab has stolen it.
      .catch(() => {
        perdre();
        obtenir(null);
      });
  });
}

/** Asks the tab that holds the project to write and let go; returns when it has, or when time is up. */
function askPlace(canal: BroadcastChannel, id: string): Promise<void> {
  return new Promise((suite) => {
    const finir = (): void => {
      clearTimeout(minuterie);
      canal.removeEventListener('message', surMessage);
      suite();
    };
    const surMessage = ({ data }: MessageEvent<Message>): void => {
      if (data.genre === 'cede' && data.id === id) finir();
    };
    const minuterie = setTimeout(finir, PREAVIS_MS);
    canal.addEventListener('message', surMessage);
    canal.postMessage({ genre: 'demande', id } satisfies Message);
  });
}
