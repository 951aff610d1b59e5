/** No rate of equipment is above one place per inhabitant. */
const VALEUR_MAX = 1000;

/** Reference value typed in French or English, null when it is none. */
export function lireValeur(texte: string): number | null {
  const net = texte.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const valeur = net === '' ? Number.NaN : Number(net);
  return valeur > 0 && valeur <= VALEUR_MAX ? valeur : null;
}
