import type { MesurePlaces } from '../../../src/domain/implantation/places/mesure-places';
import { measurePlaces } from '../../../src/domain/implantation/places/mesure-places';
import {
  createProblemePlaces,
  type ProblemePlaces,
} from '../../../src/domain/implantation/places/probleme-places';
import type { ObjectifPlaces } from '../../../src/domain/projet/reglages-analyse';
import { medianePonderee } from '../../../src/domain/stats/mediane-ponderee';
import { createHasard, drawInstance, finish, type Instance, listChoix } from './instances';

export interface InstancePlaces extends Instance {
  /** Minutes to existing supplies by supply, then by demand, and their places. */
  readonly offre: readonly { readonly minutes: readonly number[]; readonly places: number }[];
  readonly bassin: number;
}

const f = (minutes: number, bassin: number): number => (minutes <= bassin ? 1 / Math.max(1, minutes) : 0);

/** Towns on a square of an hour and a half, some supplies of 10 to 90 places, a catchment of half an hour. */
export function drawPlaces(
  graine: number,
  tailles: { demandes: number; candidats: number; existants: number },
): InstancePlaces {
  const instance = drawInstance(graine, { ...tailles, candidats: tailles.candidats + tailles.existants });
  const hasard = createHasard(graine + 77);
  return {
    ...instance,
    minutes: instance.minutes.slice(0, tailles.candidats),
    offre: instance.minutes
      .slice(tailles.candidats)
      .map((minutes) => ({ minutes, places: 10 + Math.floor(hasard() * 80) })),
    bassin: 30,
  };
}

/** Places per inhabitant that one place at these minutes gives to each demand, spelled out. */
export function apportDe({ poids, bassin }: InstancePlaces, minutes: readonly number[]): number[] {
  const charge = minutes.reduce((somme, duree, i) => somme + (poids[i] as number) * f(duree, bassin), 0);
  return minutes.map((duree) => (charge > 0 ? f(duree, bassin) / charge : 0));
}

export function accesDe(instance: InstancePlaces, ajouts: readonly number[] = []): number[] {
  const acces = instance.poids.map(() => 0);
  const add = (minutes: readonly number[], places: number): void =>
    apportDe(instance, minutes).forEach((part, i) => {
      acces[i] = (acces[i] as number) + places * part;
    });
  for (const { minutes, places } of instance.offre) add(minutes, places);
  ajouts.forEach((places, j) => {
    if (places > 0) add(instance.minutes[j] as readonly number[], places);
  });
  return acces;
}

export function toProblemePlaces(instance: InstancePlaces): ProblemePlaces {
  return finish(
    createProblemePlaces({
      cible: instance.poids,
      demande: instance.poids,
      acces: accesDe(instance),
      candidats: instance.minutes.length,
      visit: (i, maxMin, visite) =>
        instance.minutes.forEach((ligne, j) => {
          const duree = ligne[i] as number;
          if (duree <= maxMin) visite(j, duree);
        }),
      bassinMinutes: instance.bassin,
      poidsDistance: (minutes) => f(minutes, instance.bassin),
    }),
  );
}

export function referenceDe(instance: InstancePlaces): number {
  return medianePonderee(accesDe(instance), instance.poids) ?? 0;
}

export function mesureDe(instance: InstancePlaces, objectif: ObjectifPlaces): MesurePlaces {
  return measurePlaces(objectif, Float64Array.from(instance.poids), referenceDe(instance));
}

/** The lack of a sharing, from the definition: places under the reference, or the tenth that has least. */
export function manqueDe(
  instance: InstancePlaces,
  objectif: ObjectifPlaces,
  ajouts: readonly number[],
): number {
  const acces = accesDe(instance, ajouts);
  const total = instance.poids.reduce((somme, p) => somme + p, 0);
  if (objectif === 'deficit') {
    const reference = referenceDe(instance);
    return (
      acces.reduce((s, a, i) => s + (instance.poids[i] as number) * Math.max(0, reference - a), 0) / total
    );
  }
  let reste = total / 10;
  let somme = 0;
  for (const i of acces.map((_, k) => k).sort((a, b) => (acces[a] as number) - (acces[b] as number))) {
    const pris = Math.min(reste, instance.poids[i] as number);
    somme += pris * (acces[i] as number);
    reste -= pris;
  }
  return -somme / (total / 10);
}

/** Every way to share `nombre` lots of `taille` and `reste` more, one of those that have some receiving them. */
export function* listPartages(
  candidats: number,
  { nombre, taille, reste }: { nombre: number; taille: number; reste: number },
): Generator<readonly number[]> {
  // Ways to choose with repetition are ways to choose without among more.
  for (const choix of listChoix(candidats + nombre - 1, nombre)) {
    const ajouts = new Array<number>(candidats).fill(0);
    choix.forEach((rang, k) => {
      ajouts[rang - k] = (ajouts[rang - k] as number) + taille;
    });
    if (reste === 0) yield ajouts;
    else
      for (let j = 0; j < candidats; j += 1)
        if ((ajouts[j] as number) > 0) yield ajouts.with(j, (ajouts[j] as number) + reste);
  }
}
