/**
 * Where to draw `nombre` symbols that share one point: offsets in pixels around it, always the same for
 * the same number. Up to six make a ring; more fill hexagonal rings outwards, so that neighbours stay
 * `pasPx` apart however many they are. The centre is left free for the anchor dot.
 */
export function etaler(nombre: number, pasPx: number): readonly (readonly [number, number])[] {
  if (nombre <= 1) return nombre === 1 ? [[0, 0]] : [];
  const positions: [number, number][] = [];
  let reste = nombre;
  for (let anneau = 1; reste > 0; anneau += 1) {
    const capacite = 6 * anneau;
    const pris = Math.min(capacite, reste);
    const rayon =
      anneau === 1 ? Math.max(pasPx / (2 * Math.sin(Math.PI / pris)), pasPx * 0.6) : anneau * pasPx;
    // A pair lies side by side; other rings start at the top.
    const depart = nombre === 2 ? Math.PI : -Math.PI / 2;
    for (let k = 0; k < pris; k += 1) {
      const angle = depart + (2 * Math.PI * k) / pris;
      positions.push([rayon * Math.cos(angle), rayon * Math.sin(angle)]);
    }
    reste -= pris;
  }
  return positions;
}

/** Distance in pixels from the centre to the farthest symbol of `etaler(nombre, pasPx)`. */
export function rayonEtalement(nombre: number, pasPx: number): number {
  if (nombre <= 1) return 0;
  let anneau = 1;
  for (let reste = nombre - 6; reste > 0; reste -= 6 * anneau) anneau += 1;
  return Math.max(anneau, 1) * pasPx;
}
