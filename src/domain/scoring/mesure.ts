import type { Indicateur, Unite } from './scenario';

/** An indicator before weights: what was measured on a group, or that it could not be. */
export type Mesure = Omit<Indicateur, 'poids' | 'contribution'>;

interface Description {
  readonly id: string;
  readonly unite: Unite;
  readonly source: string;
  readonly estime: boolean;
  readonly faits: Mesure['faits'];
}

/** A measured indicator. */
export function mesurer(description: Description, valeur: number, utilite: number): Mesure {
  return { ...description, etat: 'valeur', valeur, utilite };
}

/** An indicator whose data are missing: it leaves the score, not the coverage. */
export function mesureAbsente(description: Description): Mesure {
  return { ...description, etat: 'absent', valeur: null, utilite: null };
}
