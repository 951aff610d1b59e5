import type { FiltreComparaison } from '../domain/comparaison/changement';
import type { FiltreGroupements } from '../domain/cooperation/groupement';
import type { Filtre, Tri } from '../domain/etablissement/filtre';
import type { ReglagesAnalyse } from '../domain/projet/reglages-analyse';
import type { ScenarioRetenu } from '../domain/projet/scenario-retenu';
import type { ChoixSources, RoleSource } from '../domain/projet/sources';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { Correspondance, ProfilCorrespondance } from '../domain/table/correspondance';

/** Version of the format written; `migrations/` brings older ones to it. */
export const VERSION_PROJET = 1;

/** Everything a user would lose by closing the page, but for the bytes of the source files, kept beside it. */
export interface Projet {
  readonly version: typeof VERSION_PROJET;
  readonly id: string;
  /** "" until the user names it. */
  readonly nom: string;
  /** ISO dates and times. */
  readonly creeLe: string;
  readonly modifieLe: string;
  readonly sources: readonly SourceProjet[];
  readonly choix: ChoixSources;
  readonly etape: string;
  readonly filtre: Filtre;
  readonly tri: Tri;
  readonly selection: string | null;
  readonly vueCarte: { readonly longitude: number; readonly latitude: number; readonly zoom: number } | null;
  readonly parametres: ParametresScoring;
  readonly idScenario: string | null;
  readonly retenus: readonly ScenarioRetenu[];
  readonly filtreGroupements: FiltreGroupements;
  readonly idGroupement: string | null;
  readonly filtreComparaison: FiltreComparaison;
  readonly analyse: ReglagesAnalyse;
  readonly couchesMasquees: readonly string[];
  readonly notes: string;
  readonly profils: readonly ProfilCorrespondance[];
  /** Fields of a newer or foreign version, written back as they came. */
  readonly inconnus: Readonly<Record<string, unknown>>;
}

/** A file of the project; its bytes are kept under `cle`. */
export interface SourceProjet {
  readonly cle: string;
  readonly nom: string;
  readonly role: RoleSource;
  readonly tailleOctets: number;
  /** ISO date stated by the file, null when it states none or is not read yet. */
  readonly dateDonnees: string | null;
  /** SHA-256 of the bytes as given, hexadecimal; null until computed. */
  readonly empreinte: string | null;
  readonly correspondance: Correspondance | null;
}

/** Something of a project read that could not be taken as it was. */
export interface Reparation {
  /** Where in the project ("filtre.valeurs.famille[2]"), or the name of a file of the archive; "" = as a whole. */
  readonly chemin: string;
  readonly code: CodeReparation;
  /** What was found, or the name it bears; cut to 200 characters. */
  readonly valeur: string;
}

export const CODES_REPARATION = [
  /** Written by a newer version: what this one knows was kept. */
  'version_plus_recente',
  /** A field of a newer or foreign version: kept, and written back. */
  'champ_inconnu',
  /** The same, too large or too deep to be kept. */
  'champ_inconnu_perdu',
  /** A name that no field may bear (`__proto__`…). */
  'cle_interdite',
  'champ_absent',
  'valeur_invalide',
  'texte_coupe',
  'liste_coupee',
  /** An element of a list without what makes it usable. */
  'element_ecarte',
  /** The bytes of a source are not there, damaged, or not those that were saved. */
  'source_absente',
  'source_illisible',
  'source_modifiee',
  /** The file ends too early or is damaged: what comes before was read. */
  'archive_tronquee',
  /** A file of the archive that belongs to nothing. */
  'entree_ignoree',
] as const;
export type CodeReparation = (typeof CODES_REPARATION)[number];
