import { computeQueue } from '../implantation/queue';
import type { BilanImplantation } from './propositions';

/** Reach of a service over some demands: minutes to the nearest (NaN for none) and inhabitants concerned. */
export function computeBilan(
  minutes: ArrayLike<number>,
  cible: ArrayLike<number>,
  seuilMinutes: number,
): BilanImplantation {
  const durees: number[] = [];
  const poids: number[] = [];
  let couverts = 0;
  let auDela = 0;
  let somme = 0;
  let plus = 0;
  for (let i = 0; i < cible.length; i += 1) {
    const habitants = cible[i] as number;
    if (!(habitants > 0)) continue;
    const duree = minutes[i] as number;
    if (duree <= seuilMinutes) couverts += habitants;
    else auDela += habitants;
    if (!Number.isFinite(duree)) continue;
    durees.push(duree);
    poids.push(habitants);
    somme += habitants * duree;
    plus = Math.max(plus, duree);
  }
  const atteints = poids.reduce((total, p) => total + p, 0);
  return {
    minutesMoyennes: atteints > 0 ? somme / atteints : null,
    minutesPlusLongues: atteints > 0 ? plus : null,
    minutesMoinsBienServis:
      atteints > 0 ? computeQueue(Float64Array.from(durees), Float64Array.from(poids)) : null,
    couverts,
    auDela,
  };
}
