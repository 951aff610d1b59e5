import type { Accessibilite, DemandeAccessibilite } from '../domain/acces/compute-accessibilite';
import type { DemandeAcces, TableAcces } from '../domain/acces/table-acces';
import type { DemandeZones, RepartitionMinutes } from '../domain/acces/zones-blanches';
import type { CarteTerritoires, DemandeCarte } from '../domain/cartographie/carte-territoires';
import type { DemandePetitesCartes, PetitesCartes } from '../domain/cartographie/petites-cartes';
import type { DemandeEquipement, TableEquipement } from '../domain/equipement/table-equipement';
import type {
  DemandeFicheGestionnaire,
  DemandeGestionnaires,
  FicheGestionnaire,
  TableGestionnaires,
} from '../domain/gestionnaire/table-gestionnaires';
import type { CommuneProche, DemandeCommuneProche } from '../domain/hypothese/commune-proche';
import type { DemandeEffets, EffetsHypotheses } from '../domain/hypothese/effets';
import type { DemandePropositions, Propositions } from '../domain/hypothese/propositions';
import type { DemandeVilles, ListeVilles } from '../domain/indicateur/liste-villes';
import type { DemandeIndicateurs, PageIndicateurs } from '../domain/indicateur/table-indicateurs';
import type { DemandePortrait, Portrait } from '../domain/portrait/portrait';
import type { CouvertureTemps, DemandeTemps } from '../domain/territoire/couverture-temps';
import type { DemandeEtendue, FormeEtendue } from '../domain/territoire/forme-etendue';
import type { DemandeTerritoires, ListeTerritoires } from '../domain/territoire/liste-territoires';
import type { DemandePerimetres, PerimetresGht } from '../domain/territoire/perimetres';

/** Questions on territories, each answered by a part of the engine loaded with the first one asked. */
export interface Questions {
  /** Territories of a level, for the selector. */
  readonly territoires: { readonly demande: DemandeTerritoires; readonly reponse: ListeTerritoires };
  /** What the chosen place holds, and its outline. */
  readonly etendue: { readonly demande: DemandeEtendue; readonly reponse: FormeEtendue };
  /** Travel times in use in the chosen place. */
  readonly temps: { readonly demande: DemandeTemps; readonly reponse: CouvertureTemps };
  readonly perimetres: { readonly demande: DemandePerimetres; readonly reponse: PerimetresGht };
  /** A map of territories: values, classes; its tiles are asked for under `reponse.cle`. */
  readonly carte: { readonly demande: DemandeCarte; readonly reponse: CarteTerritoires };
  /** Small maps of several variables. */
  readonly petitesCartes: { readonly demande: DemandePetitesCartes; readonly reponse: PetitesCartes };
  readonly equipement: { readonly demande: DemandeEquipement; readonly reponse: TableEquipement };
  readonly acces: { readonly demande: DemandeAcces; readonly reponse: TableAcces };
  /** Every service at once, for the command line. */
  readonly accessibilite: { readonly demande: DemandeAccessibilite; readonly reponse: Accessibilite };
  readonly zones: { readonly demande: DemandeZones; readonly reponse: RepartitionMinutes };
  readonly propositions: { readonly demande: DemandePropositions; readonly reponse: Propositions };
  /** Commune a point of the map is taken for. */
  readonly communeProche: { readonly demande: DemandeCommuneProche; readonly reponse: CommuneProche | null };
  readonly effets: { readonly demande: DemandeEffets; readonly reponse: EffetsHypotheses };
  readonly gestionnaires: { readonly demande: DemandeGestionnaires; readonly reponse: TableGestionnaires };
  readonly ficheGestionnaire: {
    readonly demande: DemandeFicheGestionnaire;
    readonly reponse: FicheGestionnaire | null;
  };
  /** Towns isolation is counted from. */
  readonly villes: { readonly demande: DemandeVilles; readonly reponse: ListeVilles };
  readonly indicateurs: { readonly demande: DemandeIndicateurs; readonly reponse: PageIndicateurs };
  readonly portrait: { readonly demande: DemandePortrait; readonly reponse: Portrait };
}

export type NomQuestion = keyof Questions;
export type DemandeDe<N extends NomQuestion> = Questions[N]['demande'];
export type ReponseDe<N extends NomQuestion> = Questions[N]['reponse'];

/** Told how far a long answer has come. */
export type SuiviQuestion = (fait: number, total: number) => void;
