import { type Emprise, FILTRE_VIDE, type Filtre, type Tri } from '../domain/etablissement/filtre';
import type { ParametresScoring, ResultatScenarios } from '../domain/scoring/scenario';
import type { ProgressionLecture } from '../ingest/contrat';
import type { DetailEtablissement, FichierTransmis, FondDeCarte, Session, Vue } from '../workers/moteur-api';
import type { Commande } from './commandes';
import type { Etape } from './etapes';

export const TRI_DEFAUT: Tri = { colonne: 'nom', sens: 'croissant' };

/** What the map shows, as the map last reported it. */
export interface VueCarte {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  /** null until the map has drawn at this place (an address gives only centre and zoom). */
  readonly emprise: Emprise | null;
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
  readonly resultat: ResultatScenarios | null;
  /** Progress of the computation, 0/0 before the engine says anything. */
  readonly fait: number;
  readonly total: number;
  readonly message: string | null;
}

/** Something to tell the user; the words are made from `code` by i18n. */
export interface Avis {
  readonly id: number;
  readonly severite: 'erreur' | 'avertissement' | 'information';
  readonly code: CodeAvis;
  readonly details: Readonly<Record<string, string | number>>;
}
export type CodeAvis =
  | 'moteur'
  | 'import_termine'
  | 'import_refuse'
  | 'import_annule'
  | 'import_echec'
  | 'export_termine'
  | 'export_image'
  | 'export_annule'
  | 'export_echec'
  | 'passage_impossible'
  | 'passage_repris'
  | 'fond_ign';

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
  readonly ensemble: { readonly version: number; readonly filtre: Filtre; readonly session: number } | null;
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
  /** Files of the user whose content was kept, to hand them over to the online page. */
  readonly sources: readonly FichierTransmis[];
  readonly vueCarte: VueCarte | null;
  readonly cadrage: Cadrage | null;
  /** true keeps `filtre.emprise` equal to what the map shows. */
  readonly limiterCarte: boolean;
  readonly tailles: TaillesPanneaux;
  /** What the right panel shows: the step's own content or the details of the selection. */
  readonly onglet: 'etape' | 'fiche';
  /** Window laid over the page, if any. */
  readonly fenetre: 'aide' | 'reseau' | null;
  /** true in the document that may reach the network. */
  readonly enLigne: boolean;
  /** true draws the network basemap; only where `enLigne`. */
  readonly fondIgn: boolean;
  /** true once the map has said that this browser cannot draw it. */
  readonly carteIndisponible: boolean;
  readonly avis: readonly Avis[];
  /** Edits made so far with their inverse, oldest first. */
  readonly journal: readonly { readonly commande: Commande; readonly inverse: Commande }[];
}

export function createEtatInitial(parametres: ParametresScoring): Etat {
  return {
    demarrage: 'ouverture',
    erreurDemarrage: null,
    session: null,
    fond: null,
    etape: 'offre',
    filtre: FILTRE_VIDE,
    tri: TRI_DEFAUT,
    vue: null,
    ensemble: null,
    versionDemandee: 0,
    selection: null,
    detail: null,
    survol: null,
    parametres,
    parametresDefaut: parametres,
    scenarios: SCENARIOS_VIDES,
    idScenario: null,
    import: { etat: 'repos', noms: [], progression: null, dernier: null },
    sources: [],
    vueCarte: null,
    cadrage: null,
    limiterCarte: false,
    tailles: {},
    onglet: 'etape',
    fenetre: null,
    enLigne: false,
    fondIgn: false,
    carteIndisponible: false,
    avis: [],
    journal: [],
  };
}

export const SCENARIOS_VIDES: EtatScenarios = {
  etat: 'vide',
  resultat: null,
  fait: 0,
  total: 0,
  message: null,
};
