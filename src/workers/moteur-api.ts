import type { BilanComparaison, Changement, FiltreComparaison } from '../domain/comparaison/changement';
import type { ComptesGroupements } from '../domain/cooperation/count-groupements';
import type {
  DetailGroupement,
  FiltreGroupements,
  GroupementPartage,
  LigneGroupement,
  TriGroupements,
} from '../domain/cooperation/groupement';
import type { LigneCapacite } from '../domain/etablissement/capacite';
import type { FicheEtablissement } from '../domain/etablissement/fiche';
import type { Emprise, Facette, Filtre, Tri } from '../domain/etablissement/filtre';
import type { Famille } from '../domain/etablissement/nomenclature';
import type { ParametresTemps } from '../domain/geo/temps-trajet';
import type { CouleurOffre } from '../domain/projet/reglages-analyse';
import type { ChoixSources, RoleSource } from '../domain/projet/sources';
import type { ParametresScoring, ResultatScenarios } from '../domain/scoring/scenario';
import type { Anomalie } from '../domain/shared/anomalie';
import type { Annexe, SelectionTerritoire } from '../domain/table/annexes';
import type {
  Correspondance,
  ExamenTable,
  GenreTable,
  ProfilCorrespondance,
} from '../domain/table/correspondance';
import type { Departement, Precision, SourceReference } from '../domain/territoire/commune';
import type { ResumeCouche } from '../domain/territoire/couche';
import type { DemandeEtendue } from '../domain/territoire/forme-etendue';
import type { PositionsCommunes } from '../domain/territoire/summarize-positions';
import type { GenreFichier, ProgressionLecture } from '../ingest/contrat';
import type { DifferencesGenerations } from '../ingest/resultat';
import type { DemandeDe, NomQuestion, ReponseDe, SuiviQuestion } from './questions-api';

export type { DemandeDe, NomQuestion, ReponseDe, SuiviQuestion } from './questions-api';

/**
 * The engine: it owns the offer and answers coarse questions. One implementation (`moteur.ts`) runs in
 * the worker, in tests and in the command line; the page only ever holds what a screen shows.
 */
