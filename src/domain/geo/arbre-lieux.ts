import KDBush from 'kdbush';
import { RAYON_TERRE_KM } from './distance-km';
import type { Lieux } from './lieux';

/** Few enough places per leaf that the nearest is found by comparing some tens of them. */
const FEUILLE = 8;

/**
 * Some places of a table in a tree over two of the three coordinates of their unit vectors: the distance between
 * two such points never exceeds the true one, whatever the longitude, so that no search misses a place.
 */
export interface ArbreLieux {
  readonly lieux: Lieux;
  /** Placed places, in the order given. */
  readonly membres: Uint32Array;
  readonly arbre: KDBush | null;
}

export function createArbreLieux(lieux: Lieux, membres: Iterable<number>): ArbreLieux {
  const places = [...membres].filter((lieu) => !Number.isNaN(lieux.vecteurs[3 * lieu]));
  if (places.length === 0) return { lieux, membres: new Uint32Array(0), arbre: null };
  const arbre = new KDBush(places.length, FEUILLE);
  for (const lieu of places)
    arbre.add(lieux.vecteurs[3 * lieu + 1] as number, lieux.vecteurs[3 * lieu + 2] as number);
  arbre.finish();
  return { lieux, membres: Uint32Array.from(places), arbre };
}

/** Chord of the unit sphere between two points `km` apart on the ground. */
export function cordeDe(km: number): number {
  return km >= RAYON_TERRE_KM * Math.PI ? 2 : 2 * Math.sin(km / (2 * RAYON_TERRE_KM));
}

/** Squared chord between two places. */
export function corde2(vecteurs: Float64Array, a: number, b: number): number {
  const dx = (vecteurs[3 * a] as number) - (vecteurs[3 * b] as number);
  const dy = (vecteurs[3 * a + 1] as number) - (vecteurs[3 * b + 1] as number);
  const dz = (vecteurs[3 * a + 2] as number) - (vecteurs[3 * b + 2] as number);
  return dx * dx + dy * dy + dz * dz;
}

/** Worst depth of a tree is far below; one search at a time: `visite` never starts another. */
const PILE_GAUCHE = new Int32Array(128);
const PILE_DROITE = new Int32Array(128);
const PILE_AXE = new Uint8Array(128);
const PILE_ECART2 = new Float64Array(128);

/**
 * Visits the places whose squared chord to `origine` is at most a bound, near ones first: `visite` gets a rank in
 * `membres` and its squared chord, and gives the bound from then on.
 */
export function visitProches(
  { lieux, membres, arbre }: ArbreLieux,
  origine: number,
  borne2: number,
  visite: (rang: number, corde2: number) => number,
): void {
  if (arbre === null) return;
  const { ids, coords, nodeSize } = arbre;
  const { vecteurs } = lieux;
  const y = vecteurs[3 * origine + 1] as number;
  const z = vecteurs[3 * origine + 2] as number;
  if (Number.isNaN(y)) return;
  let borne = borne2;
  PILE_GAUCHE[0] = 0;
  PILE_DROITE[0] = ids.length - 1;
  PILE_AXE[0] = 0;
  PILE_ECART2[0] = 0;
  let sommet = 1;
  const essayer = (place: number): void => {
    const rang = ids[place] as number;
    const distance2 = corde2(vecteurs, origine, membres[rang] as number);
    if (distance2 <= borne) borne = visite(rang, distance2);
  };
  while (sommet > 0) {
    sommet -= 1;
    if ((PILE_ECART2[sommet] as number) > borne) continue;
    const gauche = PILE_GAUCHE[sommet] as number;
    const droite = PILE_DROITE[sommet] as number;
    const axe = PILE_AXE[sommet] as number;
    if (droite - gauche <= nodeSize) {
      for (let place = gauche; place <= droite; place += 1) essayer(place);
      continue;
    }
    const milieu = (gauche + droite) >> 1;
    essayer(milieu);
    const ecart = (axe === 0 ? y : z) - (coords[2 * milieu + axe] as number);
    const versGauche = ecart <= 0;
    // The far side is pushed first: the near one is looked at first.
    PILE_GAUCHE[sommet] = versGauche ? milieu + 1 : gauche;
    PILE_DROITE[sommet] = versGauche ? droite : milieu - 1;
    PILE_AXE[sommet] = 1 - axe;
    PILE_ECART2[sommet] = ecart * ecart;
    PILE_GAUCHE[sommet + 1] = versGauche ? gauche : milieu + 1;
    PILE_DROITE[sommet + 1] = versGauche ? milieu - 1 : droite;
    PILE_AXE[sommet + 1] = 1 - axe;
    PILE_ECART2[sommet + 1] = 0;
    sommet += 2;
  }
}
