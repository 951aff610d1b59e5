import type { ParametresTemps } from './temps-trajet';

/** Département (INSEE code) of each place, by its rank among `codes`. */
export interface ColonneDepartements {
  readonly codes: readonly string[];
  readonly index: Uint16Array;
}

/** Relief factor of a département: the user's own, else that of everywhere (method D.3). */
export function reliefDepartement(departement: string, { facteurRelief, reliefs }: ParametresTemps): number {
  return reliefs?.[departement] ?? facteurRelief;
}

/** Least factor a pair of places can have: searches by minutes rest on it. */
export function reliefMinimal({ facteurRelief, reliefs = {} }: ParametresTemps): number {
  return Object.values(reliefs).reduce((moindre, relief) => Math.min(moindre, relief), facteurRelief);
}

/** Factor of each place, null when one factor stands for all. */
export function readReliefs(
  departements: ColonneDepartements | undefined,
  parametres: ParametresTemps,
): Float64Array | null {
  if (departements === undefined || Object.keys(parametres.reliefs ?? {}).length === 0) return null;
  const parCode = departements.codes.map((code) => reliefDepartement(code, parametres));
  return Float64Array.from(departements.index, (rang) => parCode[rang] as number);
}
