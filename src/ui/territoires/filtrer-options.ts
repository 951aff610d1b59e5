interface Option {
  readonly label: string;
}

/** What a user types and what a label writes: without accents, and with ordinary spaces and apostrophes. */
function simplifier(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/’/g, "'")
    .replace(/[\s\u202f:]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Options whose label or group holds every word typed, in their groups. */
export function filtrerOptions<T extends Option>(
  groupes: readonly { readonly group: string; readonly items: readonly T[] }[],
  recherche: string,
): { readonly group: string; readonly items: readonly T[] }[] {
  const mots = simplifier(recherche).split(' ');
  return groupes.flatMap(({ group, items }) => {
    const trouvees = items.filter(({ label }) => {
      const texte = simplifier(`${group} ${label}`);
      return mots.every((mot) => texte.includes(mot));
    });
    return trouvees.length === 0 ? [] : [{ group, items: trouvees }];
  });
}
