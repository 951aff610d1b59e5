import type { ObjectifImplantation } from '../projet/reglages-analyse';
import { applySite } from './apply-sites';
import type { ProblemeChiffre } from './mesure';
import { computeQueue } from './queue';

/** A gain below that (of a minute, of an inhabitant) cannot be shown. */
const GAIN_MINIMAL = 1e-9;

/** What sites bring, one after the other. */
export interface ApportSites {
  /** Those of the choice that bring something, in its order. */
  readonly sites: readonly number[];
  /** Minutes of the mean, inhabitants covered, or minutes of the worst-served tenth, by the objective. */
  readonly gains: readonly number[];
  /** Inhabitants that have each site for nearest once all are there. */
  readonly servis: readonly number[];
}

export function measureSites(
  chiffre: ProblemeChiffre,
  choisis: readonly number[],
  objectif: ObjectifImplantation,
  seuilMinutes: number,
): ApportSites {
  const gains: number[] = [];
  let avant = chiffre.actuel;
  for (const site of choisis) {
    const apres = applySite(chiffre, avant, site);
    gains.push(computeGain(chiffre, objectif, seuilMinutes, avant, apres));
    avant = apres;
  }
  // The worst-served tenth may need several sites before it moves: each of them counts.
  const utiles =
    objectif === 'moins_bien_servis' ? choisis.length : gains.filter((gain) => gain > GAIN_MINIMAL).length;
  const sites = choisis.slice(0, utiles);
  return { sites, gains: gains.slice(0, utiles), servis: countServis(chiffre, sites) };
}

function computeGain(
  { probleme: { poids }, mesure }: ProblemeChiffre,
  objectif: ObjectifImplantation,
  seuilMinutes: number,
  avant: Float64Array,
  apres: Float64Array,
): number {
  switch (objectif) {
    case 'p_mediane':
      return mesure.valeur(avant) - mesure.valeur(apres);
    case 'moins_bien_servis':
      return computeQueue(avant, poids) - computeQueue(apres, poids);
    case 'couverture': {
      let gain = 0;
      for (let i = 0; i < poids.length; i += 1)
        if ((avant[i] as number) > seuilMinutes && (apres[i] as number) <= seuilMinutes)
          gain += poids[i] as number;
      return gain;
    }
  }
}

function countServis(
  { probleme: { poids, actuel, debuts, demande, minutes } }: ProblemeChiffre,
  sites: readonly number[],
): number[] {
  const proches = actuel.slice();
  const servie = new Int32Array(actuel.length).fill(-1);
  sites.forEach((site, rang) => {
    for (let k = debuts[site] as number; k < (debuts[site + 1] as number); k += 1) {
      const i = demande[k] as number;
      if ((minutes[k] as number) >= (proches[i] as number)) continue;
      proches[i] = minutes[k] as number;
      servie[i] = rang;
    }
  });
  const servis = sites.map(() => 0);
  servie.forEach((rang, i) => {
    if (rang >= 0) servis[rang] = (servis[rang] as number) + (poids[i] as number);
  });
  return servis;
}
