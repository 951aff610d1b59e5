import type { Actions } from './actions';
import type { Contexte } from './contexte';
import type { TaillesPanneaux } from './etat';

const CLE_TAILLES = 'maillage:tailles';
/** Notices kept on screen; the oldest go first. */
const NOMBRE_AVIS = 5;

/** Sizes remembered from an earlier visit; anything unreadable counts as none. */
export function readTailles(stockage: Contexte['stockage']): TaillesPanneaux {
  try {
    const lu: unknown = JSON.parse(stockage?.getItem(CLE_TAILLES) ?? '{}');
    if (typeof lu !== 'object' || lu === null) return {};
    const groupes = Object.entries(lu).filter(
      ([, tailles]) =>
        typeof tailles === 'object' &&
        tailles !== null &&
        Object.values(tailles).every((taille) => typeof taille === 'number' && taille >= 0 && taille <= 100),
    );
    return Object.fromEntries(groupes);
  } catch {
    return {};
  }
}

export function createActionsInterface({
  store,
  stockage,
}: Contexte): Pick<
  Actions,
  | 'signaler'
  | 'fermerAvis'
  | 'retenirTailles'
  | 'montrerOnglet'
  | 'ouvrirFenetre'
  | 'montrerFondIgn'
  | 'rendreCarteIndisponible'
> {
  return {
    signaler: (avis) =>
      store.setState((etat) => {
        const id = (etat.avis.at(-1)?.id ?? 0) + 1;
        return { avis: [...etat.avis, { ...avis, id }].slice(-NOMBRE_AVIS) };
      }),
    fermerAvis: (id) => store.setState((etat) => ({ avis: etat.avis.filter((avis) => avis.id !== id) })),
    montrerOnglet: (onglet) => store.setState({ onglet }),
    montrerFondIgn: (actif) => store.setState((etat) => ({ fondIgn: actif && etat.enLigne })),
    rendreCarteIndisponible: () => store.setState({ carteIndisponible: true }),
    ouvrirFenetre: (fenetre) => store.setState({ fenetre }),
    retenirTailles: (groupe, tailles) => {
      const toutes = { ...store.getState().tailles, [groupe]: tailles };
      store.setState({ tailles: toutes });
      try {
        stockage?.setItem(CLE_TAILLES, JSON.stringify(toutes));
      } catch {
        // A full or forbidden storage only costs the memory of the sizes.
      }
    },
  };
}
