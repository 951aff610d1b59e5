import { readFileSync } from 'node:fs';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import { computeDensites } from '../../../src/domain/territoire/compute-densites';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import type { CoucheTerritoires } from '../../../src/domain/territoire/couche';
import { createSocle, type Socle } from '../../../src/domain/territoire/socle';
import type { ResultatLecture } from '../../../src/ingest/resultat';
import { fichierCorpus } from '../../aide/corpus';
import { reference } from '../ingest/aide';

export const TEMPS = { facteurRelief: 1, heuresPleines: false } as const;

/** Content of a file of the corpus. */
export function lireCorpus(nom: string): Uint8Array {
  return new Uint8Array(readFileSync(fichierCorpus(nom)));
}

export const NATIONAL_2021 = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz';
export const COORDONNEES = 'geo/communes_2024_coords_pop.csv.gz';
export const CONTOURS = 'geo/communes_2018_simplifie12.topojson.gz';

/** The ground of an import. */
export function createSocleDe({ offre, communes }: Pick<ResultatLecture, 'offre' | 'communes'>): Socle {
  const contexte: Contexte = {
    offre,
    communes,
    nomenclature: reference.nomenclature,
    departements: reference.departements,
  };
  return createSocle({
    contexte,
    densiteHabKm2: computeDensites(communes, reference.departements).densiteHabKm2,
    population: computePopulation(communes, new Map(), null),
    temps: TEMPS,
    matrices: [],
  });
}

export function couchesDe({ annexes }: ResultatLecture): CoucheTerritoires[] {
  return annexes.flatMap((annexe) => (annexe.genre === 'territoires' ? [annexe.couche] : []));
}
