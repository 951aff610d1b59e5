import type { Famille } from '../../domain/etablissement/nomenclature';

/** Shape of each family, so that colour is never alone. */
export const FORMES = ['rond', 'carre', 'triangle', 'losange', 'croix', 'pentagone', 'anneau'] as const;
export type Forme = (typeof FORMES)[number];

export const FORME_FAMILLE: Readonly<Record<Famille, Forme>> = {
  personnes_agees: 'rond',
  adultes_handicapes: 'carre',
  enfance_handicapee: 'triangle',
  domicile: 'losange',
  sanitaire: 'croix',
  social: 'pentagone',
  autre: 'anneau',
};
