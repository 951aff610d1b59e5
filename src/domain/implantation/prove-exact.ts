import { applySite } from './apply-sites';
import type { BorneLagrangienne } from './borne-lagrangienne';
import { gainsPossibles, tolerance } from './find-meilleur-ajout';
import type { ProblemeChiffre } from './mesure';

/** Work given to the proof, in pairs read: about a second. */
const PAIRES_LUES = 300_000_000;

/** What reading one demand of a whole choice takes, in pairs. */
const COUT_EVALUATION = 6;

export interface Preuve {
  readonly sites: readonly number[];
  readonly valeur: number;
  /** true when every other choice was ruled out. */
  readonly complete: boolean;
}

/**
 * Branch and bound from a known choice: candidates by what they are worth at the prices of the bound, and at each
 * node two proofs that nothing better is left, that bound and the slopes there (no set of further sites gains more
 * than the sum of their gains one by one). Gives up, keeping the best found, when the work runs out.
 */
export function* proveExact(
  chiffre: ProblemeChiffre,
  nombre: number,
  connu: { readonly sites: readonly number[]; readonly valeur: number },
  borne: BorneLagrangienne,
  travail = PAIRES_LUES,
): Generator<void, Preuve> {
  const { probleme, mesure } = chiffre;
  const { reduits, base } = borne;
  const ordre = [...reduits.keys()].sort((a, b) => (reduits[b] as number) - (reduits[a] as number) || a - b);
  const cumul = new Float64Array(ordre.length + 1);
  for (let p = 0; p < ordre.length; p += 1)
    cumul[p + 1] = (cumul[p] as number) + (reduits[ordre[p] as number] as number);
  let meilleurs = connu.sites;
  let valeur = connu.valeur;
  let reste = travail;
  const seuil = (): number => valeur - tolerance(valeur);
  const cout = probleme.demande.length + probleme.demandes + 1;

  function* descend(
    choisis: readonly number[],
    couts: Float64Array,
    premier: number,
    prixChoisis: number,
  ): Generator<void, void> {
    const places = nombre - choisis.length;
    if (reste <= 0) return;
    reste -= cout;
    yield;
    const ici = mesure.valeur(couts);
    const gains = gainsPossibles(chiffre, couts, mesure.pentes(couts));
    // Sum of the largest gains among candidates from a place on: what they could bring at best.
    const promesses = places > 1 ? sumPremiers(ordre, gains, premier, places) : null;
    if (promesses !== null && ici - promesses >= seuil()) return;
    for (let p = premier; p + places <= ordre.length; p += 1) {
      const lagrange = base - prixChoisis - ((cumul[p + places] as number) - (cumul[p] as number));
      if (lagrange >= seuil()) return;
      const candidat = ordre[p] as number;
      const gain = gains[candidat] as number;
      if (places === 1) {
        if (ici - gain >= seuil()) continue;
        const obtenue = mesure.additive ? ici - gain : mesure.valeur(applySite(chiffre, couts, candidat));
        reste -= mesure.additive ? 1 : COUT_EVALUATION * probleme.demandes;
        if (obtenue >= seuil()) continue;
        valeur = obtenue;
        meilleurs = [...choisis, candidat];
        continue;
      }
      yield* descend(
        [...choisis, candidat],
        applySite(chiffre, couts, candidat),
        p + 1,
        prixChoisis + (reduits[candidat] as number),
      );
      if (reste <= 0) return;
    }
  }
  if (nombre > 0 && nombre <= ordre.length) yield* descend([], chiffre.actuel, 0, 0);
  return { sites: meilleurs, valeur, complete: reste > 0 };
}

/** Sum of the `nombre` largest gains of the candidates from place `premier` on. */
function sumPremiers(ordre: readonly number[], gains: Float64Array, premier: number, nombre: number): number {
  const plus: number[] = [];
  for (let p = premier; p < ordre.length; p += 1) {
    const gain = gains[ordre[p] as number] as number;
    if (plus.length === nombre && gain <= (plus[0] as number)) continue;
    plus.push(gain);
    plus.sort((a, b) => a - b);
    if (plus.length > nombre) plus.shift();
  }
  return plus.reduce((somme, gain) => somme + gain, 0);
}
