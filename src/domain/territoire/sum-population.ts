import { TRANCHES_AGE, type TrancheAge } from '../table/annexes';
import type { TableCommunes } from './commune';
import { isSite } from './group-by-point';
import type { PopulationCommunes } from './population';

/** Inhabitants of groups of communes. */
export interface SommePopulation {
  /** NaN when a commune of the group is unknown, or when it has no commune. */
  readonly habitants: Float64Array;
  /** Inhabitants among them whose age is estimated, by group. */
  readonly estimes: Float64Array;
  /** Communes without a known population, all groups together. */
  readonly inconnues: number;
}

/** What is counted: an age band, or everybody. */
export type Comptee = TrancheAge | 'total';

/**
 * Adds the inhabitants up by group (`groupes[i]` in 0…nombre-1, -1 for none). A city of arrondissements counts once: by
 * itself when all of them are in one group, else by those that are. `dedans` (1 = inside) leaves communes out.
 */
export function sumPopulation(
  communes: TableCommunes,
  population: PopulationCommunes,
  comptee: Comptee,
  groupes: Int32Array,
  nombre: number,
  dedans: Uint8Array | null = null,
): SommePopulation {
  const valeurs = comptee === 'total' ? population.total : population.tranches[comptee];
  const habitants = new Float64Array(nombre).fill(Number.NaN);
  const estimes = new Float64Array(nombre);
  let inconnues = 0;
  for (const i of listRangees(communes, groupes, dedans)) {
    const groupe = groupes[i] as number;
    const avant = habitants[groupe] as number;
    const valeur = valeurs[i] as number;
    if (Number.isNaN(valeur)) {
      inconnues += 1;
      habitants[groupe] = Number.POSITIVE_INFINITY;
      continue;
    }
    habitants[groupe] = Number.isNaN(avant) ? valeur : avant + valeur;
    // The total of a commune is its census figure, whatever its ages are made from.
    if (comptee !== 'total' && population.estimees[comptee][i] === 1)
      estimes[groupe] = (estimes[groupe] as number) + valeur;
  }
  for (let g = 0; g < nombre; g += 1)
    if (habitants[g] === Number.POSITIVE_INFINITY) {
      habitants[g] = Number.NaN;
      estimes[g] = 0;
    }
  return { habitants, estimes, inconnues };
}

/** Rows that hold everybody of the groups once. */
export function listRangees(
  communes: TableCommunes,
  groupes: Int32Array,
  dedans: Uint8Array | null = null,
): readonly number[] {
  const garde = (i: number): boolean => (groupes[i] as number) >= 0 && (dedans === null || dedans[i] === 1);
  const villes = listVilles(communes);
  const rangees: number[] = [];
  for (let i = 0; i < communes.nombre; i += 1) {
    if ((communes.parent[i] as number) >= 0) continue;
    const arrondissements = villes.get(i);
    if (arrondissements === undefined) {
      if (garde(i)) rangees.push(i);
      continue;
    }
    const entiere = garde(i) && arrondissements.every((a) => garde(a) && groupes[a] === groupes[i]);
    if (entiere) rangees.push(i);
    else for (const a of arrondissements) if (garde(a)) rangees.push(a);
  }
  return rangees;
}

/** Arrondissements of each city that is on the ground by them. */
function listVilles(communes: TableCommunes): ReadonlyMap<number, readonly number[]> {
  const deja = villesDe.get(communes);
  if (deja !== undefined) return deja;
  const villes = new Map<number, number[]>();
  for (let i = 0; i < communes.nombre; i += 1) {
    if (!isSite(communes, i)) continue;
    const ville = communes.parent[i] as number;
    const siens = villes.get(ville);
    if (siens === undefined) villes.set(ville, [i]);
    else siens.push(i);
  }
  villesDe.set(communes, villes);
  return villes;
}

const villesDe = new WeakMap<TableCommunes, ReadonlyMap<number, readonly number[]>>();

/** Inhabitants of one place, by age. */
export interface PopulationLieu {
  /** null unknown. */
  readonly total: number | null;
  readonly tranches: { readonly [tranche in TrancheAge]: number | null };
  /** Share of the inhabitants whose ages are estimated, null when no age is known. */
  readonly partEstimee: number | null;
  /** Communes inside. */
  readonly communes: number;
  /** Communes among them without a known population by age: the figures leave them out. */
  readonly communesInconnues: number;
}

/** Population by age of an extent (1 = inside, by commune row): what a portrait or a header shows. */
export function computePopulationLieu(
  communes: TableCommunes,
  population: PopulationCommunes,
  dedans: Uint8Array,
): PopulationLieu {
  const groupes = new Int32Array(communes.nombre);
  const rangees = listRangees(communes, groupes, dedans);
  const connues = rangees.filter((i) => !Number.isNaN(population.tranches.plus75[i] as number));
  const somme = (valeurs: Float64Array): number | null =>
    connues.length === 0 ? null : connues.reduce((cumul, i) => cumul + (valeurs[i] as number), 0);
  const tranches = Object.fromEntries(
    TRANCHES_AGE.map((tranche) => [tranche, somme(population.tranches[tranche])]),
  ) as { [tranche in TrancheAge]: number | null };
  const total = somme(population.total);
  const estimes = connues.reduce(
    (cumul, i) => cumul + (population.estimee[i] === 1 ? (population.total[i] as number) : 0),
    0,
  );
  return {
    total,
    tranches,
    partEstimee: total === null || total === 0 ? null : estimes / total,
    communes: rangees.length,
    communesInconnues: rangees.length - connues.length,
  };
}
