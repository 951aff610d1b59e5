import type { FicheEtablissement } from '../etablissement/fiche';
import type { LigneGestionnaire } from '../etablissement/list-gestionnaires';
import type { Famille, Public, StatutGroupe } from '../etablissement/nomenclature';
import type { ParametresTemps } from '../geo/temps-trajet';
import type { ReglagesVilles } from '../indicateur/proximites';
import type { Etendue } from '../territoire/etendue';
import type { Polygones } from '../territoire/perimetres';

/** Where a size is from: the user's columns, estimated by ratios (in part at least), or not known. */
export type OrigineTaille = 'fournie' | 'estimee' | 'inconnue';

/** What restricts the table of gestionnaires. */
export interface FiltreGestionnaires {
  readonly texte: string;
  /** Legal entities under one at least of the guide's thresholds only. */
  readonly sousLesSeuils: boolean;
  readonly monoActivite: boolean;
  /** true shows those that run no medico-social establishment too. */
  readonly sansEsms: boolean;
  /** Empty = all. */
  readonly statuts: readonly StatutGroupe[];
  /** Publics of their ESMS; empty = all. */
  readonly publics: readonly Public[];
}

export const FILTRE_GESTIONNAIRES_VIDE: FiltreGestionnaires = {
  texte: '',
  sousLesSeuils: false,
  monoActivite: false,
  sansEsms: false,
  statuts: [],
  publics: [],
};

/** Columns the table can be sorted on. */
export const COLONNES_GESTIONNAIRES = [
  'nom',
  'statutGroupe',
  'etablissements',
  'esms',
  'places',
  'etp',
  'departements',
  'publics',
  'categories',
  'monoActivite',
  'nombreCdi',
  'ressourcesEur',
  'actifNetEur',
  'minutesEntreEtablissements',
  'minutesAutreGestionnaire',
  'minutesSante',
  'minutesHopital',
  'minutesPsychiatrie',
  'minutesVille',
  'partIsolee',
  'articulation',
  'superficieActionKm2',
] as const;
export type ColonneGestionnaires = (typeof COLONNES_GESTIONNAIRES)[number];

/** Asked for pages: `debut: 0, fin: Number.MAX_SAFE_INTEGER` gives all of them. */
export interface DemandeGestionnaires {
  readonly etendue: Etendue;
  readonly temps: ParametresTemps;
  readonly villes: ReglagesVilles;
  /** Staff per place by category (editable). */
  readonly ratiosEtp: Readonly<Record<string, number>>;
  readonly filtre: FiltreGestionnaires;
  /** true counts pharmacies, laboratories and the like too, and those that run nothing else. */
  readonly horsOffre?: boolean;
  readonly tri: {
    readonly colonne: ColonneGestionnaires;
    readonly sens: 'croissant' | 'decroissant';
  };
  readonly debut: number;
  readonly fin: number;
}

/** Size of a legal entity over all that is loaded, against the thresholds of the guide (l. 5415–5417). */
export interface TailleGestionnaire {
  /** Open-ended contracts when told, else staff estimated by places × ratio, over its ESMS. */
  readonly etp: number | null;
  readonly origineEtp: OrigineTaille;
  /** ESMS whose staff is neither told nor estimated: `etp` is then a lower bound. */
  readonly esmsSansEtp: number;
  /** Open-ended contracts, resources and net assets in euros, when the user's tables tell them. */
  readonly nombreCdi: number | null;
  readonly ressourcesEur: number | null;
  readonly actifNetEur: number | null;
  /** Establishments whose value is missing from a sum over establishments, by field. */
  readonly partiels: Readonly<Record<'nombreCdi' | 'ressourcesEur' | 'actifNetEur', number>>;
  /** null when what is known does not tell. */
  readonly sousSeuilCdi: boolean | null;
  readonly sousSeuilRessources: boolean | null;
  readonly sousSeuilActifNet: boolean | null;
}

/**
 * A legal entity over the extent (establishments, places, minutes: medians over its ESMS there) and over all that is
 * loaded (`*EnTout`, size, mono-activité, territory of action).
 */
export interface LigneGestionnaireComplete extends LigneGestionnaire, TailleGestionnaire {
  /** Medico-social establishments of the extent. */
  readonly esms: number;
  readonly familles: readonly Famille[];
  readonly publics: readonly Public[];
  /** Category codes, the most frequent first. */
  readonly categories: readonly string[];
  /** Their short names, in the same order. */
  readonly libellesCategories: readonly string[];
  readonly etablissementsEnTout: number;
  readonly departementsEnTout: readonly string[];
  /** true with one establishment, or one category. */
  readonly monoActivite: boolean;
  /** Median, over its establishments, of the minutes to its nearest other one; null with fewer than two placed. */
  readonly minutesEntreEtablissements: number | null;
  /** Medians over its ESMS of the extent; null when none is placed or the nearest is too far to be searched. */
  readonly minutesAutreGestionnaire: number | null;
  readonly minutesSante: number | null;
  readonly minutesHopital: number | null;
  readonly minutesPsychiatrie: number | null;
  readonly minutesVille: number | null;
  /** Share of its ESMS more than 30 minutes from a town. */
  readonly partIsolee: number | null;
  /** Median number of articulation actors within 30 minutes. */
  readonly articulation: number | null;
  /** ESMS of the extent without a position: out of the medians. */
  readonly sansPosition: number;
  /** Area of the envelope of its establishments, null with fewer than three apart. */
  readonly superficieActionKm2: number | null;
  /** Values the user's tables give for the legal entity itself, by field. */
  readonly fournies: Readonly<Record<string, number>>;
}

export interface TableGestionnaires {
  /** Rows asked for. */
  readonly lignes: readonly LigneGestionnaireComplete[];
  /** Rows kept by the filter, and in the extent without it. */
  readonly nombre: number;
  readonly total: number;
  /** Rows kept under one threshold at least, and of which nothing tells. */
  readonly sousSeuils: number;
  readonly seuilsInconnus: number;
  /** Missing values by column over the rows kept. */
  readonly manquants: Readonly<Record<ColonneGestionnaires, number>>;
  /** Fields the user's tables give for legal entities. */
  readonly champs: readonly {
    readonly champ: string;
    readonly fichier: string;
    readonly date: string | null;
  }[];
}

export interface DemandeFicheGestionnaire {
  readonly numeroFinessEj: string;
  readonly temps: ParametresTemps;
  readonly villes: ReglagesVilles;
  readonly ratiosEtp: Readonly<Record<string, number>>;
}

/** A gestionnaire that could be talked to: like this one, and near. */
export interface GestionnaireComparable {
  readonly numeroFinessEj: string;
  readonly nom: string | null;
  /** Similarity of method C.2, in [0,1]. */
  readonly similarite: number;
  /** Estimated minutes between the two (method C.1). */
  readonly minutes: number;
  readonly memeDepartement: boolean;
  readonly esms: number;
  readonly places: number | null;
  readonly departements: readonly string[];
}

export interface FicheGestionnaire {
  /** Over all that is loaded. */
  readonly ligne: LigneGestionnaireComplete;
  readonly etablissements: readonly FicheEtablissement[];
  /** Envelope of its establishments, null with fewer than three apart. */
  readonly enveloppe: Polygones | null;
  /** Ratio used for each of its categories, null where there is none. */
  readonly ratios: readonly {
    readonly categorie: string;
    readonly libelle: string;
    readonly etablissements: number;
    readonly places: number | null;
    readonly ratio: number | null;
  }[];
  readonly comparables: readonly GestionnaireComparable[];
}
