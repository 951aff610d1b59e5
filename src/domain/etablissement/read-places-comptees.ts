import { readCode } from '../shared/colonne-code';
import { NATURES_CAPACITE, UNITES_CAPACITE } from './capacite';
import type { Offre } from './offre';

/**
 * Which of an establishment's capacities is counted, where their detail tells them apart: `hebergement` leaves day
 * care and services outside the walls out, `accueilJour` takes day care alone, and the two of home care keep nursing
 * for elderly people, or for disabled and chronically ill people.
 */
export const REGLES_CAPACITES = [
  'toutes',
  'hebergement',
  'accueilJour',
  'soinsPersonnesAgees',
  'soinsPersonnesHandicapees',
] as const;
export type RegleCapacites = (typeof REGLES_CAPACITES)[number];

/** Modes of functioning: services outside the walls, day care, temporary day care. */
const MODES_HORS_LES_MURS: ReadonlySet<string> = new Set(['16']);
const MODES_JOUR: ReadonlySet<string> = new Set(['21', '44']);
/** Day activities for people already housed: no place of anybody's (PASA). */
const DISCIPLINES_SANS_PLACE: ReadonlySet<string> = new Set(['961']);
/** Help at home, which is no nursing. */
const DISCIPLINE_AIDE = '469';
const CENTRE_DE_JOUR = '207';
/** Publics of home care for elderly people: those of age (7xx), Alzheimer and related, neurodegenerative, their carers. */
const PUBLICS_AGES: ReadonlySet<string> = new Set(['', '040', '436', '440']);

const MEDICO_SOCIAL = NATURES_CAPACITE.indexOf('medico_social');
const SANITAIRE = NATURES_CAPACITE.indexOf('sanitaire');
const LOGEMENTS = UNITES_CAPACITE.indexOf('logements');

/** Places of one establishment under a rule. */
export interface PlacesLues {
  /** NaN unknown. */
  readonly places: number;
  /** true when the rule wanted a detail that the sources do not give. */
  readonly confondues: boolean;
}

/**
 * Places of establishment `i` under a rule; null when its capacities say that it gives none of them. Without the
 * detail of capacities its places stand for the whole of it, but where the rule picks a lesser part (day care, nursing
 * for disabled people): those are then unknown. Beds count for what is no medico-social place (USLD), dwellings for
 * what has no places (résidences autonomie).
 */
export function readPlacesComptees(offre: Offre, i: number, regle: RegleCapacites): PlacesLues | null {
  const { etablissements: et, capacites: detail } = offre;
  const debut = detail.debut[i] ?? 0;
  const fin = detail.debut[i + 1] ?? debut;
  const total = et.places[i] as number;
  if (regle === 'toutes')
    return { places: Number.isNaN(total) ? readAutres(offre, debut, fin) : total, confondues: false };
  let gardees = Number.NaN;
  let lues = 0;
  for (let k = debut; k < fin; k += 1) {
    if (detail.nature[k] !== MEDICO_SOCIAL || detail.unite[k] === LOGEMENTS) continue;
    lues += 1;
    if (!isComptee(offre, k, regle)) continue;
    const places = readCapacite(offre, k);
    if (!Number.isNaN(places)) gardees = (Number.isNaN(gardees) ? 0 : gardees) + places;
  }
  if (lues === 0) return readSansDetail(offre, i, regle, readAutres(offre, debut, fin));
  // Rows that all tell something else: not given here. Rows of the rule without a number: unknown.
  const concerne = someRow(debut, fin, (k) => isComptee(offre, k, regle));
  if (!concerne) return null;
  if (regle === 'accueilJour' && gardees === 0) return null;
  return { places: gardees, confondues: false };
}

function readSansDetail(offre: Offre, i: number, regle: RegleCapacites, autres: number): PlacesLues {
  const total = offre.etablissements.places[i] as number;
  const places = Number.isNaN(total) ? autres : total;
  switch (regle) {
    case 'accueilJour':
      return readCode(offre.etablissements.categorie, i) === CENTRE_DE_JOUR
        ? { places, confondues: false }
        : { places: Number.NaN, confondues: true };
    case 'soinsPersonnesHandicapees':
      return { places: Number.NaN, confondues: true };
    default:
      return { places, confondues: !Number.isNaN(total) };
  }
}

function isComptee({ capacites: detail }: Offre, k: number, regle: RegleCapacites): boolean {
  if (detail.nature[k] !== MEDICO_SOCIAL || detail.unite[k] === LOGEMENTS) return false;
  const mode = readCode(detail.mode, k);
  const discipline = readCode(detail.discipline, k);
  switch (regle) {
    case 'toutes':
      return true;
    case 'hebergement':
      return !MODES_JOUR.has(mode) && !MODES_HORS_LES_MURS.has(mode);
    case 'accueilJour':
      return MODES_JOUR.has(mode) && !DISCIPLINES_SANS_PLACE.has(discipline);
    case 'soinsPersonnesAgees':
      return discipline !== DISCIPLINE_AIDE && isAge(readCode(detail.public, k));
    case 'soinsPersonnesHandicapees':
      return discipline !== DISCIPLINE_AIDE && !isAge(readCode(detail.public, k));
  }
}

function isAge(code: string): boolean {
  return PUBLICS_AGES.has(code) || code.startsWith('7');
}

/** Installed, else authorised; NaN unknown. */
function readCapacite({ capacites: detail }: Offre, k: number): number {
  const installees = detail.installees[k] as number;
  return Number.isNaN(installees) ? (detail.autorisees[k] as number) : installees;
}

/** Beds, else dwellings, of an establishment without places; NaN when there are none either. */
function readAutres(offre: Offre, debut: number, fin: number): number {
  const { capacites: detail } = offre;
  let lits = Number.NaN;
  let logements = Number.NaN;
  for (let k = debut; k < fin; k += 1) {
    const valeur = readCapacite(offre, k);
    if (Number.isNaN(valeur)) continue;
    if (detail.unite[k] === LOGEMENTS) logements = (Number.isNaN(logements) ? 0 : logements) + valeur;
    else if (detail.nature[k] === SANITAIRE) lits = (Number.isNaN(lits) ? 0 : lits) + valeur;
  }
  return Number.isNaN(lits) ? logements : lits;
}

function someRow(debut: number, fin: number, predicat: (k: number) => boolean): boolean {
  for (let k = debut; k < fin; k += 1) if (predicat(k)) return true;
  return false;
}

/** true when none of the establishment's counted capacities is installed: its places are the authorised ones. */
export function isAutorisee({ capacites: detail }: Offre, i: number): boolean {
  const debut = detail.debut[i] ?? 0;
  const fin = detail.debut[i + 1] ?? debut;
  let autorisees = 0;
  for (let k = debut; k < fin; k += 1) {
    if (!Number.isNaN(detail.installees[k])) return false;
    if (!Number.isNaN(detail.autorisees[k])) autorisees += 1;
  }
  return autorisees > 0;
}
