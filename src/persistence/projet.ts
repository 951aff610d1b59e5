import type { FiltreComparaison } from '../domain/comparaison/changement';
import type { FiltreGroupements } from '../domain/cooperation/groupement';
import type { Filtre, Tri } from '../domain/etablissement/filtre';
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
