import { TRANCHES_AGE } from '../table/annexes';
import type { Socle } from '../territoire/socle';
import { computePopulationLieu } from '../territoire/sum-population';
import type { PopulationPortrait } from './portrait';

/** Inhabitants of a place by age, beside the shares of France (every commune of the table). */
export function measurePopulation(
  { contexte: { communes }, population }: Socle,
  dedans: Uint8Array,
): PopulationPortrait {
  const ici = computePopulationLieu(communes, population, dedans);
  const france = computePopulationLieu(communes, population, new Uint8Array(communes.nombre).fill(1));
  return {
    total: ici.total,
    tranches: TRANCHES_AGE.map((tranche) => ({
      tranche,
      habitants: ici.tranches[tranche],
      part: divide(ici.tranches[tranche], ici.total),
      partFrance: divide(france.tranches[tranche], france.total),
    })),
    estimee: (ici.partEstimee ?? 0) > 0,
    communesInconnues: ici.communesInconnues,
  };
}

/** null unless both are known and the whole is not 0. */
export function divide(partie: number | null, tout: number | null): number | null {
  return partie === null || tout === null || !(tout > 0) ? null : partie / tout;
}
