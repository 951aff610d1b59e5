import { createPlusProche, type PlusProche } from '../geo/plus-proche';
import { findTerre } from '../geo/terre';
import type { Socle } from './socle';
import { lieuMaille } from './socle';

/** A place that draws the mailles near it, for a territory. */
export interface Attracteur {
  /** Place of the socle. */
  readonly lieu: number;
  /** Rank of the territory it draws to. */
  readonly territoire: number;
  /** INSEE code of its département. */
  readonly departement: string;
}

/**
 * Territory of the nearest place for each maille, by estimated time (the user's times first); -1 where its land has
 * none, or where `admise` leaves the maille out. Equal times go to the first place; a maille that is one itself stays
 * with it.
 */
export function attachMailles(
  socle: Socle,
  attracteurs: readonly Attracteur[],
  admise: (maille: number) => boolean,
): Int32Array {
  const { mailles } = socle;
  const { codeDepartement } = socle.contexte.communes;
  const parTerre = new Map<string, Attracteur[]>();
  const territoireDe = new Map<number, number>();
  for (const attracteur of attracteurs) {
    if (territoireDe.has(attracteur.lieu)) continue;
    territoireDe.set(attracteur.lieu, attracteur.territoire);
    const terre = findTerre(attracteur.departement);
    const siens = parTerre.get(terre);
    if (siens === undefined) parTerre.set(terre, [attracteur]);
    else siens.push(attracteur);
  }
  const recherches = new Map(
    [...parTerre].map(([terre, siens]) => {
      const cibles = siens.map(({ lieu }) => lieu);
      return [terre, { siens, chercher: createPlusProche(socle, cibles) }];
    }),
  );
  const territoires = new Int32Array(mailles.nombre).fill(-1);
  const proche: PlusProche = { rang: -1, minutes: 0 };
  for (let m = 0; m < mailles.nombre; m += 1) {
    if (!admise(m)) continue;
    const lieu = lieuMaille(socle, m);
    const propre = territoireDe.get(lieu);
    const recherche = recherches.get(findTerre(codeDepartement[mailles.premiere[m] as number] as string));
    if (propre !== undefined) territoires[m] = propre;
    else if (recherche !== undefined) {
      recherche.chercher(lieu, proche);
      if (proche.rang >= 0) territoires[m] = (recherche.siens[proche.rang] as Attracteur).territoire;
    }
  }
  return territoires;
}
