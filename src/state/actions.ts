import type { FiltreComparaison } from '../domain/comparaison/changement';
import type { FiltreGroupements, TriGroupements } from '../domain/cooperation/groupement';
import type { Emprise, Filtre, Tri } from '../domain/etablissement/filtre';
import type { HypotheseNouvelle } from '../domain/hypothese/edit-hypotheses';
import type { Hypothese } from '../domain/hypothese/hypothese';
import type { ReglagesAnalyse } from '../domain/projet/reglages-analyse';
import type { ScenarioRetenu } from '../domain/projet/scenario-retenu';
import type { ChoixSources } from '../domain/projet/sources';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { Correspondance, ProfilCorrespondance } from '../domain/table/correspondance';
import type { Etendue } from '../domain/territoire/etendue';
import type { DemandeExamen, FichierTransmis } from '../workers/moteur-api';
import type { Avis } from './avis';
import type { Commande } from './commandes';
import type { Etape } from './etapes';
import type { Etat, VueCarte } from './etat';

/** Everything a screen can ask for. Promises end when the state holds the answer; they never reject. */
export interface Actions {
  /** The one door for edits of the work. */
  executer(commande: Commande, glissement?: symbol): void;
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
  /** Settings the page proposes by itself: no gesture of the user, nothing to undo. */
  proposerParametres(parametres: ParametresScoring): void;
  choisirScenario(id: string | null): void;
  calculerScenarios(): Promise<void>;
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
  /** Undoes, redoes the last edit. */
  annuler(): Promise<void>;
  retablir(): Promise<void>;
  retenirScenario(retenu: ScenarioRetenu): void;
  oublierScenario(id: string): void;
  filtrerGroupements(filtre: FiltreGroupements): void;
  /** Chooses a group; the map is framed on its members once they are known. */
  choisirGroupement(id: string | null): void;
  /** Chooses a group and shows it on its own step. */
  ouvrirGroupement(id: string): void;
  trierGroupements(tri: TriGroupements): void;
  filtrerComparaison(filtre: FiltreComparaison): void;
  /** Changes some settings of step 1; the steps of one slide (`glissement`) are undone together. */
  reglerAnalyse(reglages: Partial<ReglagesAnalyse>, glissement?: symbol): void;
  /** Restricts to a place, in place of the one before, and frames the map on what is found there. */
  choisirEtendue(etendue: Etendue): Promise<void>;
  /** Outlines a territory on the maps and chooses it in their table. */
  montrerTerritoire(code: string | null): void;
  /** Draws the establishments over the maps of territories too. */
  montrerOffreSurCarte(actif: boolean): void;
  ouvrirGestionnaire(numeroFinessEj: string | null): void;
  /** Looks for the sites that would help most, with the settings in force; a newer search stops the one before. */
  chercherSites(): Promise<void>;
  annulerRecherche(): void;
  /** Suppositions on the offer: one move of the history each. */
  ajouterHypotheses(nouvelles: readonly HypotheseNouvelle[]): void;
  modifierHypothese(hypothese: Hypothese): void;
  retirerHypotheses(ids: readonly string[]): void;
  /** Map of places to open: the offer as it is, or as supposed. */
  montrerAvant(avant: boolean): void;
  /** What the next clicks on the map draw. */
  prendreOutil(outil: Etat['outil']): void;
  /** A point was clicked with the tool in hand: one more corner, or the place that was wanted. */
  poserPoint(longitude: number, latitude: number): void;
  /** Takes the last corner back. */
  reprendrePoint(): void;
  /** Makes an extent of the outline drawn, once it has three corners. */
  fermerContour(): void;
  masquerCouches(ids: readonly string[]): void;
  noter(notes: string): void;
  /** Which files are in use, closed establishments shown or not, the demonstration: an edit that can be undone. */
  choisirSources(choix: ChoixSources): Promise<void>;
  /** Opens the mapping window on a table of the user's. */
  examiner(fichier: FichierTransmis, demande?: Partial<DemandeExamen>): Promise<void>;
  fermerExamen(): void;
  /** Reads the examined table as the user said, and keeps the mapping as a profile when it is named. */
  importerTable(correspondance: Correspondance, nomProfil: string | null): Promise<void>;
  oublierProfil(id: string): void;
  retenirProfils(profils: readonly ProfilCorrespondance[]): void;
  /** The project in the browser's storage and in portable files. */
  nommerProjet(nom: string): void;
  /** Lists what is kept, offers the last project, and saves every change from now on. */
  demarrerProjets(options?: { readonly offrir: boolean }): Promise<void>;
  /** Writes what is not written yet. */
  enregistrerMaintenant(): Promise<void>;
  /** The same at the user's word: also asks the browser to keep it durably. */
  enregistrerProjet(): Promise<void>;
  actualiserProjets(): Promise<void>;
  nouveauProjet(): Promise<void>;
  reprendreProjet(id: string): Promise<void>;
  /** Leaves the project offered at start for later. */
  reporterReprise(): void;
  supprimerProjet(id: string): Promise<void>;
  /**
   * The `.maillage` file, to be handed to the browser; null when it could not be made (a message says why).
   * `notice` is the text in it that says what it is.
   */
  exporterProjet(notice: string): Promise<{ readonly nom: string; readonly contenu: Blob } | null>;
  ouvrirProjet(fichier: FichierTransmis): Promise<void>;
  /** This tab writes the project from now on. */
  prendreLaMain(): Promise<void>;
  /** Forgets every project and everything else kept in this browser. */
  effacerTout(): Promise<void>;
  fermerBilanOuverture(): void;
  /** Leaves the work for the other document to open; false when the browser could not keep it. */
  preparerPassage(): Promise<boolean>;
  /** What the other document left, once. */
  prendrePassage(): Promise<{ readonly id: string | null; readonly vide: boolean } | null>;
  installerMiseAJour(): void;
  retenirTailles(groupe: string, tailles: Readonly<Record<string, number>>): void;
}
