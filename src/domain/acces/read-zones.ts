import { isIndecis } from '../geo/intervalle-temps';
import type { Concernes, RepartitionMinutes, ZonesBlanches } from './zones-blanches';

/** What is beyond a threshold, read from sums: as quick for the nation as for a département. */
export function readZones(repartition: RepartitionMinutes, seuilMinutes: number): ZonesBlanches {
  const { minutes, estimees } = repartition.communes;
  const nombre = minutes.length;
  const indecis = { communes: 0, habitants: 0, plus75: 0, cible: 0 };
  const { habitants, plus75, cible } = repartition.communes;
  for (let i = 0; i < nombre; i += 1) {
    if (estimees[i] !== 1 || !isIndecis(minutes[i] as number, seuilMinutes)) continue;
    indecis.communes += 1;
    indecis.habitants += habitants[i] || 0;
    indecis.plus75 += plus75[i] || 0;
    indecis.cible += cible[i] || 0;
  }
  return {
    seuilMinutes,
    auDela: sumFirst(repartition, countAuDela(minutes, seuilMinutes)),
    ensemble: sumFirst(repartition, nombre),
    indecis,
  };
}

/** Share of the inhabitants concerned beyond each whole number of minutes from 0 to `maximum`; null without any. */
export function readCourbe(
  { communes: { minutes }, cumuls: { cible } }: RepartitionMinutes,
  maximum: number,
): readonly number[] | null {
  const total = cible.at(-1) ?? 0;
  if (total === 0) return null;
  return Array.from(
    { length: maximum + 1 },
    (_, seuil) => (cible[countAuDela(minutes, seuil)] as number) / total,
  );
}

/** How many come before the first at most `seuilMinutes` away; NaN, which reaches nothing, stands first. */
function countAuDela(minutes: Float64Array, seuilMinutes: number): number {
  let bas = 0;
  let haut = minutes.length;
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((minutes[milieu] as number) <= seuilMinutes) haut = milieu;
    else bas = milieu + 1;
  }
  return bas;
}

function sumFirst({ cumuls }: RepartitionMinutes, communes: number): Concernes {
  return {
    communes,
    habitants: cumuls.habitants[communes] as number,
    plus75: cumuls.plus75[communes] as number,
    cible: cumuls.cible[communes] as number,
  };
}
