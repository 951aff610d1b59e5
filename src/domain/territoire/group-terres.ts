/** Degrees: west, south, east, north. */
export type Boite = [ouest: number, sud: number, est: number, nord: number];

/** Territories whose boxes lie near one another, by rank. */
export interface GroupeTerres {
  boite: Boite;
  membres: number[];
}

/** Degrees beyond which land is drawn apart (overseas départements, not islands of the coast). */
const ECART_DEGRES = 4;

/** Groups of neighbouring lands, the one with most territories first; null boxes are in none. */
export function groupTerres(boites: readonly (Boite | null)[]): readonly GroupeTerres[] {
  let groupes: GroupeTerres[] = [];
  boites.forEach((boite, rang) => {
    if (boite === null) return;
    const proches = groupes.filter((groupe) => isNear(groupe.boite, boite));
    if (proches.length === 1) {
      const [proche] = proches as [GroupeTerres];
      proche.boite = union(proche.boite, boite);
      proche.membres.push(rang);
      return;
    }
    const joint: GroupeTerres = {
      boite: proches.reduce((somme, groupe) => union(somme, groupe.boite), boite),
      membres: [...proches.flatMap(({ membres }) => membres), rang],
    };
    groupes = [...groupes.filter((groupe) => !proches.includes(groupe)), joint];
  });
  return groupes.sort((a, b) => b.membres.length - a.membres.length);
}

export function isNear(a: Boite, b: Boite): boolean {
  return (
    a[0] - ECART_DEGRES < b[2] &&
    b[0] - ECART_DEGRES < a[2] &&
    a[1] - ECART_DEGRES < b[3] &&
    b[1] - ECART_DEGRES < a[3]
  );
}

function union(a: Boite, b: Boite): Boite {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
