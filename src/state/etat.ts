import type { BilanComparaison, FiltreComparaison } from '../domain/comparaison/changement';
import type { DetailGroupement, FiltreGroupements, TriGroupements } from '../domain/cooperation/groupement';
import type { Emprise, Filtre, Tri } from '../domain/etablissement/filtre';
import type { ParametresTemps } from '../domain/geo/temps-trajet';
import type { ReglagesAnalyse } from '../domain/projet/reglages-analyse';
import type { ScenarioRetenu } from '../domain/projet/scenario-retenu';
import type { ChoixSources, RoleSource } from '../domain/projet/sources';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { ExamenTable, ProfilCorrespondance } from '../domain/table/correspondance';
import type { ResumeCouche } from '../domain/territoire/couche';
import type { ProgressionLecture } from '../ingest/contrat';
import type { Reparation } from '../persistence/projet';
import type {
  DemandeDe,
  DetailEtablissement,
  FichierTransmis,
  FondDeCarte,
  PageGroupements,
  ReponseDe,
  ScenariosMoteur,
  Session,
  Vue,
} from '../workers/moteur-api';
import type { Avis } from './avis';
import type { Commande } from './commandes';
import type { Etape } from './etapes';
import type { Reponses } from './reponses';

/** What the map shows, as the map last reported it. */
export interface VueCarte {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  /** null until the map has drawn at this place (an address gives only centre and zoom). */
  readonly emprise: Emprise | null;
}

/**
 * What is being drawn on the map: an outline, point by point, the centre of a circle in minutes, or the place of a
 * supposed establishment.
 */
export interface OutilCarte {
  readonly genre: 'dessin' | 'rayon' | 'hypothese';
  readonly points: readonly (readonly [number, number])[];
  /** Name the outline will bear. */
  readonly nom?: string;
  /** Minutes around the point to be clicked. */
  readonly minutes?: number;
}

/** Search of sites, asked for at a button. */
export interface EtatRecherche {
  readonly etat: 'vide' | 'calcul' | 'pret' | 'erreur';
  /** What was asked for last, null before. */
  readonly demande: DemandeDe<'propositions'> | null;
  /** Last answer; while another is looked for it stays. */
  readonly valeur: ReponseDe<'propositions'> | null;
  /** 0 of 0 once sites are looked for. */
  readonly fait: number;
  readonly total: number;
  readonly message: string | null;
}

/** An order to move the map; a new `numero` means a new order, even to the same place. */
export interface Cadrage {
  readonly numero: number;
  readonly cible:
    | { readonly genre: 'emprise'; readonly emprise: Emprise }
    | {
        readonly genre: 'point';
        readonly longitude: number;
        readonly latitude: number;
        readonly zoom: number | null;
      };
}

export interface EtatImport {
  readonly etat: 'repos' | 'en_cours' | 'annulation';
  /** Names of the files being read. */
  readonly noms: readonly string[];
  readonly progression: ProgressionLecture | null;
  /** How the last import ended, with the ranks of its files in `session.fichiers`. */
  readonly dernier:
    | { readonly issue: 'termine'; readonly debut: number; readonly fin: number }
    | { readonly issue: 'annule' }
    | { readonly issue: 'echec'; readonly message: string }
    | null;
}

export interface EtatScenarios {
  readonly etat: 'vide' | 'calcul' | 'pret' | 'erreur';
  readonly resultat: ScenariosMoteur | null;
  /** Progress of the computation, 0/0 before the engine says anything. */
  readonly fait: number;
  readonly total: number;
  readonly message: string | null;
}

/** A list of groups, as the engine was asked for it; `numero` names it. */
export interface DemandeGroupements {
  readonly numero: number;
  readonly version: number;
  readonly filtre: FiltreGroupements;
  readonly tri: TriGroupements;
}

/** Step 2: what the engine answered for the current filter. */
export interface EtatCooperations {
  /** Counts of the list, and the question they answer: its lines are asked for as it scrolls. */
  readonly page: (PageGroupements & { readonly demande: DemandeGroupements }) | null;
  /** The chosen group, null while it is being fetched. */
  readonly detail: DetailGroupement | null;
  /** true when the loaded files do not hold the chosen group. */
  readonly introuvable: boolean;
  readonly tri: TriGroupements;
}

/** Two vintages compared: the last answer, named by `version` for rows and tiles. */
export interface EtatComparaison {
  readonly version: number;
  readonly bilan: BilanComparaison | null;
  readonly etat: 'repos' | 'calcul';
}

/** A file of the user's once it has been given a key. */
export interface SourceTransmise extends FichierTransmis {
  readonly cle: string;
  readonly role: RoleSource;
}

/** A table waiting for the user to say what its columns are. */
export interface ExamenEnCours {
  readonly fichier: FichierTransmis;
  /** null while it is being looked at, or when it is no table. */
  readonly examen: ExamenTable | null;
  readonly etat: 'lecture' | 'pret' | 'impossible';
}

/** Where the project stands with the browser's storage. */
export interface EtatProjet {
  readonly id: string | null;
  readonly enregistrement:
    | { readonly etat: 'jamais' }
    | { readonly etat: 'en_cours' }
    /** Milliseconds since 1970. */
    | { readonly etat: 'a_jour'; readonly date: number }
    | {
        readonly etat: 'echec';
        readonly raison: 'plein' | 'refuse' | 'inconnue';
        readonly message: string;
      }
    /** Another tab writes this project: here it is read only until the user takes it over. */
    | { readonly etat: 'autre_onglet' };
  /** Projects kept in this browser, last modified first. */
  readonly connus: readonly ProjetConnu[];
  /** Offered at start, until taken up, put off or deleted. */
  readonly offre: ProjetConnu | null;
  /** What could not be kept of the project last opened; null when all of it was, or none was opened. */
  readonly ouverture: { readonly nom: string; readonly reparations: readonly Reparation[] } | null;
  /** Room used in the browser, in bytes; null when it does not say. */
  readonly espace: { readonly utilise: number; readonly quota: number } | null;
}

