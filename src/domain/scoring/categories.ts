import type { Role } from '../etablissement/nomenclature';

/** Fields a cooperation can bring together (guide l. 1332-1439), `autre` for what counts in none. */
export type Secteur = 'hopital' | 'medico_social' | 'ville' | 'social' | 'autre';

/** Health establishments of the pathways (method C.1 "PAR partners only") and the other hospital codes met as members. */
const HOPITAL = new Set(
  '101 106 355 109 129 362 365 127 292 156 161 122 128 131 366 412 415 422 425 430 444'.split(' '),
);
const VILLE = new Set(['603', '604', '124', '606']);
const SOCIAL = new Set(['175', '177', '214', '340']);

/**
 * Field of an establishment. The core and home support (460) are médico-social, and so is the information centre
 * 463 (CASF L.312-1 11°); the coordination support 606 stands with ville, whose professionals it supports.
 */
export function secteurCategorie(categorie: string, role: Role): Secteur {
  if (role === 'coeur' || categorie === '460' || categorie === '463') return 'medico_social';
  if (HOPITAL.has(categorie)) return 'hopital';
  if (VILLE.has(categorie)) return 'ville';
  return SOCIAL.has(categorie) ? 'social' : 'autre';
}

/** An actor holding one of these is a hospital: no efficience member, not counted in the reach of a pathway. */
export const CATEGORIES_HOPITAL: ReadonlySet<string> = new Set(['101', '355', '106', '292']);
