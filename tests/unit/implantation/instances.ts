import { createProbleme } from '../../../src/domain/implantation/create-probleme';
import type { ProblemeChiffre } from '../../../src/domain/implantation/mesure';
import type { ProblemeImplantation } from '../../../src/domain/implantation/probleme';

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
export function createHasard(graine: number): () => number {
  let etat = graine >>> 0;
  return () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Instance {
  readonly poids: readonly number[];
  readonly actuel: readonly number[];
  /** Minutes by candidate, then by demand. */
  readonly minutes: readonly (readonly number[])[];
}

/** Towns on a square of an hour and a half, some of them with the service already. */
export function drawInstance(
  graine: number,
  { demandes, candidats, existants }: { demandes: number; candidats: number; existants: number },
): Instance {
  const hasard = createHasard(graine);
  const point = (): readonly [number, number] => [hasard() * 90, hasard() * 90];
  const villes = Array.from({ length: demandes }, point);
  const sites = Array.from({ length: candidats }, (_, j) =>
    hasard() < 0.7 ? (villes[j % demandes] ?? point()) : point(),
  );
  const ouverts = Array.from({ length: existants }, point);
  const entre = (a: readonly [number, number], b: readonly [number, number]): number =>
    Math.hypot(a[0] - b[0], a[1] - b[1]);
  return {
    poids: villes.map(() => Math.floor(hasard() ** 3 * 500) + 1),
    actuel: villes.map((ville) =>
      Math.min(Number.POSITIVE_INFINITY, ...ouverts.map((lieu) => entre(ville, lieu))),
    ),
    minutes: sites.map((site) => villes.map((ville) => entre(ville, site))),
  };
}

export function toProbleme({ poids, actuel, minutes }: Instance): ProblemeImplantation {
  const travail = createProbleme({
    poids,
    actuel,
    candidats: minutes.length,
    visit: (i, maxMin, visite) =>
      minutes.forEach((ligne, j) => {
        const duree = ligne[i] as number;
        if (duree <= maxMin) visite(j, duree);
      }),
  });
  return finish(travail).probleme;
}

/** Runs work to its end. */
export function finish<T>(travail: Generator<unknown, T>): T {
  for (;;) {
    const pas = travail.next();
    if (pas.done === true) return pas.value;
  }
}

/** Every choice of `nombre` ranks under `total`. */
export function* listChoix(total: number, nombre: number, premier = 0): Generator<readonly number[]> {
  if (nombre === 0) {
    yield [];
    return;
  }
  for (let rang = premier; rang + nombre <= total; rang += 1)
    for (const suite of listChoix(total, nombre - 1, rang + 1)) yield [rang, ...suite];
}

/** Least value over every choice, by trying them all on the plain matrix. */
export function enumerate(
  { poids, actuel, minutes }: Instance,
  nombre: number,
  valeur: (apres: readonly number[], poids: readonly number[]) => number,
): number {
  let moindre = Number.POSITIVE_INFINITY;
  for (const choix of listChoix(minutes.length, nombre)) {
    const apres = actuel.map((duree, i) =>
      Math.min(duree, 240, ...choix.map((j) => minutes[j]?.[i] ?? Number.POSITIVE_INFINITY)),
    );
    moindre = Math.min(moindre, valeur(apres, poids));
  }
  return moindre;
}

export function moyenne(apres: readonly number[], poids: readonly number[]): number {
  const total = poids.reduce((somme, p) => somme + p, 0);
  return apres.reduce((somme, duree, i) => somme + duree * (poids[i] as number), 0) / total;
}

/** Mean of the worst-served tenth, spelled out: sort, then take inhabitants until a tenth of them. */
export function moyenneQueue(apres: readonly number[], poids: readonly number[]): number {
  const cherche = poids.reduce((somme, p) => somme + p, 0) / 10;
  let reste = cherche;
  let somme = 0;
  for (const i of apres.map((_, k) => k).sort((a, b) => (apres[b] as number) - (apres[a] as number))) {
    const pris = Math.min(reste, poids[i] as number);
    somme += pris * (apres[i] as number);
    reste -= pris;
  }
  return somme / cherche;
}

export function auDela(seuil: number): (apres: readonly number[], poids: readonly number[]) => number {
  return (apres, poids) =>
    apres.reduce((somme, duree, i) => somme + (duree > seuil ? (poids[i] as number) : 0), 0);
}

/** Minutes of each demand once sites are there. */
export function minutesApres({ probleme }: ProblemeChiffre, sites: readonly number[]): number[] {
  const apres = [...probleme.actuel];
  for (const j of sites)
    for (let k = probleme.debuts[j] as number; k < (probleme.debuts[j + 1] as number); k += 1) {
      const i = probleme.demande[k] as number;
      apres[i] = Math.min(apres[i] as number, probleme.minutes[k] as number);
    }
  return apres;
}
