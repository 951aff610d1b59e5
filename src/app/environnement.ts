import { PROJET } from '../i18n/projet';
import type { EnvironnementProjets, Verrous } from '../persistence/environnement';
import { createDepotIndexeddb } from '../persistence/navigateur/depot-indexeddb';
import { createVerrous } from '../persistence/navigateur/verrous';
import { VERROUS_LIBRES } from '../persistence/verrous-libres';

/** What of this browser keeps projects; each piece may be missing, or refused. */
export function createEnvironnement(): EnvironnementProjets {
  return {
    depot: createDepotIndexeddb(readFabrique()),
    verrous: createVerrousNavigateur(),
    espace: {
      estimer: async () => {
        const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
        return usage === undefined || quota === undefined ? null : { utilise: usage, quota };
      },
      persister: async () => (await navigator.storage?.persist?.()) ?? false,
      oublierReglages: () => {
        for (const cle of Object.keys(window.localStorage))
          if (cle.startsWith('maillage:')) window.localStorage.removeItem(cle);
      },
    },
    nommerCopie: PROJET.copie,
  };
}

/** Reading the property alone is refused by some settings. */
function readFabrique(): IDBFactory | null {
  try {
    return window.indexedDB ?? null;
  } catch {
    return null;
  }
}

/** Locks exist on secure pages only. */
function createVerrousNavigateur(): Verrous {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined || typeof BroadcastChannel === 'undefined') return VERROUS_LIBRES;
  return createVerrous({ locks, ouvrirCanal: (nom) => new BroadcastChannel(nom) });
}
