type Sommet = readonly [longitude: number, latitude: number];

/** Corners typed one a line, "longitude, latitude" in degrees; `ligne` is the first that cannot be read, from 1. */
export function readSommets(
  texte: string,
): { readonly sommets: readonly Sommet[] } | { readonly ligne: number } {
  const sommets: Sommet[] = [];
  for (const [rang, ligne] of texte.split('\n').entries()) {
    if (ligne.trim() === '') continue;
    const sommet = readSommet(ligne);
    if (sommet === null) return { ligne: rang + 1 };
    sommets.push(sommet);
  }
  return { sommets };
}

/** The comma separates the two numbers, or stands in each as in French. */
function readSommet(ligne: string): Sommet | null {
  const morceaux = ligne.trim().split(/\s*;\s*|\s*,\s+|\s+/);
  const paire = morceaux.length === 1 ? ligne.trim().split(',') : morceaux;
  const [longitude, latitude] = paire.map((nombre) => Number(nombre.replace(',', '.')));
  if (paire.length !== 2 || longitude === undefined || latitude === undefined) return null;
  const juste = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return juste ? [longitude, latitude] : null;
}

export function writeSommets(sommets: readonly Sommet[]): string {
  return sommets.map(([longitude, latitude]) => `${longitude} ${latitude}`).join('\n');
}
