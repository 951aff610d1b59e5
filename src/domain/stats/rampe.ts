/** Linear value function of method C.2: 0 up to `debut`, 1 from `fin` on, straight between (v(x; a, b)). */
export function rampe(x: number, debut: number, fin: number): number {
  return Math.min(1, Math.max(0, (x - debut) / (fin - debut)));
}
