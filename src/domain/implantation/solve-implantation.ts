import { applySite, applySites, evaluateSites } from './apply-sites';
import { type BorneLagrangienne, computeBorneLagrangienne } from './borne-lagrangienne';
import { computeBorneQueue } from './borne-queue';
import { tolerance } from './find-meilleur-ajout';
import type { ProblemeChiffre } from './mesure';
import { placeHeuristique } from './place-heuristique';
import { proveExact } from './prove-exact';
import { computeQueue } from './queue';

/** Times the slopes of a measure that has several are mixed with those of the sites the bound suggests. */
const MELANGES = 40;
const ITERATIONS_PAR_MELANGE = 15;

/** The worst-served tenth is slow to prove, and its bound says more than the end of a long proof. */
const PAIRES_LUES_QUEUE = 100_000_000;

export interface Implantation {
  /** Candidates chosen, in the order they help. */
  readonly sites: readonly number[];
  /** Value without any site, and with each further one. */
  readonly valeurs: readonly number[];
  /** No choice does better than this; the value reached when it is proved the best. */
  readonly borne: number;
  readonly exacte: boolean;
}

/**
 * Best sites of a problem: greedy and swaps, then as much of a proof as the work allows; what it leaves of the
 * worst-served tenth is bounded by its thresholds.
 */
export function* solveImplantation(chiffre: ProblemeChiffre, nombre: number): Generator<void, Implantation> {
  const voulus = Math.min(nombre, chiffre.probleme.candidats);
  const depart = yield* placeHeuristique(chiffre, voulus);
  const connu = { sites: depart, valeur: evaluateSites(chiffre, depart) };
  const borne = yield* computeBorne(chiffre, voulus, connu);
  if (borne.valeur >= connu.valeur - tolerance(connu.valeur))
    return orderSites(chiffre, connu.sites, connu.valeur, true);
  const { additive } = chiffre.mesure;
  const preuve = yield* proveExact(chiffre, voulus, connu, borne, additive ? undefined : PAIRES_LUES_QUEUE);
  if (preuve.complete || additive)
    return orderSites(chiffre, preuve.sites, preuve.complete ? preuve.valeur : borne.valeur, preuve.complete);
  const couts = applySites(chiffre, preuve.sites);
  const valeur = computeQueue(couts, chiffre.probleme.poids);
  const queue = yield* computeBorneQueue(chiffre, voulus, { couts, valeur });
  return orderSites(chiffre, preuve.sites, Math.max(queue, borne.valeur), false);
}

/**
 * Lagrangian bound for the slopes of the measure. When it has several (the worst-served tenth is another one for
 * every choice), slopes are mixed: any mixture bounds it, and the one that hinders the relaxed sites most bounds best.
 */
function* computeBorne(
  chiffre: ProblemeChiffre,
  nombre: number,
  connu: { readonly sites: readonly number[]; readonly valeur: number },
): Generator<void, BorneLagrangienne> {
  const { mesure } = chiffre;
  const couts = applySites(chiffre, connu.sites);
  let pentes = mesure.pentes(couts);
  let meilleure = yield* computeBorneLagrangienne(chiffre, pentes, nombre, couts, connu.valeur);
  if (mesure.additive) return meilleure;
  let courante = meilleure;
  for (let tour = 1; tour <= MELANGES; tour += 1) {
    const siennes = mesure.pentes(relaxCouts(chiffre, courante));
    const part = 2 / (tour + 2);
    pentes = pentes.map((pente, i) => (1 - part) * pente + part * (siennes[i] as number));
    courante = yield* computeBorneLagrangienne(
      chiffre,
      pentes,
      nombre,
      courante.couts,
      connu.valeur,
      ITERATIONS_PAR_MELANGE,
    );
    if (courante.valeur > meilleure.valeur) meilleure = courante;
  }
  return meilleure;
}

/** Costs in the relaxed problem, where a demand near several of its sites is served by each of them. */
function relaxCouts(
  { probleme, couts }: ProblemeChiffre,
  { couts: limites, sites }: BorneLagrangienne,
): Float64Array {
  const relaches = limites.slice();
  for (const site of sites) {
    const fin = probleme.debuts[site + 1] as number;
    for (let k = probleme.debuts[site] as number; k < fin; k += 1) {
      const i = probleme.demande[k] as number;
      const gagne = (limites[i] as number) - (couts[k] as number);
      if (gagne > 0) relaches[i] = (relaches[i] as number) - gagne;
    }
  }
  return relaches.map((cout) => Math.max(0, cout));
}

/** The sites chosen, from the one that helps most alone to the one that adds least to the others. */
function orderSites(
  chiffre: ProblemeChiffre,
  choisis: readonly number[],
  borne: number,
  exacte: boolean,
): Implantation {
  const restants = new Set(choisis);
  const sites: number[] = [];
  let couts = chiffre.actuel;
  const valeurs = [chiffre.mesure.valeur(couts)];
  while (restants.size > 0) {
    let premier = -1;
    let valeur = Number.POSITIVE_INFINITY;
    for (const site of [...restants].sort((a, b) => a - b)) {
      const obtenue = chiffre.mesure.valeur(applySite(chiffre, couts, site));
      if (obtenue >= valeur) continue;
      premier = site;
      valeur = obtenue;
    }
    restants.delete(premier);
    sites.push(premier);
    couts = applySite(chiffre, couts, premier);
    valeurs.push(valeur);
  }
  return { sites, valeurs, borne, exacte };
}
