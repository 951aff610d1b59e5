import { useEffect } from 'react';
import { useActions } from '../../state/utiliser-magasin';
import { focusZone, type Zone } from './focus';

/** One-key shortcuts of the page, undo and redo; none fires while a text is being typed or a window is open. */
export function useRaccourcis(): void {
  const actions = useActions();
  useEffect(() => {
    /** The zone may be drawn only once the step has changed: try again at the next frame. */
    const atteindre = (nom: Zone) => {
      if (!focusZone(nom)) requestAnimationFrame(() => focusZone(nom));
    };
    const surTouche = (evenement: KeyboardEvent) => {
      if (evenement.defaultPrevented || evenement.altKey) return;
      // The browser undoes what is being typed itself.
      if (isFenetreOuverte() || isSaisie(evenement.target) || isMenu(evenement.target)) return;
      if (evenement.ctrlKey || evenement.metaKey) {
        const sens = sensHistorique(evenement);
        if (sens === null) return;
        evenement.preventDefault();
        void actions[sens]();
        return;
      }
      const geste = GESTES[evenement.key];
      if (geste === undefined) return;
      evenement.preventDefault();
      geste(actions, atteindre);
    };
    document.addEventListener('keydown', surTouche);
    return () => document.removeEventListener('keydown', surTouche);
  }, [actions]);
}

/** Asked of the document when the key is pressed: a key may follow the closing of a window at once. */
function isFenetreOuverte(): boolean {
  return document.querySelector('dialog[open], [role="dialog"]') !== null;
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Cmd on a Mac). */
function sensHistorique({ key, shiftKey }: KeyboardEvent): 'annuler' | 'retablir' | null {
  const touche = key.toLowerCase();
  if (touche === 'z') return shiftKey ? 'retablir' : 'annuler';
  return touche === 'y' && !shiftKey ? 'retablir' : null;
}

type Geste = (actions: ReturnType<typeof useActions>, atteindre: (zone: Zone) => void) => void;

const GESTES: Readonly<Record<string, Geste>> = {
  '/': (_, atteindre) => atteindre('recherche'),
  '0': (actions) => actions.aller('donnees'),
  '1': (actions) => actions.aller('offre'),
  '2': (actions) => actions.aller('cooperations'),
  g: (actions) => actions.aller('gestionnaires'),
  r: (actions) => actions.aller('territoires'),
  m: (actions) => actions.aller('manques'),
  o: (actions) => actions.aller('portrait'),
  v: (actions) => actions.aller('evolution'),
  '3': (actions) => actions.aller('scenarios'),
  f: (actions, atteindre) => {
    actions.aller('offre');
    actions.montrerOnglet('etape');
    requestAnimationFrame(() => atteindre('panneau'));
  },
  t: (actions, atteindre) => quitterDonnees(actions, () => atteindre('tableau')),
  c: (actions, atteindre) => quitterDonnees(actions, () => atteindre('carte')),
  e: (actions, atteindre) => quitterDonnees(actions, () => atteindre('export')),
  Escape: (actions) => actions.selectionner(null),
  p: (actions) => actions.ouvrirFenetre('projet'),
  '?': (actions) => actions.ouvrirFenetre('aide'),
};

/** Map and table stand on the steps other than Données. */
function quitterDonnees(actions: ReturnType<typeof useActions>, suite: () => void): void {
  actions.quitterDonnees();
  requestAnimationFrame(suite);
}

/** An open menu or list answers its own keys. */
function isMenu(cible: EventTarget | null): boolean {
  return cible instanceof Element && cible.closest('[role="menu"], [role="listbox"], dialog') !== null;
}

function isSaisie(cible: EventTarget | null): boolean {
  if (!(cible instanceof HTMLElement)) return false;
  if (cible.isContentEditable || cible instanceof HTMLTextAreaElement || cible instanceof HTMLSelectElement)
    return true;
  return cible instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(cible.type);
}
