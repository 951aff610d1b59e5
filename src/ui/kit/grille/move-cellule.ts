/** Row of the headers for the keyboard. */
export const EN_TETE = -1;

export interface PositionCellule {
  readonly ligne: number;
  readonly colonne: number;
}

/** Cell reached from `de` by a key, null when the key moves nothing. */
export function moveCellule(
  de: PositionCellule,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  bornes: { readonly lignes: number; readonly colonnes: number; readonly page: number },
): PositionCellule | null {
  const derniere = bornes.lignes - 1;
  const ligne = (rang: number): PositionCellule => ({
    ...de,
    ligne: Math.max(EN_TETE, Math.min(derniere, rang)),
  });
  const colonne = (rang: number): PositionCellule => ({
    ...de,
    colonne: Math.max(0, Math.min(bornes.colonnes - 1, rang)),
  });
  switch (key) {
    case 'ArrowDown':
      return ligne(de.ligne + 1);
    case 'ArrowUp':
      return ligne(de.ligne - 1);
    case 'PageDown':
      return ligne(de.ligne + bornes.page);
    case 'PageUp':
      return ligne(Math.max(0, de.ligne - bornes.page));
    case 'ArrowLeft':
      return colonne(de.colonne - 1);
    case 'ArrowRight':
      return colonne(de.colonne + 1);
    case 'Home':
      return ctrlKey || de.colonne === 0 ? { ligne: 0, colonne: 0 } : colonne(0);
    case 'End':
      return ctrlKey || de.colonne === bornes.colonnes - 1
        ? { ligne: derniere, colonne: bornes.colonnes - 1 }
        : colonne(bornes.colonnes - 1);
    default:
      return null;
  }
}
