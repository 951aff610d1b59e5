import { simplifierNom } from '../simplifier-nom';

/** Names that mean the same in several kinds of table, simplified. */

export const NUMERO_FINESS = [
  'nofinesset',
  'finesset',
  'numerofinesset',
  'numfinesset',
  'numerofiness',
  'numfiness',
  'nofiness',
  'nfiness',
  'ndefiness',
  'numerodefiness',
  'finess',
  'etfiness',
  'codefiness',
  'finessgeographique',
  'finessgeo',
  'numerofinessgeographique',
  'numerofinessetablissement',
  'numfinessege',
  'idfiness',
] as const;

export const NUMERO_FINESS_EJ = [
  'nofinessej',
  'finessej',
  'ejfiness',
  'numerofinessej',
  'numfinessej',
  'finessjuridique',
  'numerofinessjuridique',
  'numfinesspm',
  'numerofinessentitejuridique',
  'finessentitejuridique',
] as const;

export const CODE_COMMUNE = [
  'codecommune',
  'comcode',
  'codeinsee',
  'inseecom',
  'codgeo',
  'depcom',
  'codecommuneinsee',
  'codeinseecommune',
  'communecode',
  'communeinsee',
  'cogcommune',
  'codeofficielcommune',
  'insee',
  'citycode',
  'codecom',
  'code',
] as const;

export const NOM_COMMUNE = [
  'commune',
  'nomcommune',
  'libellecommune',
  'libcommune',
  'ville',
  'libgeo',
  'communenom',
  'adresselibroutage',
  'libroutage',
  'localite',
] as const;

export const CODE_EPCI = [
  'codeepci',
  'epci',
  'sirenepci',
  'epcicode',
  'numeroepci',
  'sirendelepci',
  'codesirenepci',
] as const;

export const POPULATION = [
  'population',
  'pop',
  'pmun',
  'populationmunicipale',
  'popmun',
  'populationtotale',
  'ptot',
  'nbhabitants',
  'habitants',
] as const;

/** The year of a population stands in its name: P21_POP, PMUN2022. */
export function isPopulationAnnee(nom: string): boolean {
  return /^(?:(?:pop|population|pmun|ptot)(?:19|20)\d\d|p\d\dpop)$/.test(simplifierNom(nom));
}
