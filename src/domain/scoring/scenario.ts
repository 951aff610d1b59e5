import type { Famille, Public } from '../etablissement/nomenclature';
import type { Precision } from '../territoire/commune';

/** Families of cooperation of the ANAP guide (S4). */
export const FAMILLES_COOPERATION = ['parcours', 'efficience', 'isolement'] as const;
export type FamilleCooperation = (typeof FAMILLES_COOPERATION)[number];

/** Pathways of method C.2. */
export const FILIERES = ['PA', 'PSY', 'ENF', 'PHV', 'PH'] as const;
export type Filiere = (typeof FILIERES)[number];

export type Unite = 'min' | 'ratio' | 'nombre' | 'etp' | 'places' | 'etapes';

/** Method C.7: a value, a value that could not be computed, or a question that does not arise. */
export type EtatIndicateur = 'valeur' | 'absent' | 'sans_objet';

/** One term of a score, ready to be explained. */
export interface Indicateur {
  readonly id: string;
  readonly etat: EtatIndicateur;
  /** Measured value in `unite` (median minutes, ETP…), null unless `etat` is "valeur". */
  readonly valeur: number | null;
  readonly unite: Unite;
  /** In [0,1], 1 = more potential; null unless `etat` is "valeur". */
  readonly utilite: number | null;
  /** Weight after renormalisation over the indicators present; 0 when absent. */
  readonly poids: number;
  /** Points of the score due to this indicator; they sum to the score within 1e-9. */
  readonly contribution: number;
  /** Where definition and threshold come from, for example "méthode C.2 ; guide l. 5420". */
  readonly source: string;
  /** true when it rests on an estimate (travel time, ETP proxy). */
  readonly estime: boolean;
  /** Facts for the sentence of the interface: numbers and codes only, worded by i18n. */
  readonly faits: Readonly<Record<string, number | string | null>>;
}

/** A member of a group, with what is needed to list and draw it. */
export interface MembreScenario {
  readonly indice: number;
  readonly numeroFiness: string;
  readonly nom: string;
  readonly categorie: string;
  readonly famille: Famille;
  readonly acteur: string;
  readonly numeroFinessEj: string | null;
  /** Name of its legal entity and of its commune, null unknown. */
  readonly gestionnaire: string | null;
  readonly commune: string | null;
  /** Pathway stage ("dom", "EHPAD"…), "pivot" for the hub of a parcours, null for the other families. */
  readonly etape: string | null;
  readonly places: number | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: Precision;
}

export interface Scenario {
  /** Stable for the same members and family. */
  readonly id: string;
  readonly famille: FamilleCooperation;
  /** Pathway of a parcours, null otherwise. */
  readonly filiere: Filiere | null;
  /** Public of an efficience group, null otherwise. */
  readonly public: Public | null;
  /** INSEE code of the département of the hub, of the actors or of the centre. */
  readonly departement: string;
  /** Town or commune the group is named after. */
  readonly lieu: string;
  readonly membres: readonly MembreScenario[];
  /** EJ numbers, ascending. */
  readonly gestionnaires: readonly string[];
  /** Actor identifiers of method C.1 (SIREN or EJ number), ascending. */
  readonly acteurs: readonly string[];
  readonly score: number;
  readonly indicateurs: readonly Indicateur[];
  /** κ of method C.7: share of the weights that could be computed. */
  readonly couverture: number;
  readonly borneBasse: number;
  readonly borneHaute: number;
  /** false when κ < 0.6: "données insuffisantes", listed after the ranked ones. */
  readonly classable: boolean;
  /** Tie-breakers of the selection, shown in the list. */
  readonly portee: number | null;
  readonly minutesMoyennes: number;
  /** Coded warnings (over 1,000 ETP, more than three départements, approximate positions…), worded by i18n. */
  readonly alertes: readonly { readonly code: string; readonly valeur: number }[];
}

/** A cell of the matrix basin × pathway. */
export interface CaseParcours {
  readonly filiere: Filiere;
  /** Scenario of the cell, null when no group could be made ("sans objet"). */
  readonly idScenario: string | null;
  readonly etapesPresentes: readonly string[];
  readonly etapesManquantes: readonly string[];
}

export interface BassinParcours {
  /** Commune of the hub. */
  readonly lieu: string;
  readonly departement: string;
  readonly cases: readonly CaseParcours[];
}

/** Why a family has no group in a département. */
export interface SansObjet {
  readonly famille: FamilleCooperation;
  readonly departement: string;
  readonly code: string;
}

export interface ResultatScenarios {
  readonly parametres: ParametresScoring;
  /** Sorted by family, then rank. */
  readonly scenarios: readonly Scenario[];
  readonly matrice: readonly BassinParcours[];
  readonly sansObjet: readonly SansObjet[];
  /** Towns used for isolation, shown beside the results. */
  readonly villes: readonly {
    readonly codeCommune: string;
    readonly nom: string;
    readonly population: number;
  }[];
  /** Share of the establishments used whose position is their commune's approximate point. */
  readonly partApprochee: number;
  readonly nombreSansPosition: number;
}

export interface ParametresScoring {
  /** INSEE codes; empty = every département of the offer. */
  readonly departements: readonly string[];
  /** Inhabitants from which a commune is a town (method C.1). */
  readonly seuilVille: number;
  /** INSEE codes the user adds to, or takes out of, the list of towns found by the rule. */
  readonly villesAjoutees: readonly string[];
  readonly villesRetirees: readonly string[];
  /** Exponent of the power mean (method C.4). */
  readonly exposant: number;
  /** Relief factor m of method D.3. */
  readonly facteurRelief: number;
  /** Factor of some départements (INSEE code) in its place. */
  readonly reliefs?: Readonly<Record<string, number>>;
  /** true uses the peak-hour divisor in dense areas. */
  readonly heuresPleines: boolean;
  /** Weights per family, by indicator id; they need not sum to 1. */
  readonly poids: { readonly [famille in FamilleCooperation]: Readonly<Record<string, number>> };
  /** Staff per place by category, for the ETP proxy. */
  readonly ratiosEtp: Readonly<Record<string, number>>;
  readonly maxParFamille: number;
  /** Seed of anything drawn at random; written in the output. */
  readonly graine: number;
}
