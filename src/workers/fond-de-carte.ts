import type { Departement, TableCommunes } from '../domain/territoire/commune';
import { GENRES_COMMUNE, PRECISIONS } from '../domain/territoire/commune';
import type { FondDeCarte } from './moteur-api';

/** Inhabitants from which a town is named on the basemap; chefs-lieux always are. */
const POPULATION_NOMMEE = 500;

/**
 * Outlines and named towns of the offline basemap, largest towns first. Only towns with a point of their
 * own: a name drawn some kilometres off misleads.
 */
export function readFondDeCarte(communes: TableCommunes, departements: readonly Departement[]): FondDeCarte {
  const villes: FondDeCarte['villes'][number][] = [];
  const plaine = GENRES_COMMUNE.indexOf('commune');
  const exacte = PRECISIONS.indexOf('commune');
  for (let i = 0; i < communes.nombre; i += 1) {
    const population = communes.population[i] as number;
    const rangChefLieu = communes.rangChefLieu[i] as number;
    const longitude = communes.longitude[i] as number;
    const latitude = communes.latitude[i] as number;
    if (communes.genre[i] !== plaine || communes.precision[i] !== exacte) continue;
    if (population < POPULATION_NOMMEE && rangChefLieu === 0) continue;
    villes.push({ nom: communes.nom[i] as string, population, rangChefLieu, longitude, latitude });
  }
  return { departements, villes: villes.sort((a, b) => b.population - a.population) };
}