export interface Moteur {
  /** Loads the reference tables (once). */
  ouvrir(): Promise<Session>;
  /** Reads the demonstration files through the ordinary readers; replaces nothing but an empty or demo session. */
  chargerDemonstration(surProgression?: SuiviLecture): Promise<ResultatImport>;
  /** Adds files to the session (the demo leaves at the first real establishment file). */
  importer(fichiers: readonly FichierTransmis[], surProgression?: SuiviLecture): Promise<ResultatImport>;
  /**
   * Chooses, among the files read since the last `vider`, those that make the offer and those that make the
   * vintage it is compared with; nothing is read again. Keys that were never read are ignored.
   */
  choisirSources(choix: ChoixSources, surProgression?: SuiviLecture): Promise<ResultatImport>;
  /** Looks at a table before reading it; null when the file is no header table. */
  examiner(fichier: FichierTransmis, demande: DemandeExamen): Promise<ExamenTable | null>;
  /** Forgets every file and establishment; the reference tables stay loaded. */
  vider(): Promise<Session>;
  /** Stops the imports under way or waiting; the session stays as it was. */
  annuler(): void;
  /** Sets the current view; stale answers are the caller's to drop through `version`. */
  interroger(requete: RequeteVue): Promise<Vue>;
  /** Rows [debut, fin) of the current view in its sort order; rejects nothing, returns fewer at the end. */
  lignes(version: number, debut: number, fin: number): Promise<readonly FicheEtablissement[]>;
  /** Rank of an establishment in the current view, -1 when filtered out. */
  rang(version: number, indice: number): Promise<number>;
  /**
   * Mapbox vector tile of the current view (layers and properties: `domain/cartographie/schema-tuiles`); empty
   * buffer when nothing. `couleur`: what groups and clusters are made by, the families when it is not said.
   */
  tuile(version: number, z: number, x: number, y: number, couleur?: CouleurOffre): Promise<ArrayBuffer>;
  /** Zoom at which a cluster opens, and the establishments under it (at most `limite`). */
  amas(version: number, idAmas: number, limite: number): Promise<ContenuAmas>;
  /** An establishment with its neighbours; `temps` makes their minutes, default ones if absent. */
  detail(numeroFiness: string, temps?: ParametresTemps): Promise<DetailEtablissement | null>;
  /** Search as you type over the whole offer: name, FINESS number, SIREN, commune. */
  rechercher(texte: string, limite: number): Promise<readonly ResultatRecherche[]>;
  /** Values of one facet matching a text, for long lists (gestionnaires, communes). */
  chercherFacette(requete: RequeteFacette): Promise<Facette>;
  /** Anomalies of a loaded file, by kind, page by page. */
  anomalies(rang: number, code: string | null, debut: number, fin: number): Promise<PageAnomalies>;
  /**
   * Scored scenarios; the same parameters on the same session are answered from memory. A newer question
   * stops the one under way, whose promise then fails.
   */
  scenarios(
    parametres: ParametresScoring,
    surProgression?: (fait: number, total: number) => void,
  ): Promise<ScenariosMoteur>;
  /** Existing cooperations kept by the filter, [debut, fin) in the order asked for; `version` names the view. */
  groupements(
    version: number,
    filtre: FiltreGroupements,
    debut: number,
    fin: number,
    tri?: TriGroupements,
  ): Promise<PageGroupements>;
  /** The same groups with their members, for exports. */
  detailsGroupements(
    version: number,
    filtre: FiltreGroupements,
    debut: number,
    fin: number,
    tri?: TriGroupements,
  ): Promise<readonly DetailGroupement[]>;
  /** Rank of a group in that list, -1 when it is filtered out. */
  rangGroupement(
    version: number,
    filtre: FiltreGroupements,
    tri: TriGroupements,
    id: string,
  ): Promise<number>;
  groupement(version: number, id: string): Promise<DetailGroupement | null>;
  /** Compares the offer with the earlier vintage, the changes of a place only when one is given; null when none is chosen. */
  comparer(
    version: number,
    filtre: FiltreComparaison,
    place?: DemandeEtendue,
  ): Promise<BilanComparaison | null>;
  /** Rows [debut, fin) of the comparison last asked for under this version. */
  changements(version: number, debut: number, fin: number): Promise<readonly Changement[]>;
  /** Vector tile of the comparison (one layer, `changements`); empty buffer when nothing. */
  tuileChangements(version: number, z: number, x: number, y: number): Promise<ArrayBuffer>;
  /** Contours brought by the user. */
  couches(): Promise<readonly ResumeCouche[]>;
  /** Vector tile of one of them (`domain/cartographie/schema-tuiles`); empty buffer when nothing. */
  tuileCouche(id: string, z: number, x: number, y: number): Promise<ArrayBuffer>;
  /**
   * Answers a question on territories (`questions-api`). A newer question under the same name stops the one under
   * way, whose promise then fails; `canal` is another name, for who asks two of the same kind.
   */
  demander<N extends NomQuestion>(
    nom: N,
    demande: DemandeDe<N>,
    surProgression?: SuiviQuestion,
    canal?: string,
  ): Promise<ReponseDe<N>>;
  /** Stops the question under way on a channel (the name of the question by default), whose promise then fails. */
  renoncer(canal: string): void;
  /** Vector tile of a map of territories, by its `cle`; empty buffer when nothing. */
  tuileCarte(cle: string, z: number, x: number, y: number): Promise<ArrayBuffer>;
  /** Département outlines and main towns for the offline basemap. */
  fondDeCarte(): Promise<FondDeCarte>;
}

export type SuiviLecture = (progression: ProgressionLecture) => void;

