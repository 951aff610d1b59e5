import type { Emprise, Filtre, Tri } from '../domain/etablissement/filtre';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { FichierTransmis } from '../workers/moteur-api';
import type { Commande } from './commandes';
import type { Etape } from './etapes';
import type { Avis, Etat, VueCarte } from './etat';

/** Everything a screen can ask for. Promises end when the state holds the answer; they never reject. */
export interface Actions {
  /** The one door for edits of the work. */
  executer(commande: Commande): void;
  aller(etape: Etape): void;
  /** Goes to the Offre step when the Données screen hides map and table. */
  quitterDonnees(): void;
  filtrer(filtre: Filtre): void;
  /** Shows only the establishments of one gestionnaire (EJ number), on the Offre step. */
  filtrerGestionnaire(numeroFinessEj: string): void;
  reinitialiserFiltre(): void;
  trier(tri: Tri): void;
  selectionner(numeroFiness: string | null): void;
  survoler(indice: number | null): void;
  definirParametres(parametres: ParametresScoring): void;
  choisirScenario(id: string | null): void;
  calculerScenarios(): Promise<void>;
  /** Restricts to one département (or none) and frames the map on what is found. */
  choisirTerritoire(code: string | null): Promise<void>;
  montrerOnglet(onglet: Etat['onglet']): void;
  ouvrirFenetre(fenetre: Etat['fenetre']): void;
  montrerFondIgn(actif: boolean): void;
  rendreCarteIndisponible(): void;
  /** Moves the map to a point, or to a rectangle. */
  centrer(longitude: number, latitude: number, zoom?: number): void;
  cadrer(emprise: Emprise): void;
  /** The map tells where it is. */
  bougerCarte(vue: VueCarte): void;
  limiterALaCarte(actif: boolean): void;
  importer(fichiers: readonly FichierTransmis[]): Promise<void>;
  annulerImport(): void;
  /** Forgets everything loaded. */
  vider(): Promise<void>;
  /** Forgets everything loaded and reads the demonstration again. */
  revenirDemonstration(): Promise<void>;
  /** Opens the engine and reads the files handed over by the other page, else the demonstration. */
  demarrer(
    transmis: { readonly fichiers: readonly FichierTransmis[]; readonly vide: boolean } | null,
  ): Promise<void>;
  signaler(avis: Omit<Avis, 'id'>): void;
  fermerAvis(id: number): void;
  retenirTailles(groupe: string, tailles: Readonly<Record<string, number>>): void;
}
