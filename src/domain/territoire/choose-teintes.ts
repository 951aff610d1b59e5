import type { Polygones } from './perimetres';

/**
 * A small number for each shape such that neighbours differ: shapes are neighbours when they share a position of
 * their outline, or when none shares any (drawn apart) when their rectangles meet. Greedy, in order.
 */
export function chooseTeintes(formes: readonly (Polygones | null)[]): readonly number[] {
  const voisins = formes.map(() => new Set<number>());
  const parPosition = new Map<string, number>();
  let partages = 0;
  formes.forEach((forme, rang) => {
    for (const [x, y] of forme?.flat(2) ?? []) {
      const cle = `${x} ${y}`;
      const autre = parPosition.get(cle);
      if (autre === undefined) parPosition.set(cle, rang);
      else if (autre !== rang) {
        voisins[rang]?.add(autre);
        voisins[autre]?.add(rang);
        partages += 1;
      }
    }
  });
  if (partages === 0) linkRectangles(formes, voisins);
  const teintes: number[] = [];
  formes.forEach((_, rang) => {
    const prises = new Set([...(voisins[rang] ?? [])].map((voisin) => teintes[voisin]));
    let teinte = 0;
    while (prises.has(teinte)) teinte += 1;
    teintes.push(teinte);
  });
  return teintes;
}

function linkRectangles(formes: readonly (Polygones | null)[], voisins: readonly Set<number>[]): void {
  const cadres = formes.map((forme) => {
    let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of forme?.flat(2) ?? []) {
      ouest = Math.min(ouest, x);
      est = Math.max(est, x);
      sud = Math.min(sud, y);
      nord = Math.max(nord, y);
    }
    return { ouest, sud, est, nord };
  });
  cadres.forEach((a, i) => {
    cadres.forEach((b, j) => {
      if (i !== j && a.ouest <= b.est && b.ouest <= a.est && a.sud <= b.nord && b.sud <= a.nord)
        voisins[i]?.add(j);
    });
  });
}
