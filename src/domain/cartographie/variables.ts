import { SERVICES } from '../acces/services';
import { FAMILLES, MODES, PUBLICS, STATUT_GROUPES } from '../etablissement/nomenclature';
import { MESURES_ACCES, type MesureAcces } from '../projet/reglages-analyse';
import { TRANCHES_AGE, type TrancheAge } from '../table/annexes';

/** Ways the offer is cut for a map. */
export const COUPES_OFFRE = ['offre', 'public', 'mode', 'statut', 'strate', 'service'] as const;
type CoupeOffre = (typeof COUPES_OFFRE)[number];

/**
 * What is counted of a cut of the offer: establishments, their places, their number for 10,000 inhabitants, their
 * share of all the establishments of the territory, share of the inhabitants who live in a commune that has one.
 */
const MESURES_OFFRE = ['etablissements', 'places', 'pour10000', 'part', 'presence'] as const;
type MesureOffre = (typeof MESURES_OFFRE)[number];

/** A rate of equipment: places per 1,000 inhabitants, its gap to the reference in places, its ratio to it. */
export const MESURES_TAUX = ['taux', 'ecart', 'ratio'] as const;
type MesureTaux = (typeof MESURES_TAUX)[number];

/** Reach of a service; `audela` = share of the inhabitants it is for beyond its threshold in minutes. */
type MesureAccesCarte = MesureAcces | 'audela';

/** A variable that a map of territories can show. */
export type Variable =
  | {
      readonly genre: 'population';
      readonly tranche: 'total' | TrancheAge;
      readonly mesure: 'nombre' | 'part';
    }
  | { readonly genre: 'densite' }
  | { readonly genre: 'gestionnaires' }
  | {
      readonly genre: 'offre';
      readonly coupe: CoupeOffre;
      /** Code of the family, public, mode… ; `total` for the whole offer. */
      readonly valeur: string;
      readonly mesure: MesureOffre;
    }
  | { readonly genre: 'taux'; readonly taux: string; readonly mesure: MesureTaux }
  | {
      readonly genre: 'acces';
      readonly mesure: MesureAccesCarte;
      readonly service: string;
      /** false for a service whose establishments are counted, not its places. */
      readonly aPlaces: boolean;
    };

/** Unit of the values of a variable. */
export const UNITES_VARIABLE = [
  'habitants',
  'part',
  'habitantsKm2',
  'gestionnaires',
  'etablissements',
  'places',
  'pour10000',
  'pour1000',
  'pour100000',
  'ecartPlaces',
  'ratio',
  'minutes',
] as const;
export type UniteVariable = (typeof UNITES_VARIABLE)[number];

export interface DescriptionVariable {
  readonly unite: UniteVariable;
  /** true when values of parts add up to that of the whole: proportional symbols fit, colours mislead. */
  readonly sommable: boolean;
  /** Value that splits good from bad (0 for a gap, 1 for a ratio), null for a plain scale. */
  readonly pivot: number | null;
  /** true when more is worse for the inhabitants. */
  readonly hautDefavorable: boolean;
}

/** Strata of the filters, in their order, by names that an address can hold. */
export const STRATES_CARTE = [
  'jusqu_a_20',
  'de_21_a_40',
  'de_41_a_80',
  'de_81_a_100',
  'de_101_a_120',
  'plus_de_120',
  'inconnue',
] as const;
export type StrateCarte = (typeof STRATES_CARTE)[number];

/** Codes of each cut of the offer. */
export const CODES_COUPE: Readonly<Record<CoupeOffre, readonly string[]>> = {
  offre: ['total', ...FAMILLES],
  public: PUBLICS,
  mode: MODES,
  statut: STATUT_GROUPES,
  strate: STRATES_CARTE,
  service: SERVICES.map(({ id }) => id),
};

