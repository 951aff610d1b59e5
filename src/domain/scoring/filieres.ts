import type { Filiere } from './scenario';

/** A stage of a pathway: who may stand in it and how far from the hub a generated group looks. */
export interface Etape {
  readonly id: string;
  readonly categories: readonly string[];
  /** Used by the generator only when none of `categories` is in reach. */
  readonly categoriesDeRepli: readonly string[];
  /** The generator takes a second establishment, of another actor. */
  readonly seconde: boolean;
  readonly memeDepartement: boolean;
  readonly dureeMaxMin: number;
  /** Establishments whose normalised name holds one of these are left out, by category. */
  readonly nomsExclus: Readonly<Record<string, readonly string[]>>;
}

export interface DefinitionFiliere {
  readonly filiere: Filiere;
  /** Categories of the hub; when two hubs are one, the earlier of this list stands for both. */
  readonly pivots: readonly string[];
  readonly etapes: readonly Etape[];
}

/** Name of the sanitary stage, present in every pathway: the hub stands in it. */
export const ETAPE_SANITAIRE = 'san';

/** Reach of a stage around the hub, minutes (method C.1). */
export const DUREE_MAX_ETAPE_MIN = 30;
const DUREE_MAX_COORDINATION_MIN = 45;

const DENTAIRE_OPTIQUE = ['DENT', 'OPTI', 'ORTHO', 'AUDIO'];
const ENFANTS = ['ENFANT', 'INFANTO', 'JUVEN', 'PEDO', 'CMPEA', 'CPEA', 'ADO'];
const ADULTES = ['ADULT'];

function etape(id: string, codes: string, options: Partial<Etape> = {}): Etape {
  return {
    id,
    categories: codes.split(' '),
    categoriesDeRepli: [],
    seconde: false,
    memeDepartement: false,
    dureeMaxMin: DUREE_MAX_ETAPE_MIN,
    nomsExclus: {},
    ...options,
  };
}

function exclure(codes: string, noms: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, noms]));
}

/**
 * The five pathways (method C.2) with their hubs (method C.1). 156 is a hub of PH without being in its sanitary
 * stage: it is added to that stage, so that the hub of a group is always its sanitary stage. Where two hubs are
 * one, the hospital is kept rather than a consultation centre (156).
 */
export const DEFINITIONS_FILIERES: readonly DefinitionFiliere[] = [
  {
    filiere: 'PA',
    pivots: ['101', '355', '106'],
    etapes: [
      etape('dom', '354 209 207', { categoriesDeRepli: ['460'], seconde: true }),
      etape('heb1', '202 501 502 381'),
      etape('EHPAD', '500', { seconde: true }),
      etape(ETAPE_SANITAIRE, '101 355 106 109 362 365 127 129'),
      etape('ville', '603 604 124', { nomsExclus: exclure('603 604 124', DENTAIRE_OPTIQUE) }),
      etape('coord', '463 606', { memeDepartement: true, dureeMaxMin: DUREE_MAX_COORDINATION_MIN }),
    ],
  },
  {
    filiere: 'PSY',
    pivots: ['292', '156'],
    etapes: [
      etape(ETAPE_SANITAIRE, '292 156 161', { nomsExclus: exclure('292 156 161', ENFANTS) }),
      etape('travail', '246 198 249', { seconde: true }),
      etape('heb', '252 253 382 449'),
      etape('hebmed', '255 437 448', { seconde: true }),
      etape('acc', '445 446'),
      etape('social', '340 214'),
    ],
  },
  {
    filiere: 'ENF',
    pivots: ['292', '156'],
    etapes: [
      etape('depistage', '190 189'),
      etape('ambulatoire', '182 238'),
      etape('etablissement', '183 186 188 192 194 195 196 377', { seconde: true }),
      etape(ETAPE_SANITAIRE, '292 156', { nomsExclus: exclure('292 156 161', ADULTES) }),
      etape('ASE', '175 177'),
    ],
  },
  {
    filiere: 'PHV',
    pivots: ['101', '355', '106'],
    etapes: [
      etape('travail', '246', { seconde: true }),
      etape('heb', '252 253 382 449'),
      etape('hebmed', '255 437 448', { seconde: true }),
      etape('PA', '500 202'),
      etape('dom', '354 209 445 446', { seconde: true }),
      etape(ETAPE_SANITAIRE, '355 101 106 362 109'),
    ],
  },
  {
    filiere: 'PH',
    pivots: ['292', '101', '355', '156'],
    etapes: [
      etape('enfance', '183 182 186 188 192'),
      etape('travail', '246 249', { seconde: true }),
      etape('heb', '252 253 382 449'),
      etape('hebmed', '255 437 448', { seconde: true }),
      etape('acc', '445 446'),
      etape(ETAPE_SANITAIRE, '355 101 106 292 156'),
    ],
  },
];

/** Definition of a pathway. */
export function definitionFiliere(filiere: Filiere): DefinitionFiliere {
  const definition = DEFINITIONS_FILIERES.find((candidate) => candidate.filiere === filiere);
  if (definition === undefined) throw new Error(`got ${filiere}, expected a pathway`);
  return definition;
}

/** Stage an establishment stands in, null outside the pathway. `nom` is normalised by `normaliserNom`. */
export function findEtape(definition: DefinitionFiliere, categorie: string, nom: string): Etape | null {
  for (const candidate of definition.etapes) {
    if (!candidate.categories.includes(categorie) && !candidate.categoriesDeRepli.includes(categorie))
      continue;
    return estNomExclu(candidate, categorie, nom) ? null : candidate;
  }
  return null;
}

/** true when the name says that the establishment serves another public or another craft than the stage. */
export function estNomExclu(candidate: Etape, categorie: string, nom: string): boolean {
  return (candidate.nomsExclus[categorie] ?? []).some((morceau) => nom.includes(morceau));
}
