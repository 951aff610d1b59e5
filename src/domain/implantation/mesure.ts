import type { ObjectifImplantation } from '../projet/reglages-analyse';
import { PLAFOND_MINUTES, type ProblemeImplantation } from './probleme';
import { pentesQueue, valeurQueue } from './queue';

/**
 * What a choice of sites is judged by: a value of the cost each demand bears, to be made the least. `pentes` gives
 * weights whose weighted sum never overstates it: value(c') >= value(c) − Σ pentes(c)·(c − c'), with equality for the
 * additive ones. Every bound stands on that.
 */
export interface Mesure {
  readonly additive: boolean;
  readonly valeur: (couts: Float64Array) => number;
  readonly pentes: (couts: Float64Array) => Float64Array;
}

/** A problem with minutes brought to the costs of an objective. */
export interface ProblemeChiffre {
  readonly probleme: ProblemeImplantation;
  readonly mesure: Mesure;
  /** Cost of each demand as things are. */
  readonly actuel: Float64Array;
  /** Cost of each pair, never above that of the demand. */
  readonly couts: Float64Array;
}

/**
 * Covering first, minutes among equals: covering one inhabitant in 100,000 is worth more than all the minutes that
 * could be saved.
 */
const COUT_AU_DELA = 100_000 * PLAFOND_MINUTES;

export function priceProbleme(
  probleme: ProblemeImplantation,
  objectif: ObjectifImplantation,
  seuilMinutes: number,
): ProblemeChiffre {
  const { poids, actuel, minutes } = probleme;
  switch (objectif) {
    case 'p_mediane':
      return { probleme, mesure: mesureAdditive(poids), actuel, couts: minutes };
    case 'couverture': {
      const cout = (duree: number): number => duree + (duree > seuilMinutes ? COUT_AU_DELA : 0);
      return {
        probleme,
        mesure: mesureAdditive(poids),
        actuel: actuel.map(cout),
        couts: minutes.map(cout),
      };
    }
    case 'moins_bien_servis':
      return {
        probleme,
        mesure: {
          additive: false,
          valeur: (couts) => valeurQueue(couts, poids),
          pentes: (couts) => pentesQueue(couts, poids),
        },
        actuel,
        couts: minutes,
      };
  }
}

/** Mean cost of the inhabitants concerned. */
function mesureAdditive(poids: Float64Array): Mesure {
  const total = poids.reduce((somme, p) => somme + p, 0);
  const parts = poids.map((p) => p / total);
  return {
    additive: true,
    valeur: (couts) => {
      let somme = 0;
      for (let i = 0; i < couts.length; i += 1) somme += (parts[i] as number) * (couts[i] as number);
      return somme;
    },
    pentes: () => parts,
  };
}
