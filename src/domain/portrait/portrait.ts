import type { IdService } from '../acces/services';
import type { IdTaux } from '../equipement/catalogue';
import type {
  AvertissementEquipement,
  ChoixReference,
  ReferenceTaux,
  TauxTerritoire,
} from '../equipement/table-equipement';
import type { Famille, StatutGroupe } from '../etablissement/nomenclature';
import type { ReglagesVilles } from '../indicateur/proximites';
import type { TrancheAge } from '../table/annexes';
import type { CadreTerritorial } from '../territoire/cadre';
import type { SourceReference } from '../territoire/commune';
import type { Etendue } from '../territoire/etendue';
import type { Constat } from './constat';
import type { CartesPortrait } from './dessin';

export interface DemandePortrait {
  readonly cadre: CadreTerritorial;
  /** Reference values typed by the user, by id of rate, per 1,000. */
  readonly references: Readonly<Record<string, number>>;
  /** Which reference the rates are compared with. */
  readonly reference: ChoixReference;
  readonly ratiosEtp: Readonly<Record<string, number>>;
  readonly villes: ReglagesVilles;
  /** Minutes beyond which a service is said to be far. */
  readonly seuilMinutes: number;
}

/** One page on a territory: facts only, worded by i18n. `null` = unknown. */
export interface Portrait {
  readonly territoire: TerritoirePortrait;
  readonly sources: SourcesPortrait;
  readonly population: PopulationPortrait;
  readonly offre: OffrePortrait;
  readonly taux: readonly TauxPortrait[];
  readonly acces: readonly AccesPortrait[];
  /** Places within reach for the elderly (DREES indicator), null when nothing can be told. */
  readonly accessibilite: AccessibilitePortrait | null;
  readonly isolement: IsolementPortrait;
  readonly gestionnaires: GestionnairesPortrait;
  readonly ght: GhtPortrait;
  /** null when the territory has no commune of a loaded département. */
  readonly cartes: CartesPortrait | null;
  readonly constats: readonly Constat[];
  /** What must be known before the figures are read. */
  readonly avertissements: readonly AvertissementEquipement[];
}

export interface TerritoirePortrait {
  /** What it is called is made from these; the loaded départements stand for an extent that restricts nothing. */
  readonly etendue: Etendue;
  /** Names of the territories it names: `niveau:code` → name. */
  readonly noms: Readonly<Record<string, string>>;
  readonly departements: readonly { readonly code: string; readonly nom: string }[];
  readonly communes: number;
  /** Communes whose point is approximate. */
  readonly communesApprochees: number;
  /** Suppositions of the user that the figures follow. */
  readonly hypotheses: number;
}

export interface SourcesPortrait {
  readonly dateDonnees: string | null;
  readonly fictive: boolean;
  /** The user's population file, null for the shipped estimates. */
  readonly fichierPopulation: string | null;
  readonly anneePopulation: number | null;
  readonly reference: readonly SourceReference[];
}

export interface PopulationPortrait {
  readonly total: number | null;
  readonly tranches: readonly {
    readonly tranche: TrancheAge;
    readonly habitants: number | null;
    readonly part: number | null;
    /** Share of the band in France. */
    readonly partFrance: number | null;
  }[];
  /** true when the bands are, for some communes at least, shares of their département. */
  readonly estimee: boolean;
  readonly communesInconnues: number;
}

export interface OffrePortrait {
  readonly familles: readonly {
    readonly famille: Famille;
    readonly etablissements: number;
    /** Sum of the known places, null when none is known. */
    readonly places: number | null;
    readonly placesInconnues: number;
  }[];
  readonly etablissements: number;
  /** Medico-social establishments among them. */
  readonly esms: number;
  /** ESMS by group of statuts. */
  readonly statuts: readonly { readonly statut: StatutGroupe; readonly esms: number }[];
}

export interface TauxPortrait {
  readonly taux: IdTaux;
  readonly ensemble: TauxTerritoire;
  readonly reference: ReferenceTaux | null;
  readonly coefficientVariation: number | null;
  /** Least equipped territory of the level, null when fewer than two are known. */
  readonly moinsEquipe: { readonly nom: string; readonly taux: number } | null;
}

export interface AccesPortrait {
  readonly service: IdService;
  /** Establishments of the whole loaded offer that give it. */
  readonly etablissements: number;
  readonly seuilMinutes: number;
  /** Half of the inhabitants concerned are nearer. */
  readonly medianeMinutes: number | null;
  /** Inhabitants the service is for: all, and beyond the threshold. */
  readonly cible: number;
  readonly auDela: number;
  readonly partAuDela: number | null;
  /** Share so near the threshold that the estimate cannot tell their side. */
  readonly partIndecise: number | null;
  readonly plusLoin: { readonly nom: string; readonly minutes: number } | null;
  /** Share of the inhabitants concerned for whom the nearest may be in a département that is not loaded. */
  readonly partBord: number | null;
  readonly estime: boolean;
}

export interface AccessibilitePortrait {
  readonly service: IdService;
  /** Places per 1,000 inhabitants of the bands within reach: median in the territory, and over all that is loaded. */
  readonly mediane: number;
  readonly medianeEnsemble: number;
  /** false when the territory is all that is loaded. */
  readonly comparable: boolean;
}

export interface IsolementPortrait {
  /** ESMS of the territory whose minutes to a town are known, and those beyond the threshold. */
  readonly connus: number;
  readonly isoles: number;
  readonly seuilMinutes: number;
  /** Least inhabitants of a town. */
  readonly seuilVille: number;
  readonly medianeVilleMinutes: number | null;
  readonly sansPosition: number;
}

export interface GestionnairesPortrait {
  /** Legal entities that run at least one ESMS here. */
  readonly nombre: number;
  readonly monoActivite: number;
  /** Under one at least of the guide's thresholds, and those of which nothing tells. */
  readonly sousSeuils: number;
  readonly seuilsInconnus: number;
  readonly estime: boolean;
  /** Those with the most places here. */
  readonly principaux: readonly {
    readonly nom: string | null;
    readonly numeroFinessEj: string;
    readonly statut: StatutGroupe;
    readonly esms: number;
    readonly places: number | null;
    readonly departementsEnTout: number;
  }[];
  readonly places: number | null;
}

export interface GhtPortrait {
  /** true when a file tells the GHT. */
  readonly connus: boolean;
  /** Largest share of inhabitants first. */
  readonly liste: readonly {
    readonly id: string;
    readonly nom: string;
    readonly support: string | null;
    readonly membres: number;
    /** Hospitals of it here. */
    readonly hopitaux: number;
    /** ESMS here whose gestionnaire is a member. */
    readonly esmsDeMembres: number;
    /** Share of the inhabitants whose nearest member hospital is its own. */
    readonly partPopulation: number | null;
  }[];
  /** Hospitals here, and those in no GHT. */
  readonly hopitaux: number;
  readonly hopitauxHors: number;
}