export interface ProjetConnu {
  readonly id: string;
  readonly nom: string;
  /** ISO date and time. */
  readonly modifieLe: string;
  /** Names of its files. */
  readonly sources: readonly string[];
  readonly octets: number;
}

/** One move of the history: what a user would call one gesture. */
export interface Mouvement {
  readonly commande: Commande;
  readonly inverse: Commande;
  /** Milliseconds since 1970, of its last keystroke when several were merged. */
  readonly date: number;
  /** The slide it is a step of, from the moment the slider is taken until it is left; absent for other edits. */
  readonly glissement?: symbol;
}

/** Share of the screen of each panel in percent, by panel group then panel. */
export type TaillesPanneaux = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Etat {
  /** `ouverture`: reference and first data are loading; `echec`: nothing can work, `erreurDemarrage` says why. */
  readonly demarrage: 'ouverture' | 'pret' | 'echec';
  readonly erreurDemarrage: string | null;
  readonly session: Session | null;
  readonly fond: FondDeCarte | null;
  readonly etape: Etape;
  readonly filtre: Filtre;
  readonly tri: Tri;
  /** Last answer of the engine; its `version` names it for `lignes` and `tuile`. */
  readonly vue: Vue | null;
  /** Set of rows behind `vue`: changes with the filter or the session, not with the sort. */
  readonly ensemble: {
    readonly version: number;
    readonly filtre: Filtre;
    readonly session: number;
    /** Travel times, where the filter's territory is made with them. */
    readonly temps: ParametresTemps | null;
  } | null;
  /** Version last asked for; a view is pending while it differs from `vue.version`. */
  readonly versionDemandee: number;
  /** FINESS number of the selected establishment. */
  readonly selection: string | null;
  /** Its details, null while they are being fetched. */
  readonly detail: DetailEtablissement | null;
  /** Establishment (row of the offer) the table points at, for the map to show. */
  readonly survol: number | null;
  readonly parametres: ParametresScoring;
  /** Parameters to come back to. */
  readonly parametresDefaut: ParametresScoring;
  readonly scenarios: EtatScenarios;
  readonly idScenario: string | null;
  readonly import: EtatImport;
  readonly retenus: readonly ScenarioRetenu[];
  readonly filtreGroupements: FiltreGroupements;
  readonly idGroupement: string | null;
  readonly cooperations: EtatCooperations;
  readonly filtreComparaison: FiltreComparaison;
  readonly comparaison: EtatComparaison;
  /** Settings of step 1 beyond the filter. */
  readonly analyse: ReglagesAnalyse;
  /** Last answers of the engine to the questions that the state calls for. */
  readonly reponses: Reponses;
  /** Territory outlined on the maps and chosen in their table, by its code; null = none. */
  readonly territoireMontre: string | null;
  /** true draws the establishments over the maps of territories too. */
  readonly offreSurCarte: boolean;
  /** Legal entity whose card is open (EJ number). */
  readonly gestionnaireOuvert: string | null;
  readonly recherche: EtatRecherche;
  /** true shows the offer as it is on the map of places to open, the suppositions left out. */
  readonly carteAvant: boolean;
  /** What the next clicks on the map draw; null = they select. */
  readonly outil: OutilCarte | null;
  readonly couches: readonly ResumeCouche[];
  readonly couchesMasquees: readonly string[];
  readonly notes: string;
  readonly nomProjet: string;
  readonly choix: ChoixSources;
  readonly projet: EtatProjet;
  readonly profils: readonly ProfilCorrespondance[];
  readonly examen: ExamenEnCours | null;
  /** The engine stopped by itself and is being started again with the same files. */
  readonly repriseMoteur: boolean;
  /** A newer version of the application is ready; it is taken at the user's word, never during work. */
  readonly miseAJourPrete: boolean;
  /**
   * Files of the user whose content was kept, each with its key, role and mapping; those that `choix` leaves
   * aside stay, so that a removal can be undone (`sourcesEnUsage` gives the others).
   */
  readonly sources: readonly SourceTransmise[];
  /** Tables still to be mapped, after the one in `examen`. */
  readonly aExaminer: readonly FichierTransmis[];
  /** Tables whose window was closed before their columns were named. */
  readonly aNommer: readonly FichierTransmis[];
  readonly vueCarte: VueCarte | null;
  readonly cadrage: Cadrage | null;
  /** true keeps `filtre.emprise` equal to what the map shows. */
  readonly limiterCarte: boolean;
  readonly tailles: TaillesPanneaux;
  /** What the right panel shows: the step's own content or the details of the selection. */
  readonly onglet: 'etape' | 'fiche';
  /** Window laid over the page, if any. */
  readonly fenetre: 'aide' | 'reseau' | 'projet' | 'correspondance' | 'geocodage' | null;
  /** true in the document that may reach the network. */
  readonly enLigne: boolean;
  /** true draws the network basemap; only where `enLigne`. */
  readonly fondIgn: boolean;
  /** true once the map has said that this browser cannot draw it. */
  readonly carteIndisponible: boolean;
  readonly avis: readonly Avis[];
  /** Edits made so far with their inverse, oldest first. */
  readonly journal: readonly Mouvement[];
  /** Edits undone, to be done again, last undone at the end; emptied by a new edit. */
  readonly annules: readonly Mouvement[];
}
