import { computeE2sfca } from '../acces/compute-e2sfca';
import { computeMinutesService } from '../acces/compute-minutes-service';
import { getDenominateur } from '../acces/denominateur';
import { getService, type IdService } from '../acces/services';
import { readCible, readTerrain } from '../acces/terrain';
import type { EntreeValeurs, Valeurs } from './compute-valeurs';
import { meanMailles } from './sum-communes';
import type { Variable } from './variables';

type VariableAcces = Extract<Variable, { genre: 'acces' }>;

/**
 * Reach of a service by territory: mean over the places where people live, weighted by the inhabitants it is for. Places
 * per 1,000 of them for the catchment measures (establishments per 100,000 for what has no places); `audela` is the share of them beyond the threshold of the service, or
 * who reach none at all.
 */
export function computeAccesTerritoires(
  {
    socle,
    decoupage,
    terrain,
    hypotheses,
  }: Pick<EntreeValeurs, 'socle' | 'decoupage' | 'terrain' | 'hypotheses'>,
  { mesure, service: id }: VariableAcces,
): Valeurs {
  const service = getService(id as IdService);
  const cible = socle.population.total.map(
    (_, ligne) => readCible(socle.population, service.tranches, ligne) ?? Number.NaN,
  );
  const mean = (parMaille: ArrayLike<number>) =>
    meanMailles(socle, decoupage, terrain.communes, parMaille, cible);
  if (mesure === 'minutes' || mesure === 'audela') {
    const { minutes, estimees } = computeMinutesService(socle, service, hypotheses);
    const estime = estimees.some((estimee, m) => estimee === 1 && !Number.isNaN(minutes[m]));
    if (mesure === 'minutes') return { valeurs: mean(minutes), estime };
    const charges = readTerrain(socle);
    const audela = minutes.map((duree, m) => {
      if (charges[m] !== 1) return Number.NaN;
      return duree <= service.seuilMinutes ? 0 : 1;
    });
    return { valeurs: mean(audela), estime };
  }
  const acces = computeE2sfca(socle, service, mesure, hypotheses);
  // Times are estimated nearly everywhere, and so are the ages that share the places out.
  return { valeurs: mean(acces).map((places) => places * getDenominateur(service)), estime: true };
}