/** What the user has already said of a table; null = to be proposed. */
export interface DemandeExamen {
  readonly feuille: string | null;
  readonly genre: GenreTable | null;
  readonly ligneEntete?: number | null;
  /** Saved mappings: one with the same headers is followed. */
  readonly profils?: readonly ProfilCorrespondance[];
}

/** A File crosses to the worker as it is (no copy); Node passes bytes. */
export interface FichierTransmis {
  readonly nom: string;
  readonly contenu: Blob | Uint8Array;
  /** Names the file among the sources of the project; made from its rank when absent. */
  readonly cle?: string;
  /** `comparaison` reads it as the vintage the offer is compared with. */
  readonly role?: RoleSource;
  /** How to read a header table, when the user has said it. */
  readonly correspondance?: Correspondance;
  /** Key of the file it is another reading of: that one is set aside when this one brings something. */
  readonly remplace?: string;
}

/** Scenarios with the groups their members already share. */
export interface ScenariosMoteur extends ResultatScenarios {
  /** By scenario id; absent when its members share none. */
  readonly existants: Readonly<Record<string, readonly GroupementPartage[]>>;
}

export interface PageGroupements extends ComptesGroupements {
  readonly nombre: number;
  /** Members of the groups kept that the loaded files do not hold. */
  readonly membresAbsents: number;
  readonly lignes: readonly LigneGroupement[];
}

/** What is loaded, for the header, the Données screen and the attribution. */
export interface Session {
  /** Grows at each change of the offer; a view of an older session is stale. */
  readonly version: number;
  readonly fictive: boolean;
  readonly dateDonnees: string | null;
  readonly nombreEtablissements: number;
  readonly nombreEntites: number;
  readonly nombreGestionnaires: number;
  /** Establishments whose source gives no usable coordinates (placed at their commune or not at all). */
  readonly sansPosition: number;
  /** Count per precision, over all establishments. */
  readonly precisions: Readonly<Record<Precision, number>>;
  readonly horsOffre: number;
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly nombre: number }[];
  readonly emprise: Emprise | null;
  readonly fichiers: readonly ResumeFichier[];
  readonly choix: ChoixSources;
  /** Closed establishments of the files in use: counted, shown only when `choix.fermes`. */
  readonly nombreFermes: number;
  readonly groupements: { readonly ght: number; readonly autres: number };
  /** What the classic and the current files say differently of the same establishments; null with one generation. */
  readonly differences: DifferencesGenerations | null;
  /** The vintage compared with; null when none is chosen. */
  readonly comparaison: { readonly dateDonnees: string | null; readonly nombre: number } | null;
  readonly annexes: readonly ResumeAnnexe[];
  /** Communes or EPCI of the selection read last among the tables in use, null when there is none. */
  readonly selection: SelectionTerritoire | null;
  readonly sourcesReference: readonly SourceReference[];
  /** What the commune points in force are worth, and which communes have none. */
  readonly positionsCommunes: PositionsCommunes;
}

export interface ResumeFichier {
  readonly nom: string;
  readonly genre: GenreFichier;
  readonly encodage: string | null;
  readonly dateDonnees: string | null;
  readonly tailleOctets: number;
  readonly lignes: number;
  readonly acceptees: number;
  readonly rejetees: number;
  /** Key of the file it comes from; null for the demonstration. */
  readonly cleSource: string | null;
  readonly role: RoleSource;
  /** Hex digest of the unpacked content. */
  readonly empreinte: string;
  /** true for a header table that needs the user to say what its columns are. */
  readonly aCorrespondre: boolean;
  /** false while the file is read but set aside by `choisirSources`. */
  readonly enUsage: boolean;
  /** true when nothing of it was kept (unreadable, already loaded…). */
  readonly refuse: boolean;
  readonly anomaliesParCode: readonly {
    readonly code: string;
    readonly severite: Anomalie['severite'];
    readonly nombre: number;
  }[];
}

