/** "29600 MORLAIX CEDEX 9" → postcode and simplified town name; "" for what is missing. The line is often cut at 32 characters. */
export function splitAcheminement(ligne: string): { readonly codePostal: string; readonly ville: string } {
  const trouve = /^\s*(\d{5})(?!\d)\s*(.*)$/.exec(ligne);
  const [codePostal, reste] = trouve ? [trouve[1] as string, trouve[2] as string] : ['', ligne];
  return { codePostal, ville: normalizeVille(reste.replace(/\bced(ex?)?\b.*$/i, '')) };
}

/**
 * Town name made comparable: upper case, no accent, apostrophe or hyphen, SAINT(E) in full, no leading article
 * ("Le Relecq-Kerhuon", "RELECQ KERHUON (LE)" and "LE RELECQ KERHUON" become one).
 */
export function normalizeVille(nom: string): string {
  return nom
    .toUpperCase()
    .replace(/\(.*?\)/g, ' ')
    .replaceAll('Œ', 'OE')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Z0-9]+/g, ' ')
    .replace(/\bST\b/g, 'SAINT')
    .replace(/\bSTE\b/g, 'SAINTE')
    .trim()
    .replace(/^(LE|LA|LES|L) /, '');
}
