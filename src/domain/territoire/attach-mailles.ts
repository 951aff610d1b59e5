import { IndexSpatial } from '../geo/index-spatial';
import type { Socle } from './socle';
import { lieuMaille } from './socle';
import { findTerre } from './terre';

/** A place that draws the mailles near it, for a territory. */
export interface Attracteur {
  /** Place of the socle. */
  readonly lieu: number;
  /** Rank of the territory it draws to. */
  readonly territoire: number;
  /** INSEE code of its département. */
  readonly departement: string;
}

/** No place of a land is farther than that by the model, minutes. */
const PORTEE_MAX_MIN = 24 * 60;

/**
 * Territory of the nearest place for each maille, by estimated time (the user's times first); -1 where its land has
 * none, or where `admise` leaves the maille out. Equal times go to the first place of the socle.
 */
export function attachMailles(
  socle: Socle,
  attracteurs: readonly Attracteur[],
  admise: (maille: number) => boolean,
): Int32Array {
  const { mailles, lieux, minutes, temps, connus } = socle;
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
  const index = new Map(
    [...parTerre].map(([terre, siens]) => [
      terre,
      new IndexSpatial(
        lieux,
        minutes,
        temps,
        siens.map(({ lieu }) => lieu),
        connus,
      ),
    ]),
  );
  const territoires = new Int32Array(mailles.nombre).fill(-1);
  for (let m = 0; m < mailles.nombre; m += 1) {
    if (!admise(m)) continue;
    const departement = codeDepartement[mailles.premiere[m] as number] as string;
    const proche = index
      .get(findTerre(departement))
      ?.findPlusProche(lieuMaille(socle, m), PORTEE_MAX_MIN, () => true);
    if (proche) territoires[m] = territoireDe.get(proche.lieu) as number;
  }
  return territoires;
}
