import type { RegleCapacites } from '../etablissement/read-places-comptees';
import type { TrancheAge } from '../table/annexes';

/** FINESS categories counted under one rule. */
export interface PartTaux {
  readonly categories: readonly string[];
  readonly regle: RegleCapacites;
}

export const DOMAINES_TAUX = ['personnes_agees', 'adultes_handicapes', 'enfance_handicapee'] as const;
export type DomaineTaux = (typeof DOMAINES_TAUX)[number];

/** A rate of equipment: places per 1,000 inhabitants of an age band. */
export interface Taux {
  readonly id: string;
  readonly domaine: DomaineTaux;
  readonly tranche: TrancheAge;
  readonly parts: readonly PartTaux[];
  /** Rate that holds this one and must be read with it, since categories move from one to the other. */
  readonly lireAvec?: string;
}

const pa = { domaine: 'personnes_agees', tranche: 'plus75' } as const;
const adultes = { domaine: 'adultes_handicapes', tranche: 'de20a59' } as const;
const enfance = { domaine: 'enfance_handicapee', tranche: 'moins20' } as const;

const SOINS_A_DOMICILE = ['354', '209'] as const;

function toutes(...categories: readonly string[]): readonly PartTaux[] {
  return [{ categories, regle: 'toutes' }];
}

/**
 * Rates of equipment, in the order they are read: categories and age bands of the published ones (DREES, CNSA,
 * ANCREAI). The whole for elderly people is what health insurance pays for (EHPAD, day centres, USLD, nursing at home):
 * the published stocks of 2021 then give the published rate (117 against 118), which adding résidences autonomie would
 * not (136). The whole for adults holds every category of 5° and 7° of L.312-1 but the mixed one (370).
 */
export const TAUX = [
  { ...pa, id: 'ehpad', parts: [{ categories: ['500'], regle: 'hebergement' }] },
  {
    ...pa,
    id: 'non_ehpad',
    parts: [
      { categories: ['501', '502', '202'], regle: 'hebergement' },
      { categories: ['362'], regle: 'toutes' },
    ],
  },
  { ...pa, id: 'residence_autonomie', parts: [{ categories: ['202'], regle: 'hebergement' }] },
  { ...pa, id: 'centre_jour', parts: toutes('207') },
  {
    ...pa,
    id: 'accueil_jour',
    parts: [{ categories: ['207', '500', '501', '502', '202'], regle: 'accueilJour' }],
  },
  { ...pa, id: 'ssiad', parts: [{ categories: SOINS_A_DOMICILE, regle: 'soinsPersonnesAgees' }] },
  {
    ...pa,
    id: 'pa_ensemble',
    parts: [
      { categories: ['500', '207', '362'], regle: 'toutes' },
      { categories: SOINS_A_DOMICILE, regle: 'soinsPersonnesAgees' },
    ],
  },
  { ...adultes, id: 'esat', parts: toutes('246') },
  { ...adultes, id: 'mas', parts: toutes('255') },
  { ...adultes, id: 'fam_eam', parts: toutes('437', '448') },
  { ...adultes, id: 'foyers', parts: toutes('382', '449', '252') },
  { ...adultes, id: 'foyer_vie', parts: toutes('382', '449'), lireAvec: 'foyers' },
  { ...adultes, id: 'foyer_hebergement', parts: toutes('252'), lireAvec: 'foyers' },
  { ...adultes, id: 'savs', parts: toutes('446') },
  { ...adultes, id: 'samsah', parts: toutes('445') },
  {
    ...adultes,
    id: 'ssiad_ph',
    parts: [{ categories: SOINS_A_DOMICILE, regle: 'soinsPersonnesHandicapees' }],
  },
  {
    ...adultes,
    id: 'adultes_assurance_maladie',
    parts: [
      { categories: ['255', '437', '448', '445'], regle: 'toutes' },
      { categories: SOINS_A_DOMICILE, regle: 'soinsPersonnesHandicapees' },
    ],
  },
  {
    ...adultes,
    id: 'adultes_ensemble',
    parts: toutes(
      '246',
      '249',
      '198',
      '464',
      '252',
      '253',
      '255',
      '382',
      '395',
      '437',
      '445',
      '446',
      '448',
      '449',
      '379',
    ),
  },
  { ...enfance, id: 'ime', parts: toutes('183') },
  { ...enfance, id: 'sessad', parts: toutes('182') },
  { ...enfance, id: 'itep', parts: toutes('186') },
  {
    ...enfance,
    id: 'enfance_ensemble',
    parts: toutes(
      '182',
      '183',
      '186',
      '188',
      '192',
      '194',
      '195',
      '196',
      '238',
      '370',
      '377',
      '390',
      '396',
      '402',
    ),
  },
] as const satisfies readonly Taux[];

export type IdTaux = (typeof TAUX)[number]['id'];

/** null for an id that is not, or no longer, in the catalogue. */
export function findTaux(id: string): (Taux & { readonly id: IdTaux }) | null {
  return TAUX.find((taux) => taux.id === id) ?? null;
}

export function getTaux(id: IdTaux): Taux & { readonly id: IdTaux } {
  const taux = findTaux(id);
  if (taux === null) throw new Error(`got rate ${id}, expected one of the catalogue`);
  return taux;
}

/** FINESS categories that a rate counts. */
export function listCategories({ parts }: Taux): readonly string[] {
  return parts.flatMap(({ categories }) => categories);
}
