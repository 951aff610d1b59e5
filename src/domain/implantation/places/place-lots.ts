import { tolerance } from '../find-meilleur-ajout';
import type { MesurePlaces } from './mesure-places';
import { addPlaces, computePrix, type ProblemePlaces } from './probleme-places';

/** Places to share out: `nombre` lots of `taille`, and `reste` more that join one of them. */
export interface Lots {
  readonly nombre: number;
  readonly taille: number;
  readonly reste: number;
}

/** Nobody gets less than a lot; what is left once places are put in lots joins one. */
export function cutLots(places: number, lot: number): Lots {
  const taille = Math.max(1, Math.min(places, lot));
  const nombre = Math.floor(places / taille);
  return { nombre, taille, reste: places - nombre * taille };
}

/** Rounds of swaps after which a better one is no longer looked for. */
const TOURS_MAX = 50;

/** Candidate of each lot, then the one that `reste` joins (-1 without any left), with the lack once all are there. */
export interface ChoixLots {
  readonly lots: readonly number[];
  readonly suite: number;
  readonly valeur: number;
}

/** Lots one after the other where they help most, then moved one at a time while it helps (Teitz & Bart 1968). */
export function* placeLots(
  probleme: ProblemePlaces,
  mesure: MesurePlaces,
  { nombre, taille, reste }: Lots,
): Generator<void, ChoixLots> {
  let lots: number[] = [];
  let acces = probleme.acces;
  while (lots.length < nombre) {
    const candidat = findMeilleurLot(probleme, mesure, acces, taille);
    lots.push(candidat);
    acces = addPlaces(probleme, acces, candidat, taille);
    yield;
  }
  let valeur = mesure.valeur(acces);
  for (let tour = 0; tour < TOURS_MAX; tour += 1) {
    const debut = valeur;
    for (const depart of new Set(lots)) {
      const sans = addPlaces(probleme, acces, depart, -taille);
      const arrivee = findMeilleurLot(probleme, mesure, sans, taille);
      yield;
      if (arrivee === depart) continue;
      const avec = addPlaces(probleme, sans, arrivee, taille);
      const obtenue = mesure.valeur(avec);
      if (obtenue >= valeur - tolerance(valeur)) continue;
      lots = lots.with(lots.indexOf(depart), arrivee);
      acces = avec;
      valeur = obtenue;
    }
    if (valeur === debut) break;
  }
  return joinReste(probleme, mesure, { lots, acces }, reste);
}

/** Adds what is left to the chosen candidate where it helps most. */
export function joinReste(
  probleme: ProblemePlaces,
  mesure: MesurePlaces,
  { lots, acces }: { readonly lots: readonly number[]; readonly acces: Float64Array },
  reste: number,
): ChoixLots {
  if (reste === 0) return { lots, suite: -1, valeur: mesure.valeur(acces) };
  let suite = -1;
  let valeur = Number.POSITIVE_INFINITY;
  for (const candidat of [...new Set(lots)].sort((a, b) => a - b)) {
    const obtenue = mesure.valeur(addPlaces(probleme, acces, candidat, reste));
    if (obtenue >= valeur) continue;
    suite = candidat;
    valeur = obtenue;
  }
  return { lots, suite, valeur };
}

/** The candidate where `places` lower the lack most; the first of equals. */
function findMeilleurLot(
  probleme: ProblemePlaces,
  mesure: MesurePlaces,
  acces: Float64Array,
  places: number,
): number {
  const ici = mesure.valeur(acces);
  const prix = computePrix(probleme, mesure.pentes(acces));
  const ordre = Uint32Array.from(prix.keys()).sort(
    (a, b) => (prix[b] as number) - (prix[a] as number) || a - b,
  );
  let candidat = ordre[0] as number;
  let valeur = Number.POSITIVE_INFINITY;
  for (const j of ordre) {
    // The slopes promise at best this much: the next ones cannot do better.
    if (ici - places * (prix[j] as number) >= valeur) break;
    const obtenue = mesure.valeur(addPlaces(probleme, acces, j, places));
    if (obtenue >= valeur) continue;
    candidat = j;
    valeur = obtenue;
  }
  return candidat;
}
