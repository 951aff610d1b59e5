import { evaluateFiltre } from './evaluate-filtre';
import type { Filtre } from './filtre';
import type { IndexOffre } from './index-offre';

/** Rows kept by a filter, ascending. */
export function filterOffre(index: IndexOffre, filtre: Filtre): Uint32Array {
  return collectGardes(evaluateFiltre(index, filtre));
}

/** Rows no condition refuses. */
export function collectGardes(refus: Uint16Array): Uint32Array {
  let nombre = 0;
  for (let i = 0; i < refus.length; i += 1) if (refus[i] === 0) nombre += 1;
  const gardes = new Uint32Array(nombre);
  let k = 0;
  for (let i = 0; i < refus.length; i += 1) {
    if (refus[i] !== 0) continue;
    gardes[k] = i;
    k += 1;
  }
  return gardes;
}
