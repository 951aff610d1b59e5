import { useSyncExternalStore } from 'react';

/** Below this width (also reached by zooming in) the panels are stacked and the page scrolls. */
export const ETROIT = '(max-width: 62em), (max-height: 30em)';

/** true while the page matches a media query. */
export function useMedia(requete: string): boolean {
  return useSyncExternalStore(
    (prevenir) => {
      const liste = window.matchMedia(requete);
      liste.addEventListener('change', prevenir);
      return () => liste.removeEventListener('change', prevenir);
    },
    () => window.matchMedia(requete).matches,
  );
}
