import type { Departement, TableCommunes } from './commune';
import { computeCellules } from './compute-cellules';
import { type GroupeCommunes, groupByPoint, isSite } from './group-by-point';
import type { Point } from './projection-equivalente';

/** One value per row of the table; NaN where unknown. */
export interface Densites {
  /** Official area of the commune when known, else the area its density rests on: the cell of its group. */
  readonly superficieKm2: Float32Array;
  readonly densiteHabKm2: Float32Array;
}

/**
 * Density of each commune (method D.3): population of the communes sharing its point over the area of their
 * Voronoi cell inside the département; an official area, when given, is used for its commune instead.
 * Arrondissements with a point of their own stand for their city; other rows of a parent take its density.
 */
export function computeDensites(communes: TableCommunes, departements: readonly Departement[]): Densites {
  const superficieKm2 = new Float32Array(communes.nombre).fill(Number.NaN);
  const densiteHabKm2 = new Float32Array(communes.nombre).fill(Number.NaN);
  for (const [groupe, aireKm2] of measureGroupes(groupByPoint(communes), departements)) {
    const densite = sumPopulation(communes, groupe.lignes) / aireKm2;
    for (const i of groupe.lignes) {
      superficieKm2[i] = aireKm2;
      densiteHabKm2[i] = densite;
    }
  }
  fillVilles(communes, superficieKm2, densiteHabKm2);
  fillOfficielles(communes, superficieKm2, densiteHabKm2);
  fillRattachees(communes, superficieKm2, densiteHabKm2);
  return { superficieKm2, densiteHabKm2 };
}

/** Area of each group, NaN for an island too small for the outlines. */
function measureGroupes(
  groupes: readonly GroupeCommunes[],
  departements: readonly Departement[],
): Map<GroupeCommunes, number> {
  const aires = new Map<GroupeCommunes, number>();
  const parDepartement = new Map<string, GroupeCommunes[]>(departements.map(({ code }) => [code, []]));
  for (const groupe of groupes) parDepartement.get(groupe.departement)?.push(groupe);
  for (const { code, contour } of departements) {
    const duDepartement = parDepartement.get(code) as GroupeCommunes[];
    const cellules = computeCellules(toPoints(duDepartement), [contour]);
    duDepartement.forEach((groupe, k) => {
      aires.set(groupe, cellules[k] || Number.NaN);
    });
  }
  // Outlines are generalised: a commune on the border can have its point, and its whole cell, on the wrong
  // side. Those few are measured among all the communes of métropole, as if there were no border.
  const egares = [...aires]
    .filter(([{ departement }, aire]) => Number.isNaN(aire) && departement.length === 2)
    .map(([groupe]) => groupe);
  const egaresSet = new Set(egares);
  const autres = groupes.filter((groupe) => groupe.departement.length === 2 && !egaresSet.has(groupe));
  const contours = departements.filter(({ code }) => code.length === 2).map(({ contour }) => contour);
  const cellules =
    egares.length === 0 ? [] : computeCellules(toPoints([...egares, ...autres]), contours, egares.length);
  egares.forEach((groupe, k) => {
    aires.set(groupe, cellules[k] || Number.NaN);
  });
  return aires;
}

function toPoints(groupes: readonly GroupeCommunes[]): Point[] {
  return groupes.map(({ point }) => point);
}

/** NaN when none of them has a known population. */
function sumPopulation(communes: TableCommunes, lignes: readonly number[]): number {
  const connues = lignes.map((i) => communes.population[i] as number).filter((population) => population >= 0);
  return connues.length === 0 ? Number.NaN : connues.reduce((somme, population) => somme + population, 0);
}

/** A city made of arrondissements has the sum of their cells. */
function fillVilles(communes: TableCommunes, superficieKm2: Float32Array, densiteHabKm2: Float32Array): void {
  const totaux = new Map<number, number>();
  for (let i = 0; i < communes.nombre; i += 1) {
    if (!isSite(communes, i)) continue;
    const ville = communes.parent[i] as number;
    totaux.set(ville, (totaux.get(ville) ?? 0) + (superficieKm2[i] as number));
  }
  for (const [ville, aire] of totaux) {
    superficieKm2[ville] = aire;
    densiteHabKm2[ville] = sumPopulation(communes, [ville]) / aire;
  }
}

function fillOfficielles(
  communes: TableCommunes,
  superficieKm2: Float32Array,
  densiteHabKm2: Float32Array,
): void {
  for (let i = 0; i < communes.nombre; i += 1) {
    const officielle = communes.superficieKm2[i] as number;
    if (!(officielle > 0)) continue;
    superficieKm2[i] = officielle;
    densiteHabKm2[i] = sumPopulation(communes, [i]) / officielle;
  }
}

function fillRattachees(
  communes: TableCommunes,
  superficieKm2: Float32Array,
  densiteHabKm2: Float32Array,
): void {
  for (let i = 0; i < communes.nombre; i += 1) {
    const parent = communes.parent[i] as number;
    if (parent < 0 || !Number.isNaN(densiteHabKm2[i] as number)) continue;
    superficieKm2[i] = superficieKm2[parent] as number;
    densiteHabKm2[i] = densiteHabKm2[parent] as number;
  }
}