/** Measures that make sense for each cut: a share of the whole says nothing of the whole itself. */
export function listMesures(coupe: CoupeOffre, valeur: string): readonly MesureOffre[] {
  if (coupe === 'offre') return MESURES_OFFRE.filter((mesure) => valeur !== 'total' || mesure !== 'part');
  if (coupe === 'service') {
    return isSansPlaces(valeur) ? ['etablissements', 'presence'] : ['etablissements', 'places', 'presence'];
  }
  return ['etablissements', 'places', 'part'];
}

/** The variable of an id, null when it names none. Rates are named by the catalogue of equipment. */
export function parseVariable(id: string): Variable | null {
  const [genre = '', ...reste] = id.split('.');
  switch (genre) {
    case 'population':
      return parsePopulation(reste);
    case 'gestionnaires':
      return reste.length === 0 ? { genre } : null;
    case 'taux': {
      const [taux = '', mesure = 'taux'] = reste;
      if (taux === '' || reste.length > 2 || !isIn(MESURES_TAUX, mesure)) return null;
      return { genre, taux, mesure };
    }
    case 'acces': {
      const [mesure = '', service = ''] = reste;
      if (!isIn(MESURES_ACCES_CARTE, mesure) || !CODES_COUPE.service.includes(service)) return null;
      return { genre, mesure, service, aPlaces: !isSansPlaces(service) };
    }
    default: {
      const [valeur = '', mesure = ''] = reste;
      if (!isIn(COUPES_OFFRE, genre) || !CODES_COUPE[genre].includes(valeur)) return null;
      if (!isIn(MESURES_OFFRE, mesure) || !listMesures(genre, valeur).includes(mesure)) return null;
      return { genre: 'offre', coupe: genre, valeur, mesure };
    }
  }
}

export const MESURES_ACCES_CARTE: readonly MesureAccesCarte[] = [...MESURES_ACCES, 'audela'];

function parsePopulation([quoi = '', mesure = 'nombre']: readonly string[]): Variable | null {
  if (quoi === 'densite') return { genre: 'densite' };
  if (quoi !== 'total' && !isIn(TRANCHES_AGE, quoi)) return null;
  if (mesure !== 'nombre' && mesure !== 'part') return null;
  return quoi === 'total' && mesure === 'part' ? null : { genre: 'population', tranche: quoi, mesure };
}

/** Unit and kind of scale of a variable. */
export function describeVariable(variable: Variable): DescriptionVariable {
  const simple = { sommable: false, pivot: null, hautDefavorable: false };
  switch (variable.genre) {
    case 'population':
      return variable.mesure === 'part'
        ? { ...simple, unite: 'part' }
        : { ...simple, unite: 'habitants', sommable: true };
    case 'densite':
      return { ...simple, unite: 'habitantsKm2' };
    case 'gestionnaires':
      return { ...simple, unite: 'gestionnaires' };
    case 'offre':
      switch (variable.mesure) {
        case 'etablissements':
        case 'places':
          return { ...simple, unite: variable.mesure, sommable: true };
        case 'pour10000':
          return { ...simple, unite: 'pour10000' };
        case 'part':
        case 'presence':
          return { ...simple, unite: 'part' };
      }
      break;
    case 'taux':
      switch (variable.mesure) {
        case 'taux':
          return { ...simple, unite: 'pour1000' };
        case 'ecart':
          return { unite: 'ecartPlaces', sommable: true, pivot: 0, hautDefavorable: true };
        case 'ratio':
          return { ...simple, unite: 'ratio', pivot: 1 };
      }
      break;
    case 'acces':
      switch (variable.mesure) {
        case 'minutes':
          return { ...simple, unite: 'minutes', hautDefavorable: true };
        case 'audela':
          return { ...simple, unite: 'part', hautDefavorable: true };
        default:
          return { ...simple, unite: variable.aPlaces ? 'pour1000' : 'pour100000' };
      }
  }
}

/** true for a service whose establishments are counted, not its places. */
function isSansPlaces(service: string): boolean {
  return SERVICES.some(({ id, aPlaces }) => id === service && !aPlaces);
}

function isIn<T extends string>(liste: readonly T[], valeur: string): valeur is T {
  return (liste as readonly string[]).includes(valeur);
}
