import type { Precision } from '../territoire/commune';
import type { Famille, Financeur, Mode, Public, Role, StatutGroupe } from './nomenclature';

/** One establishment as a plain object, for a table row, a details panel or an export. `null` = unknown. */
export interface FicheEtablissement {
  readonly indice: number;
  readonly numeroFiness: string;
  readonly numeroFinessEj: string | null;
  readonly nom: string;
  readonly nomLong: string | null;
  readonly adresse: string | null;
  readonly acheminement: string | null;
  readonly telephone: string | null;
  readonly siret: string | null;
  readonly categorie: string;
  readonly libelleCategorie: string;
  readonly famille: Famille;
  readonly public: Public;
  readonly mode: Mode;
  readonly financeur: Financeur;
  readonly role: Role;
  readonly gestionnaire: string | null;
  readonly statut: string | null;
  readonly libelleStatut: string | null;
  readonly statutGroupe: StatutGroupe;
  readonly places: number | null;
  readonly codeCommune: string | null;
  readonly commune: string | null;
  readonly epci: string | null;
  readonly departement: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly precision: Precision;
  /** Score in [0,1] of a geocoded position; absent for the others. */
  readonly scoreGeocodage?: number;
  /** ISO dates. */
  readonly dateOuverture: string | null;
  readonly dateMaj: string | null;
  readonly ferme: boolean;
  readonly dateFermeture: string | null;
}
