import { GENRES_COMMUNE, type TableCommunes } from '../territoire/commune';
import type { ParametresScoring } from './scenario';

const COMMUNE = GENRES_COMMUNE.indexOf('commune');
const ARRONDISSEMENT = GENRES_COMMUNE.indexOf('arrondissement');
/** `rangChefLieu` from which a commune is the seat of a département. */
const CHEF_LIEU_DEPARTEMENT = 2;

/**
 * Rows of the towns isolation is counted from (method C.1): communes of at least `seuilVille` inhabitants, seats of
 * département, arrondissements of Paris, Lyon and Marseille, then the user's additions and removals. Ascending;
 * those without a position are left out.
 */
export function listVilles(
  communes: TableCommunes,
  parametres: Pick<ParametresScoring, 'seuilVille' | 'villesAjoutees' | 'villesRetirees'>,
): readonly number[] {
  const ajoutees = new Set(parametres.villesAjoutees);
  const retirees = new Set(parametres.villesRetirees);
  const villes: number[] = [];
  for (let row = 0; row < communes.nombre; row += 1) {
    const code = communes.code[row] as string;
    if (Number.isNaN(communes.longitude[row]) || retirees.has(code)) continue;
    if (ajoutees.has(code) || estVille(communes, row, parametres.seuilVille)) villes.push(row);
  }
  return villes;
}

function estVille(communes: TableCommunes, row: number, seuilVille: number): boolean {
  const genre = communes.genre[row];
  if (genre === ARRONDISSEMENT) return true;
  if (genre !== COMMUNE) return false;
  return (
    (communes.population[row] as number) >= seuilVille ||
    (communes.rangChefLieu[row] as number) >= CHEF_LIEU_DEPARTEMENT
  );
}
