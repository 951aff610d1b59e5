import type { IdService } from '../acces/services';
import type { ChoixReference } from '../equipement/table-equipement';
import { FILTRE_GESTIONNAIRES_VIDE, type FiltreGestionnaires } from '../gestionnaire/table-gestionnaires';
import type { Hypothese } from '../hypothese/hypothese';
import {
  BASSINS_DEFAUT,
  type ModePerimetre,
  type NiveauTerritoire,
  type ParametresBassins,
} from '../territoire/niveau';

/** Ways of cutting values into classes. */
export const METHODES_CLASSES = ['jenks', 'quantiles', 'egales', 'manuelles'] as const;
export type MethodeClasses = (typeof METHODES_CLASSES)[number];

/** How reach is measured: minutes to the nearest, or places per inhabitant by two-step floating catchment. */
export const MESURES_ACCES = ['minutes', 'e2sfca_gravite', 'e2sfca_paliers', '2sfca'] as const;
export type MesureAcces = (typeof MESURES_ACCES)[number];

/** What the establishments' colours and shapes tell. */
export const COULEURS_OFFRE = ['famille', 'public', 'mode', 'statutGroupe', 'strate'] as const;
export type CouleurOffre = (typeof COULEURS_OFFRE)[number];

export const VUES_MANQUES = ['taux', 'acces', 'zones', 'implantation'] as const;
export type VueManques = (typeof VUES_MANQUES)[number];

export const DISPOSITIONS_CARTE = ['une', 'deux', 'multiples'] as const;
export type DispositionCarte = (typeof DISPOSITIONS_CARTE)[number];

export const OBJECTIFS_IMPLANTATION = ['p_mediane', 'couverture', 'moins_bien_servis'] as const;
export type ObjectifImplantation = (typeof OBJECTIFS_IMPLANTATION)[number];

/**
 * What places to share out are judged by: the deficit under the median reach, or the reach of the tenth of the
 * inhabitants that has least. Minutes do not tell places apart, and mean reach is the same wherever they go.
 */
export const OBJECTIFS_PLACES = ['deficit', 'moins_bien_dotes'] as const;
export type ObjectifPlaces = (typeof OBJECTIFS_PLACES)[number];

/** Who may receive places: establishments of the service, those of its sector, or any commune as well. */
export const RECEVEURS_PLACES = ['service', 'etablissements', 'communes'] as const;
export type ReceveursPlaces = (typeof RECEVEURS_PLACES)[number];

/** What a map of territories shows. */
export interface ReglagesCarte {
  /** Id of the catalogue of variables (`domain/cartographie/variables`). */
  readonly variable: string;
  /** Second variable of a bivariate map, null for a plain one. */
  readonly secondaire: string | null;
  readonly methode: MethodeClasses;
  readonly classes: number;
  /** Inner bounds of the user's own classes, ascending; used by `manuelles`. */
  readonly bornes: readonly number[];
  /** Variable shown by proportional symbols over the colours, null for none. */
  readonly symboles: string | null;
  readonly disposition: DispositionCarte;
  /** Variable of the second of two maps. */
  readonly comparee: string;
  /** Variables of the small maps, in their order. */
  readonly multiples: readonly string[];
}

/** What is looked for. */
export const QUOI_IMPLANTATION = ['sites', 'places'] as const;

export interface ReglagesImplantation {
  /** Sites to open, or places to share out between extensions and openings. */
  readonly quoi: (typeof QUOI_IMPLANTATION)[number];
  readonly objectif: ObjectifImplantation;
  /** Number of sites to place. */
  readonly sites: number;
  /** Places given to each site. */
  readonly placesParSite: number;
  /** Where a site may be: any commune, or existing establishments of the offer. */
  readonly candidats: 'communes' | 'etablissements';
  readonly objectifPlaces: ObjectifPlaces;
  /** Places to share out. */
  readonly places: number;
  /** Fewest places that an establishment receives. */
  readonly lot: number;
  readonly receveurs: ReceveursPlaces;
}

/** Year and source of a reference value typed by the user; "" when not told. */
export interface OrigineReference {
  readonly annee: string;
  readonly source: string;
}

/** Settings of step 1 beyond the filter: what the territories, the gaps and the portrait are about. */
export interface ReglagesAnalyse {
  readonly niveau: NiveauTerritoire;
  readonly bassins: ParametresBassins;
  readonly perimetre: ModePerimetre;
  /** true draws the perimeters of the GHT. */
  readonly perimetresVisibles: boolean;
  readonly couleur: CouleurOffre;
  readonly carte: ReglagesCarte;
  readonly vueManques: VueManques;
  readonly service: IdService;
  readonly mesure: MesureAcces;
  /** Threshold of white spots, minutes. */
  readonly seuilMinutes: number;
  /** Id of the rate looked at (`domain/equipement`). */
  readonly taux: string;
  readonly implantation: ReglagesImplantation;
  readonly hypotheses: readonly Hypothese[];
  /** Reference values the user typed, by id of rate, per 1,000; the others are those of the shipped table. */
  readonly references: Readonly<Record<string, number>>;
  /** Where the user took those values, by id of rate, as he wrote it. */
  readonly originesReferences: Readonly<Record<string, OrigineReference>>;
  /** What rates are compared with. */
  readonly referenceTaux: ChoixReference;
  readonly gestionnaires: FiltreGestionnaires;
  /** Relief factor by département, where the user set one; else that of the scoring parameters. */
  readonly relief: Readonly<Record<string, number>>;
}

export const ANALYSE_DEFAUT: ReglagesAnalyse = {
  niveau: 'epci',
  bassins: BASSINS_DEFAUT,
  perimetre: 'bassin',
  perimetresVisibles: false,
  couleur: 'famille',
  carte: {
    variable: 'population.plus75.part',
    secondaire: null,
    methode: 'jenks',
    classes: 5,
    bornes: [],
    symboles: null,
    disposition: 'une',
    comparee: 'taux.ehpad',
    multiples: [
      'acces.minutes.ehpad',
      'acces.minutes.residence_autonomie',
      'acces.minutes.ssiad',
      'acces.minutes.ime',
      'acces.minutes.esat',
      'acces.minutes.hopital',
    ],
  },
  vueManques: 'taux',
  service: 'ehpad',
  mesure: 'minutes',
  seuilMinutes: 30,
  taux: 'ehpad',
  implantation: {
    quoi: 'sites',
    objectif: 'p_mediane',
    sites: 2,
    placesParSite: 10,
    candidats: 'communes',
    objectifPlaces: 'deficit',
    places: 50,
    lot: 10,
    receveurs: 'service',
  },
  hypotheses: [],
  references: {},
  originesReferences: {},
  referenceTaux: 'automatique',
  gestionnaires: FILTRE_GESTIONNAIRES_VIDE,
  relief: {},
};
