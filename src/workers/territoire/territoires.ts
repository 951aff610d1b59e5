import { listTerritoires } from '../../domain/territoire/list-territoires';
import type { DemandeTerritoires, ListeTerritoires } from '../../domain/territoire/liste-territoires';
import { listCouches } from '../annexes';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeTerritoires, ListeTerritoires> = async (moyens, { niveau, temps }) => {
  const [socle, decoupage] = await Promise.all([moyens.socle(temps), moyens.decoupage(niveau, temps)]);
  const { annexes } = moyens.session;
  // Outlines are put together only when some were brought: the selector has no need of cells.
  const aDesContours = listCouches(annexes).some((couche) => couche.niveau === 'commune');
  const contoursEcartes = aDesContours ? (await moyens.fondContours(temps)).ecartee : null;
  return { niveau, ...listTerritoires(socle, decoupage), contoursEcartes };
};
