import type { ErreurUsage } from '../i18n/cli';

/** FINESS codes of overseas départements and their INSEE codes. */
const INSEE_PAR_FINESS: Readonly<Record<string, string>> = {
  '9A': '971',
  '9B': '972',
  '9C': '973',
  '9D': '974',
  '9E': '975',
  '9F': '976',
  '9J': '986',
};

/** First département that is no INSEE code, with the code probably meant; null when all are known. */
export function verifierDepartements(
  codes: readonly string[],
  connus: readonly string[],
): ErreurUsage | null {
  for (const code of codes) {
    if (connus.includes(code)) continue;
    const insee = INSEE_PAR_FINESS[code];
    if (insee !== undefined) return { code: 'departement_finess', valeur: code, insee };
    const complete = code.padStart(2, '0');
    return { code: 'departement_inconnu', valeur: code, proche: connus.includes(complete) ? complete : null };
  }
  return null;
}
