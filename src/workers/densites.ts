import type { Contexte } from '../domain/etablissement/contexte';
import type { TableCommunes } from '../domain/territoire/commune';
import { computeDensites } from '../domain/territoire/compute-densites';

const densites = new WeakMap<TableCommunes, Float32Array>();

/** Inhabitants per km² of each row of the communes in force, NaN unknown; reckoned once for all that stands on them. */
export function densitesDe({
  communes,
  departements,
}: Pick<Contexte, 'communes' | 'departements'>): Float32Array {
  let siennes = densites.get(communes);
  if (siennes === undefined) {
    siennes = computeDensites(communes, departements).densiteHabKm2;
    densites.set(communes, siennes);
  }
  return siennes;
}
