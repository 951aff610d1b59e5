import { tolerance } from '../find-meilleur-ajout';
import type { BornePlaces } from './borne-places';
import type { MesurePlaces } from './mesure-places';
import { type ChoixLots, joinReste, type Lots } from './place-lots';
import { addPlaces, computePrix, type ProblemePlaces } from './probleme-places';

/** Work given to the proof, in pairs read: about a second. */
const PAIRES_LUES = 60_000_000;

export interface PreuveLots {
  readonly choix: ChoixLots;
  /** true when every other sharing was ruled out. */
  readonly complete: boolean;
}

/**
 * Branch and bound from a known sharing, over lots in the order of their candidates (one candidate may get several).
 * At each node two proofs that nothing better is left: the prices of the bound, and the slopes there, since no set of
 * places takes off more than each of them alone. Gives up, keeping the best found, when the work runs out.
 */
export function* proveLots(
  probleme: ProblemePlaces,
  mesure: MesurePlaces,
  { nombre, taille, reste }: Lots,
  connu: ChoixLots,
  borne: BornePlaces,
  travail = PAIRES_LUES,
): Generator<void, PreuveLots> {
  const { base, prix } = borne;
  const ordre = Uint32Array.from(prix.keys()).sort(
    (a, b) => (prix[b] as number) - (prix[a] as number) || a - b,
  );
  let choix = connu;
  let restant = travail;
  const cout = probleme.apport.length + 10 * probleme.poids.length + 1;
  const seuil = (): number => choix.valeur - tolerance(choix.valeur);
  const plusHaut = prix[ordre[0] as number] as number;

  function* descend(
    choisis: readonly number[],
    acces: Float64Array,
    premier: number,
    prixChoisis: number,
  ): Generator<void, void> {
    restant -= cout;
    if (restant <= 0) return;
    yield;
    const places = nombre - choisis.length;
    if (places === 0) {
      const essai = joinReste(probleme, mesure, { lots: choisis, acces }, reste);
      if (essai.valeur < seuil()) choix = essai;
      return;
    }
    const ici = mesure.valeur(acces);
    const locaux = computePrix(probleme, mesure.pentes(acces));
    // The largest price here among candidates from a place on, and among all for what is left over.
    const apres = new Float64Array(ordre.length + 1);
    for (let p = ordre.length - 1; p >= premier; p -= 1)
      apres[p] = Math.max(apres[p + 1] as number, locaux[ordre[p] as number] as number);
    const restes =
      reste === 0
        ? 0
        : reste * choisis.reduce((max, j) => Math.max(max, locaux[j] as number), apres[premier] as number);
    for (let p = premier; p < ordre.length; p += 1) {
      const candidat = ordre[p] as number;
      const sien = prix[candidat] as number;
      if (base - prixChoisis - places * taille * sien - reste * plusHaut >= seuil()) return;
      if (ici - places * taille * (apres[p] as number) - restes >= seuil()) return;
      const promis = (locaux[candidat] as number) + (places - 1) * (apres[p] as number);
      if (ici - taille * promis - restes >= seuil()) continue;
      yield* descend(
        [...choisis, candidat],
        addPlaces(probleme, acces, candidat, taille),
        p,
        prixChoisis + taille * sien,
      );
      if (restant <= 0) return;
    }
  }
  yield* descend([], probleme.acces, 0, 0);
  return { choix, complete: restant > 0 };
}
