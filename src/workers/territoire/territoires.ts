import { listTerritoires } from '../../domain/territoire/list-territoires';
import type { DemandeTerritoires, ListeTerritoires } from '../../domain/territoire/liste-territoires';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeTerritoires, ListeTerritoires> = async (moyens, { niveau, temps }) => {
  const [socle, decoupage] = await Promise.all([moyens.socle(temps), moyens.decoupage(niveau, temps)]);
  return { niveau, ...listTerritoires(socle, decoupage) };
};
