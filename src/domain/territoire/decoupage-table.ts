import type { TableZonage } from '../table/annexes';
import type { TableCommunes } from './commune';
import type { Decoupage } from './niveau';
import { readRattachement } from './read-rattachement';

/**
 * Basins of the user's own commune table, the last read first: communes it does not hold are in none. A déléguée or
 * an arrondissement follows its commune, unless only its own row is in the table (tables by arrondissement).
 */
export function createBassinsTable(communes: TableCommunes, zonages: readonly TableZonage[]): Decoupage {
  const zonage = zonages.at(-1);
  const siens = new Int32Array(communes.nombre).fill(-1);
  if (zonage === undefined) return { niveau: 'bassin', codes: [], noms: [], parCommune: siens };
  const noms = new Map<string, string>();
  zonage.codes.forEach((code, k) => {
    const nom = zonage.noms[k] as string;
    if ((noms.get(code) ?? '') === '') noms.set(code, nom);
  });
  const codes = [...noms.keys()].sort();
  const rangs = new Map(codes.map((code, rang) => [code, rang]));
  zonage.commune.forEach((ligne, k) => {
    siens[ligne] = rangs.get(zonage.codes[k] as string) as number;
  });
  // A city that the table holds by its arrondissements only is where the first of them is.
  for (let i = communes.nombre - 1; i >= 0; i -= 1) {
    const parent = communes.parent[i] as number;
    if (parent >= 0 && siens[i] !== -1 && !isTenue(zonage, parent)) siens[parent] = siens[i] as number;
  }
  const parCommune = Int32Array.from(siens, (rang, i) =>
    rang !== -1 ? rang : (siens[readRattachement(communes, i)] as number),
  );
  return { niveau: 'bassin', codes, noms: codes.map((code) => noms.get(code) || code), parCommune };
}

/** true when the table has a row for that commune itself (its rows ascend). */
function isTenue({ commune }: TableZonage, ligne: number): boolean {
  let bas = 0;
  let haut = commune.length - 1;
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1;
    const valeur = commune[milieu] as number;
    if (valeur === ligne) return true;
    if (valeur < ligne) bas = milieu + 1;
    else haut = milieu - 1;
  }
  return false;
}
