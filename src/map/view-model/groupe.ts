import type { Scenario } from '../../domain/scoring/scenario';

/** How a group is drawn: spokes from one member to the others, and an outline around all. */
export interface DessinGroupe {
  /** Rank in `membres` of the member the spokes start from. */
  readonly centre: number;
  /** Convex outline (closed ring) of the members' points, null under three distinct points. */
  readonly enveloppe: readonly (readonly [number, number])[] | null;
}

/** Spokes of a parcours start at its pivot; of the other families at the member closest to all others. */
export function dessinerGroupe(scenario: Pick<Scenario, 'membres'>): DessinGroupe {
  const { membres } = scenario;
  const pivot = membres.findIndex((membre) => membre.etape === 'pivot');
  return {
    centre: pivot >= 0 ? pivot : medoide(membres.map((m) => [m.longitude, m.latitude] as const)),
    enveloppe: enveloppeConvexe(membres.map((m) => [m.longitude, m.latitude] as const)),
  };
}

/** Rank of the point with the smallest sum of distances to the others; the first one on a tie. */
export function medoide(points: readonly (readonly [number, number])[]): number {
  let meilleur = 0;
  let moindre = Number.POSITIVE_INFINITY;
  for (const [k, a] of points.entries()) {
    let somme = 0;
    for (const b of points) {
      const dx = (a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180);
      somme += Math.hypot(dx, a[1] - b[1]);
    }
    if (somme < moindre) {
      moindre = somme;
      meilleur = k;
    }
  }
  return meilleur;
}

/** Convex hull (monotone chain), closed and counter-clockwise. */
export function enveloppeConvexe(
  points: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] | null {
  const tries = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const distincts = tries.filter(
    (p, k) => k === 0 || p[0] !== tries[k - 1]?.[0] || p[1] !== tries[k - 1]?.[1],
  );
  if (distincts.length < 3) return null;
  const moitie = (suite: readonly (readonly [number, number])[]): (readonly [number, number])[] => {
    const chaine: (readonly [number, number])[] = [];
    for (const p of suite) {
      while (chaine.length >= 2 && produit(chaine.at(-2), chaine.at(-1), p) <= 0) chaine.pop();
      chaine.push(p);
    }
    chaine.pop();
    return chaine;
  };
  const anneau = [...moitie(distincts), ...moitie([...distincts].reverse())];
  if (anneau.length < 3) return null;
  return [...anneau, anneau[0] as readonly [number, number]];
}

function produit(
  o: readonly [number, number] | undefined,
  a: readonly [number, number] | undefined,
  b: readonly [number, number],
): number {
  if (o === undefined || a === undefined) return 0;
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}
