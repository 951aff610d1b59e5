import { lireDate, lireNombre, nettoyer } from '../champs';
import type { Journal } from '../journal';

/** What producers write where they know nothing. */
const INCONNU = /^(?:[-–—.…]+|nd|n\.d\.?|n\/?d|nc|n\.c\.?|ns|na|n\/a|#n\/a|so|s\.o\.?|null|nan)$/i;

/** Text of a cell without what surrounds it; "" when the column is not there or the value is said unknown. */
export function lireCellule(cellules: readonly string[], colonne: number | undefined): string {
  const texte = colonne === undefined ? '' : nettoyer(cellules[colonne] ?? '');
  return INCONNU.test(texte) ? '' : texte;
}

/** A number with its sign of unit (%, €, ETP…) left out; NaN when it is none. */
export function lireQuantite(texte: string): number {
  const direct = lireNombre(texte);
  if (!Number.isNaN(direct)) return direct;
  const nu = texte.replace(/(?:%|€|k€|etp|euros?|min(?:utes)?|mn|jours?|j|ans?|places?)\s*$/i, '');
  // "1.234.567,8" and "1'234": points and apostrophes between thousands.
  const plat = /^[-+]?\d{1,3}(?:[.'’]\d{3})+,\d+$/.test(nu.trim()) ? nu.replace(/[.'’]/g, '') : nu;
  return nu === texte && plat === nu ? Number.NaN : lireNombre(plat);
}

/** true, false, or null when the text is neither. */
export function lireBooleen(texte: string): boolean | null {
  if (/^(?:oui|o|vrai|true|x|1)$/i.test(texte)) return true;
  if (/^(?:non|n|faux|false|0)$/i.test(texte)) return false;
  return null;
}

/** AAAAMMJJ of a date, 0 when blank or no date (noted); a year alone is `jour` of that year (noted when asked). */
export function lireDateOuAnnee(
  texte: string,
  jour: '0101' | '1231',
  noter: { readonly journal: Journal; readonly ligne: number; readonly colonne: string } | null,
): number {
  if (texte === '') return 0;
  if (/^(?:19|20)\d\d$/.test(texte)) {
    noter?.journal.noter('date_annee_seule', noter.ligne, noter.colonne, texte);
    return Number(`${texte}${jour}`);
  }
  const date = lireDate(texte);
  if (date > 0) return date;
  noter?.journal.noter('date_invalide', noter.ligne, noter.colonne, texte);
  return 0;
}

/** At most three values and how many there are, for a message. */
export function donnerExemples(valeurs: readonly string[]): string {
  const exemples = valeurs.slice(0, 3).join(', ');
  return valeurs.length > 3 ? `${valeurs.length} (${exemples}…)` : `${valeurs.length} (${exemples})`;
}
