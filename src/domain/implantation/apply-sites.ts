import type { ProblemeChiffre } from './mesure';

/** Costs once a site is there too. */
export function applySite(
  { probleme, couts }: ProblemeChiffre,
  avant: Float64Array,
  candidat: number,
): Float64Array {
  const apres = avant.slice();
  const fin = probleme.debuts[candidat + 1] as number;
  for (let k = probleme.debuts[candidat] as number; k < fin; k += 1) {
    const i = probleme.demande[k] as number;
    if ((couts[k] as number) < (apres[i] as number)) apres[i] = couts[k] as number;
  }
  return apres;
}

/** Costs once all these sites are there. */
export function applySites(chiffre: ProblemeChiffre, sites: readonly number[]): Float64Array {
  let couts = chiffre.actuel;
  for (const site of sites) couts = applySite(chiffre, couts, site);
  return couts;
}

/** Value of a choice of sites. */
export function evaluateSites(chiffre: ProblemeChiffre, sites: readonly number[]): number {
  return chiffre.mesure.valeur(applySites(chiffre, sites));
}
