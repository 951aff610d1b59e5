import { PRECISIONS, type TableCommunes } from './commune';
import type { Point } from './projection-equivalente';

const AUCUNE = PRECISIONS.indexOf('aucune');
const COMMUNE = PRECISIONS.indexOf('commune');

/** Rows of one département standing at one exact point: known apart, they cannot be told apart on the ground. */
export interface GroupeCommunes {
  readonly departement: string;
  readonly point: Point;
  readonly lignes: number[];
}

/** Rows that bear a cell: communes, but for a city its placed arrondissements. */
export function groupByPoint(communes: TableCommunes): GroupeCommunes[] {
  const villes = new Set<number>();
  for (let i = 0; i < communes.nombre; i += 1)
    if (isSite(communes, i)) villes.add(communes.parent[i] as number);
  const groupes = new Map<string, GroupeCommunes>();
  for (let i = 0; i < communes.nombre; i += 1) {
    if (communes.precision[i] === AUCUNE || villes.has(i)) continue;
    if ((communes.parent[i] as number) >= 0 && !isSite(communes, i)) continue;
    const departement = communes.codeDepartement[i] as string;
    const point: Point = [communes.longitude[i] as number, communes.latitude[i] as number];
    const cle = `${departement} ${point[0]} ${point[1]}`;
    const groupe = groupes.get(cle);
    if (groupe === undefined) groupes.set(cle, { departement, point, lignes: [i] });
    else groupe.lignes.push(i);
  }
  return [...groupes.values()];
}

/** An arrondissement with a point of its own (déléguées and associées are not told from their commune). */
export function isSite(communes: TableCommunes, i: number): boolean {
  return (communes.parent[i] as number) >= 0 && communes.genre[i] === 1 && communes.precision[i] === COMMUNE;
}
