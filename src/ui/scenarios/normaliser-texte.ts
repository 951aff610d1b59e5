/** Lower case without accents, hyphens as spaces, for the text filters of short lists. */
export function normaliserTexte(texte: string): string {
  return texte
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[-’']/g, ' ')
    .toLowerCase()
    .trim();
}
