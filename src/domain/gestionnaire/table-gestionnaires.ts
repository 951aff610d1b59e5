import type { FicheEtablissement } from '../etablissement/fiche';
import type { LigneGestionnaire } from '../etablissement/list-gestionnaires';
import type { Famille, Public } from '../etablissement/nomenclature';
import type { ParametresTemps } from '../geo/temps-trajet';
import type { Etendue } from '../territoire/etendue';
import type { Polygones } from '../territoire/perimetres';

/** Where a size is from: the user's columns, estimated by ratios, or not known. */
export type OrigineTaille = 'fournie' | 'estimee' | 'inconnue';

export interface DemandeGestionnaires {
  readonly etendue: Etendue;
  readonly temps: ParametresTemps;
  /** Staff per place by category (editable). */
  readonly ratiosEtp: Readonly<Record<string, number>>;
  /** Legal entities with fewer than the guide's thresholds only. */
  readonly sousLesSeuils: boolean;
  readonly texte: string;
}

/** A legal entity over the extent (establishments) and over all that is loaded (size, territory). */
export interface LigneGestionnaireComplete extends LigneGestionnaire {
  readonly familles: readonly Famille[];
  readonly publics: readonly Public[];
  readonly categories: readonly string[];
  /** true with one establishment, or one category. */
  readonly monoActivite: boolean;
  readonly etp: number | null;
  readonly origineEtp: OrigineTaille;
  /** Open-ended contracts, resources and net assets in euros, when the user's tables tell them. */
  readonly nombreCdi: number | null;
  readonly ressourcesEur: number | null;
  readonly actifNetEur: number | null;
  /** Thresholds of the guide (l. 5415–5417) it is under; null when nothing tells. */
  readonly sousSeuilCdi: boolean | null;
  readonly sousSeuilRessources: boolean | null;
  readonly sousSeuilActifNet: boolean | null;
  /** Median minutes between its establishments, null with fewer than two placed. */
  readonly minutesEntreEtablissements: number | null;
  readonly minutesHopital: number | null;
  readonly minutesPsychiatrie: number | null;
  readonly minutesVille: number | null;
  /** Share of its establishments more than 30 minutes from a town. */
  readonly partIsolee: number | null;
  readonly superficieActionKm2: number | null;
}

export interface TableGestionnaires {
  readonly lignes: readonly LigneGestionnaireComplete[];
  /** Missing values by column, for the explanation of each. */
  readonly manquants: Readonly<Record<string, number>>;
}

export interface DemandeFicheGestionnaire {
  readonly numeroFinessEj: string;
  readonly temps: ParametresTemps;
  readonly ratiosEtp: Readonly<Record<string, number>>;
}

export interface FicheGestionnaire {
  readonly ligne: LigneGestionnaireComplete;
  readonly etablissements: readonly FicheEtablissement[];
  /** Envelope of its establishments, null with fewer than three apart. */
  readonly enveloppe: Polygones | null;
  /** Nearest comparable gestionnaires: similarity of publics and categories, then minutes. */
  readonly comparables: readonly {
    readonly numeroFinessEj: string;
    readonly nom: string | null;
    readonly similarite: number;
    readonly minutes: number;
    readonly etablissements: number;
    readonly places: number | null;
  }[];
}
