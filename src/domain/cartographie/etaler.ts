/** Largest number of symbols that still reads well on a single ring. */
const ANNEAU_SEUL = 9;

/**
 * Where to draw `nombre` symbols that share one point: offsets in pixels around it, always the same for
 * the same number. Up to nine make a ring; more fill hexagonal rings outwards, so that neighbours stay
 * `pasPx` apart however many they are. The centre is left free for the anchor dot.
 */
export function etaler(nombre: number, pasPx: number): readonly (readonly [number, number])[] {
  if (nombre <= 1) return nombre === 1 ? [[0, 0]] : [];
  // A pair lies side by side; rings start at the top.
  if (nombre === 2)
    return [
      [-pasPx * 0.6, 0],
      [pasPx * 0.6, 0],
    ];
  if (nombre <= ANNEAU_SEUL) return anneau(nombre, rayonAnneau(nombre, pasPx));
  const positions: (readonly [number, number])[] = [];
  for (let rang = 1; positions.length < nombre; rang += 1) {
    positions.push(...anneau(Math.min(6 * rang, nombre - positions.length), rang * pasPx));
  }
  return positions;
}

/** Distance in pixels from the centre to the farthest symbol of `etaler(nombre, pasPx)`. */
export function rayonEtalement(nombre: number, pasPx: number): number {
  if (nombre <= 1) return 0;
  if (nombre <= ANNEAU_SEUL) return rayonAnneau(nombre, pasPx);
  let rang = 1;
  for (let reste = nombre - 6; reste > 0; reste -= 6 * rang) rang += 1;
  return rang * pasPx;
}

/** Radius at which neighbours on a ring are `pasPx` apart, and clear of the centre. */
function rayonAnneau(nombre: number, pasPx: number): number {
  return Math.max(pasPx / (2 * Math.sin(Math.PI / nombre)), pasPx * 0.6);
}

function anneau(nombre: number, rayon: number): readonly (readonly [number, number])[] {
  return Array.from({ length: nombre }, (_, k) => {
    const angle = (2 * Math.PI * k) / nombre - Math.PI / 2;
    return [rayon * Math.cos(angle), rayon * Math.sin(angle)] as const;
  });
}
