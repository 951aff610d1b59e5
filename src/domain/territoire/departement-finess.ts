/** FINESS letters of overseas départements → INSEE code. 9A also covers Saint-Barthélemy and Saint-Martin. */
const OUTREMER: Readonly<Record<string, string>> = {
  '9A': '971',
  '9B': '972',
  '9C': '973',
  '9D': '974',
  '9E': '975',
  '9F': '976',
  '9J': '986',
};

/** Communes of Guadeloupe that became collectivities of their own. */
const CODES_REMPLACES: Readonly<Record<string, string>> = { '97123': '97701', '97127': '97801' };

/** INSEE code of a FINESS département (9B → 972); an INSEE code, or one unknown, comes back as it is. */
export function toDepartementInsee(codeFiness: string): string {
  return OUTREMER[codeFiness] ?? codeFiness;
}

/**
 * INSEE code of a commune from the département and the three characters of the classic files, or from a
 * five-character code; "" when they do not make one.
 */
export function toCodeInsee(departementFiness: string, commune: string): string {
  if (commune.length === 5) return CODES_REMPLACES[commune] ?? commune;
  if (commune.length !== 3) return '';
  const departement = toDepartementInsee(departementFiness);
  const code = departement.slice(0, 2) + commune;
  return code.length === 5 ? (CODES_REMPLACES[code] ?? code) : '';
}

/** INSEE département of a commune code: three characters overseas, two elsewhere. */
export function readDepartement(codeCommune: string): string {
  return codeCommune.startsWith('97') || codeCommune.startsWith('98')
    ? codeCommune.slice(0, 3)
    : codeCommune.slice(0, 2);
}
