/** Five decimals: about one metre. */
export function degres(valeur: number): number {
  // No "-0", which would not be read back as itself.
  return Number(valeur.toFixed(5)) + 0;
}

/** `nombre` finite numbers separated by commas, or nothing. */
export function readNombres(texte: string, nombre: number): number[] {
  const valeurs = listNombres(texte);
  return valeurs.length === nombre && valeurs.every(Number.isFinite) ? valeurs : [];
}

/** Numbers separated by commas; NaN for what is none. */
export function listNombres(texte: string): number[] {
  return texte.split(',').map((morceau) => (morceau === '' ? Number.NaN : Number(morceau)));
}

export function decode(texte: string): string {
  try {
    return decodeURIComponent(texte);
  } catch {
    return '';
  }
}
