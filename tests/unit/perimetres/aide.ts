import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Groupement } from '../../../src/domain/cooperation/groupement';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import { readCode } from '../../../src/domain/shared/colonne-code';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { computeDensites } from '../../../src/domain/territoire/compute-densites';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import type { CoucheTerritoires } from '../../../src/domain/territoire/couche';
import { createSocle, type Socle } from '../../../src/domain/territoire/socle';
import type { ResultatLecture } from '../../../src/ingest/resultat';
import { CORPUS } from '../../aide/corpus';
import { reference } from '../ingest/aide';

export const TEMPS = { facteurRelief: 1, heuresPleines: false } as const;

/** Content of a file of the corpus. */
export function lireCorpus(nom: string): Uint8Array {
  return new Uint8Array(readFileSync(join(CORPUS as string, nom)));
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

/** Public hospitals (CHR, CH, former local hospitals, psychiatric ones). */
const HOPITAUX = ['101', '106', '355', '292'];

/**
 * As many GHT as asked for, made of the public hospitals of the offer: the list of the real ones is not in the
 * corpus. Supports are the general hospitals taken at even steps of the list; each other legal entity joins the
 * support that is nearest to its first hospital as the crow flies.
 */
export function createGhtEssai({ contexte: { offre } }: Socle, nombre: number): Groupement[] {
  const { etablissements: et, entites } = offre;
  const premiers = new Map<number, number>();
  for (let i = 0; i < et.nombre; i += 1) {
    const entite = et.entite[i] as number;
    if (
      HOPITAUX.includes(readCode(et.categorie, i)) &&
      !premiers.has(entite) &&
      !Number.isNaN(et.longitude[i])
    )
      premiers.set(entite, i);
  }
  const generaux = [...premiers].filter(([, i]) => ['101', '355'].includes(readCode(et.categorie, i)));
  const pas = Math.max(1, Math.floor(generaux.length / nombre));
  const supports = generaux.filter((_, k) => k % pas === 0).slice(0, nombre);
  const membres = new Map<number, number[]>(supports.map(([entite]) => [entite, [entite]]));
  for (const [entite, i] of premiers) {
    if (membres.has(entite)) continue;
    const distance = (j: number): number =>
      Math.hypot(
        ((et.longitude[j] as number) - (et.longitude[i] as number)) * 0.7,
        (et.latitude[j] as number) - (et.latitude[i] as number),
      );
    const proche = supports.reduce((a, b) => (distance(b[1]) < distance(a[1]) ? b : a));
    membres.get(proche[0])?.push(entite);
  }
  return [...membres].map(([support, siens], rang) => ({
    id: `ght:${String(rang).padStart(3, '0')}`,
    nom: `GHT d’essai ${rang}`,
    genre: 'ght',
    famille: null,
    numeroFinessEj: null,
    numeroGcc: null,
    statut: null,
    support: null,
    dateCreation: null,
    dateFermeture: null,
    membres: siens
      .map((entite) => ({
        numeroFiness: readTexte(entites.numeroFiness, entite),
        niveau: 'entite' as const,
        role: entite === support ? ('support' as const) : ('membre' as const),
        nom: null,
      }))
      .sort((a, b) => (a.numeroFiness < b.numeroFiness ? -1 : 1)),
    source: { fichier: 'essai', date: null },
  }));
}
