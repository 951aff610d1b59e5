import type { ObjectifPlaces } from '../../projet/reglages-analyse';
import { PART_MOINS_BIEN_SERVIS } from '../queue';

/**
 * What a sharing of places is judged by: a lack, to be made the least, that is the largest of the sums Σ gᵢ·(rᵢ − aᵢ)
 * over a set of slopes g (it is convex and piecewise linear in reach a). Slopes at any point of that set give a bound.
 */
export interface MesurePlaces {
  readonly valeur: (acces: Float64Array) => number;
  /** Slopes at some reach: valeur(a') >= valeur(a) − Σ pentes(a)·(a' − a). */
  readonly pentes: (acces: Float64Array) => Float64Array;
  /** What reach is counted from: the reference of a deficit, 0. */
  readonly depuis: number;
  /** Brings slopes back, in place, to the nearest of the set, in the metric of the inhabitants. */
  readonly project: (pentes: Float64Array) => void;
}

/**
 * `deficit`: places per inhabitant that lack for everybody to reach the reference, mean over the inhabitants (poverty
 * gap of Foster, Greer & Thorbecke 1984, order 1). `moins_bien_dotes`: minus the mean reach of the tenth that has least
 * (conditional value at risk, Rockafellar & Uryasev 2000; the largest minimum when a tenth is one demand).
 */
export function measurePlaces(
  objectif: ObjectifPlaces,
  poids: Float64Array,
  reference: number,
): MesurePlaces {
  const total = poids.reduce((somme, p) => somme + p, 0);
  const parts = poids.map((p) => p / total);
  switch (objectif) {
    case 'deficit':
      return {
        depuis: reference,
        valeur: (acces) => {
          let somme = 0;
          for (let i = 0; i < acces.length; i += 1)
            somme += (parts[i] as number) * Math.max(0, reference - (acces[i] as number));
          return somme;
        },
        pentes: (acces) => parts.map((part, i) => ((acces[i] as number) < reference ? part : 0)),
        project: (pentes) => {
          for (let i = 0; i < pentes.length; i += 1)
            pentes[i] = Math.min(parts[i] as number, Math.max(0, pentes[i] as number));
        },
      };
    case 'moins_bien_dotes': {
      const pentesDe = (acces: Float64Array): Float64Array => pentesDernierDixieme(acces, parts);
      return {
        depuis: 0,
        valeur: (acces) => -scalaire(pentesDe(acces), acces),
        pentes: pentesDe,
        project: (pentes) => projectSurTranche(pentes, parts),
      };
    }
  }
}

/** Mean reach of the tenth of the inhabitants that has least; 0 without any. */
export function computeDernierDixieme(acces: Float64Array, poids: Float64Array): number {
  const total = poids.reduce((somme, p) => somme + p, 0);
  if (!(total > 0)) return 0;
  return scalaire(
    pentesDernierDixieme(
      acces,
      poids.map((p) => p / total),
    ),
    acces,
  );
}

export function scalaire(a: Float64Array, b: Float64Array): number {
  let somme = 0;
  for (let i = 0; i < a.length; i += 1) somme += (a[i] as number) * (b[i] as number);
  return somme;
}

/** Share of the last tenth that each demand makes up, the last one in part; 1 in all. */
function pentesDernierDixieme(acces: Float64Array, parts: Float64Array): Float64Array {
  const pentes = new Float64Array(acces.length);
  const ordre = Uint32Array.from(acces.keys()).sort(
    (a, b) => (acces[a] as number) - (acces[b] as number) || a - b,
  );
  let reste = 1;
  for (const i of ordre) {
    if (reste <= 0) break;
    const pris = Math.min(reste, (parts[i] as number) / PART_MOINS_BIEN_SERVIS);
    pentes[i] = pris;
    reste -= pris;
  }
  return pentes;
}

/** Newton steps, kept in a bracket: the sum is piecewise linear, so that a few of them are enough. */
const PAS_MAX = 80;

/** Nearest shares of a tenth: 0 to parts/tenth each, 1 in all. */
function projectSurTranche(pentes: Float64Array, parts: Float64Array): void {
  let bas = Number.NEGATIVE_INFINITY;
  let haut = Number.POSITIVE_INFINITY;
  let niveau = 0;
  let total = 0;
  for (let tour = 0; tour < PAS_MAX; tour += 1) {
    total = 0;
    let libres = 0;
    for (let i = 0; i < pentes.length; i += 1) {
      const part = parts[i] as number;
      const valeur = (pentes[i] as number) - niveau * part;
      const plafond = part / PART_MOINS_BIEN_SERVIS;
      if (valeur >= plafond) total += plafond;
      else if (valeur > 0) {
        total += valeur;
        libres += part;
      }
    }
    if (Math.abs(total - 1) < 1e-13) break;
    if (total > 1) bas = niveau;
    else haut = niveau;
    const suivant = libres > 0 ? niveau + (total - 1) / libres : Number.NaN;
    if (suivant > bas && suivant < haut) niveau = suivant;
    else if (haut === Number.POSITIVE_INFINITY) niveau = bas + Math.max(1, Math.abs(bas));
    else if (bas === Number.NEGATIVE_INFINITY) niveau = haut - Math.max(1, Math.abs(haut));
    else niveau = (bas + haut) / 2;
  }
  // What rounding leaves is shared out: slopes that add up to 1 are what the bound stands on.
  for (let i = 0; i < pentes.length; i += 1) {
    const part = parts[i] as number;
    const valeur = (pentes[i] as number) - niveau * part;
    pentes[i] = Math.min(part / PART_MOINS_BIEN_SERVIS, Math.max(0, valeur)) / total;
  }
}
