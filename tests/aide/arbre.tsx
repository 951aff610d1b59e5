import { MantineProvider } from '@mantine/core';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

export interface Arbre {
  readonly racine: HTMLElement;
  /** Lets React and the engine work until the condition holds. */
  attendre(condition: () => boolean): Promise<void>;
  demonter(): Promise<void>;
}

const DELAI_MS = 5;
const LIMITE_MS = 60_000;

/** Puts an element in the document. */
export async function monterArbre(element: ReactNode): Promise<Arbre> {
  completerNavigateur();
  const racine = document.createElement('div');
  document.body.append(racine);
  const arbre = createRoot(racine);
  await act(async () => arbre.render(<MantineProvider>{element}</MantineProvider>));
  return {
    racine,
    attendre: async (condition) => {
      for (const limite = Date.now() + LIMITE_MS; !condition() && Date.now() < limite; )
        await act(() => new Promise((suite) => setTimeout(suite, DELAI_MS)));
      if (!condition()) throw new Error(`got "${racine.textContent?.slice(0, 300)}", expected the condition`);
    },
    demonter: async () => {
      await act(async () => arbre.unmount());
      racine.remove();
    },
  };
}

export async function cliquer(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('got no element, expected one to click');
  await act(async () => element.click());
}

/** Button whose name holds `texte`. */
export function trouverBouton(racine: ParentNode, texte: string): HTMLElement | undefined {
  return [...racine.querySelectorAll<HTMLElement>('button')].find((bouton) =>
    (bouton.getAttribute('aria-label') ?? bouton.textContent ?? '').includes(texte),
  );
}

/** What jsdom lacks and the components expect of a browser. */
function completerNavigateur(): void {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  window.matchMedia ??= (media: string) =>
    ({
      matches: false,
      media,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView ??= () => undefined;
  // What grids and figures measure: nothing has a size there.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