/** One complementary table in use, with what it joined. */
export interface ResumeAnnexe {
  readonly genre: Annexe['genre'];
  readonly fichier: string;
  /** Rows kept, and how many of them name something that is loaded. */
  readonly nombre: number;
  readonly joints: number;
}

export type ResultatImport =
  | {
      readonly etat: 'termine';
      readonly session: Session;
      /** Number of accounts this import added at the end of `session.fichiers` (an archive gives one per file in it). */
      readonly rapportsAjoutes: number;
    }
  | { readonly etat: 'annule'; readonly session: Session };

export interface RequeteVue {
  /** Chosen by the caller, growing; comes back in the answer and names the view in `lignes` and `tuile`. */
  readonly version: number;
  readonly filtre: Filtre;
  readonly tri: Tri;
  /** Travel times that a territory in minutes, a basin or a perimeter of the filter is made with; default ones if absent. */
  readonly temps?: ParametresTemps;
}

export interface Vue {
  readonly version: number;
  /** Rows, closed ones included; no other figure counts them. */
  readonly nombre: number;
  readonly fermes: number;
  /** Sum of known places, and how many establishments have none known. */
  readonly places: number;
  readonly placesInconnues: number;
  readonly gestionnaires: number;
  readonly nonPlaces: number;
  /** Count by family, for the text alternative of the map. */
  readonly familles: Readonly<Record<Famille, number>>;
  /** Establishments hidden because they are outside the offer, under the same filters. */
  readonly horsOffreMasques: number;
  readonly facettes: readonly Facette[];
  readonly emprise: Emprise | null;
}

export interface RequeteFacette {
  readonly dimension: Facette['dimension'];
  readonly filtre: Filtre;
  readonly texte: string;
  readonly limite: number;
  readonly temps?: ParametresTemps;
}

export interface ContenuAmas {
  readonly zoomOuverture: number;
  readonly membres: readonly FicheEtablissement[];
  readonly nombre: number;
}

export interface DetailEtablissement {
  readonly fiche: FicheEtablissement;
  /** Capacities by discipline, mode and public; empty when no file gives them. */
  readonly capacites: readonly LigneCapacite[];
  /** Existing cooperations of the establishment or of its gestionnaire. */
  readonly groupements: readonly LigneGroupement[];
  /** Indicators brought by the user for it. */
  readonly indicateurs: readonly {
    readonly champ: string;
    readonly valeur: number | null;
    /** Whose value it is: the establishment's own, or that of its legal entity as a whole. */
    readonly niveau: 'etablissement' | 'gestionnaire';
    readonly fichier: string;
    readonly date: string | null;
  }[];
  readonly gestionnaire: {
    readonly numeroFinessEj: string;
    readonly nom: string | null;
    /** The other name of its source, null when there is none. */
    readonly nomLong: string | null;
    readonly siren: string | null;
    readonly libelleStatut: string | null;
    /** Its other establishments, nearest first. */
    readonly etablissements: readonly FicheEtablissement[];
  } | null;
  /** Nearest establishments of the offer (medico-social and health). */
  readonly voisins: readonly {
    readonly fiche: FicheEtablissement;
    readonly distanceKm: number;
    readonly dureeMin: number;
    /** false when the user's travel-time table tells the minutes, true when they are estimated. */
    readonly estimee: boolean;
  }[];
}

export interface ResultatRecherche {
  readonly genre: 'etablissement' | 'gestionnaire' | 'commune';
  /** FINESS number, EJ number or INSEE code. */
  readonly code: string;
  readonly libelle: string;
  readonly precision: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

export interface PageAnomalies {
  readonly nombre: number;
  readonly anomalies: readonly Anomalie[];
}

export interface FondDeCarte {
  readonly departements: readonly Departement[];
  /** Towns for labels: largest first. */
  readonly villes: readonly {
    readonly nom: string;
    readonly population: number;
    readonly rangChefLieu: number;
    readonly longitude: number;
    readonly latitude: number;
  }[];
}
