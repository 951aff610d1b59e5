import { moyennePuissance, type TermePondere } from '../stats/moyenne-puissance';
import type { Mesure } from './mesure';
import type { Indicateur } from './scenario';

/** Least coverage of a ranked group; below, "données insuffisantes" (method C.7). */
export const COUVERTURE_MINIMALE = 0.6;

export interface Note {
  readonly score: number;
  readonly indicateurs: readonly Indicateur[];
  /** κ: share of the weights of the questions that arise for which a value is known. */
  readonly couverture: number;
  readonly borneBasse: number;
  readonly borneHaute: number;
  readonly classable: boolean;
}

/**
 * Score of measured indicators (method C.4, C.5, C.7): those available with renormalised weights, their
 * contributions, the coverage, and the scores if all that is missing were worst or best (exact bounds, the mean
 * being monotone). Negative weights count as 0; when no weight is left, all count alike.
 */
export function noter(
  mesures: readonly Mesure[],
  poidsParId: Readonly<Record<string, number>>,
  exposant: number,
): Note {
  const posees = mesures.filter((mesure) => mesure.etat !== 'sans_objet');
  const bruts = posees.map((mesure) => Math.max(0, poidsParId[mesure.id] ?? 0));
  const total = bruts.reduce((somme, p) => somme + p, 0);
  const poids = bruts.map((p) => (total > 0 ? p / total : 1 / posees.length));

  const presents: TermePondere[] = [];
  let couverture = 0;
  posees.forEach((mesure, k) => {
    if (mesure.utilite === null) return;
    presents.push({ utilite: mesure.utilite, poids: poids[k] as number });
    couverture += poids[k] as number;
  });
  couverture = Math.min(1, couverture);
  const termes =
    couverture > 0 ? presents.map((terme) => ({ ...terme, poids: terme.poids / couverture })) : [];
  const borne = (manquante: number): number =>
    moyennePuissance(
      posees.map((mesure, k) => ({ utilite: mesure.utilite ?? manquante, poids: poids[k] as number })),
      exposant,
    ).score;
  const complet = presents.length === posees.length;
  const { score, contributions } = moyennePuissance(termes, exposant);
  const borneBasse = complet ? score : borne(0);

  let rang = 0;
  const indicateurs = mesures.map((mesure): Indicateur => {
    if (mesure.utilite === null || termes.length === 0) return { ...mesure, poids: 0, contribution: 0 };
    const indicateur = { ...mesure, poids: termes[rang]?.poids ?? 0, contribution: contributions[rang] ?? 0 };
    rang += 1;
    return indicateur;
  });
  return {
    score: termes.length === 0 ? borneBasse : score,
    indicateurs,
    couverture,
    borneBasse,
    borneHaute: complet ? score : borne(1),
    classable: couverture >= COUVERTURE_MINIMALE - 1e-9,
  };
}
