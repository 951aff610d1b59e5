/** Parts of the screen that keys and skip links lead to. */
export type Zone = 'carte' | 'tableau' | 'recherche' | 'panneau' | 'export';

const CIBLES = 'canvas[tabindex], input, [role="grid"], button, a[href], [tabindex="0"]';

/** Marks the element that is the zone: `<section {...zone('carte')}>`. */
export function zone(nom: Zone): { readonly id: string; readonly 'data-zone': Zone } {
  return { id: `zone-${nom}`, 'data-zone': nom };
}

/** Gives the focus to the zone itself when it takes it, else to the first thing in it that does. */
export function focusZone(nom: Zone): boolean {
  const racine = document.querySelector<HTMLElement>(`[data-zone="${nom}"]`);
  if (racine === null) return false;
  const cible = racine.matches(CIBLES) ? racine : racine.querySelector<HTMLElement>(CIBLES);
  cible?.focus();
  return cible !== null;
}
