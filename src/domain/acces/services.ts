import type { RegleCapacites } from '../etablissement/read-places-comptees';
import type { TrancheAge } from '../table/annexes';

/** A service whose reach and equipment are measured. */
export interface Service {
  readonly id: string;
  /** FINESS categories of the establishments that give it. */
  readonly categories: readonly string[];
  /** Who it is for, in the age bands of the population. */
  readonly tranches: readonly TrancheAge[];
  /** false for what has no places (coordination, consultations): reached, never counted in places. */
  readonly aPlaces: boolean;
  /** Which capacities count, where their detail tells them apart. */
  readonly capacites: RegleCapacites;
  /** Default threshold of white spots, minutes. */
  readonly seuilMinutes: number;
  /** Catchment of the E2SFCA in minutes (DREES: 60 for EHPA, 30 for résidences autonomie). */
  readonly bassinMinutes: number;
  readonly domaine: 'personnes_agees' | 'adultes_handicapes' | 'enfance_handicapee' | 'sante';
}

const AGES: readonly TrancheAge[] = ['plus75'];
const SENIORS: readonly TrancheAge[] = ['de60a74', 'plus75'];
const ADULTES: readonly TrancheAge[] = ['de20a59'];
const JEUNES: readonly TrancheAge[] = ['moins20'];
const TOUS: readonly TrancheAge[] = ['moins20', 'de20a59', 'de60a74', 'plus75'];

const commun = { aPlaces: true, capacites: 'toutes', seuilMinutes: 30, bassinMinutes: 60 } as const;
const sante = { ...commun, aPlaces: false, domaine: 'sante', tranches: TOUS } as const;

/**
 * Services offered to choice. Categories and denominators follow method E; catchments those of the DREES indicator
 * of access to medico-social places; default thresholds are proposals the user changes.
 */
export const SERVICES = [
  {
    ...commun,
    id: 'ehpad',
    categories: ['500'],
    tranches: AGES,
    capacites: 'hebergement',
    domaine: 'personnes_agees',
  },
  {
    ...commun,
    id: 'ehpa',
    categories: ['500', '501', '502', '202', '362'],
    tranches: SENIORS,
    capacites: 'hebergement',
    domaine: 'personnes_agees',
  },
  {
    ...commun,
    id: 'residence_autonomie',
    categories: ['202'],
    tranches: SENIORS,
    bassinMinutes: 30,
    domaine: 'personnes_agees',
  },
  {
    ...commun,
    id: 'accueil_jour',
    categories: ['207', '500', '501', '502', '202'],
    tranches: AGES,
    capacites: 'accueilJour',
    domaine: 'personnes_agees',
  },
  {
    ...commun,
    id: 'ssiad',
    categories: ['354', '209'],
    tranches: AGES,
    capacites: 'soinsPersonnesAgees',
    domaine: 'personnes_agees',
  },
  { ...commun, id: 'usld', categories: ['362'], tranches: AGES, domaine: 'personnes_agees' },
  { ...commun, id: 'esat', categories: ['246'], tranches: ADULTES, domaine: 'adultes_handicapes' },
  { ...commun, id: 'mas', categories: ['255'], tranches: ADULTES, domaine: 'adultes_handicapes' },
  { ...commun, id: 'fam_eam', categories: ['437', '448'], tranches: ADULTES, domaine: 'adultes_handicapes' },
  {
    ...commun,
    id: 'foyer_vie',
    categories: ['382', '449', '252'],
    tranches: ADULTES,
    domaine: 'adultes_handicapes',
  },
  { ...commun, id: 'savs', categories: ['446'], tranches: ADULTES, domaine: 'adultes_handicapes' },
  { ...commun, id: 'samsah', categories: ['445'], tranches: ADULTES, domaine: 'adultes_handicapes' },
  { ...commun, id: 'ime', categories: ['183'], tranches: JEUNES, domaine: 'enfance_handicapee' },
  { ...commun, id: 'sessad', categories: ['182'], tranches: JEUNES, domaine: 'enfance_handicapee' },
  { ...commun, id: 'itep', categories: ['186'], tranches: JEUNES, domaine: 'enfance_handicapee' },
  {
    ...commun,
    id: 'camsp_cmpp',
    categories: ['190', '189'],
    tranches: JEUNES,
    aPlaces: false,
    domaine: 'enfance_handicapee',
  },
  { ...sante, id: 'hopital', categories: ['101', '355', '106'] },
  { ...sante, id: 'psychiatrie', categories: ['292', '161'] },
  { ...sante, id: 'cmp', categories: ['156'] },
  { ...sante, id: 'had', categories: ['127'] },
  { ...sante, id: 'msp', categories: ['603'] },
  { ...sante, id: 'cpts', categories: ['604'] },
  { ...sante, id: 'centre_sante', categories: ['124', '439'] },
] as const satisfies readonly Service[];

export type IdService = (typeof SERVICES)[number]['id'];

export function getService(id: IdService): Service {
  const service = SERVICES.find((candidat) => candidat.id === id);
  if (service === undefined) throw new Error(`got service ${id}, expected one of the catalogue`);
  return service;
}

/** What makes a service's reach: two services with the same key have the same. */
export function cleService({ id, categories, capacites, tranches, bassinMinutes }: Service): string {
  return [id, categories.join(','), capacites, tranches.join(','), bassinMinutes].join('|');
}
