import type { FiltreComparaison } from '../domain/comparaison/changement';
import type { FiltreGroupements } from '../domain/cooperation/groupement';
import type { Filtre, Tri } from '../domain/etablissement/filtre';
import type { ReglagesAnalyse } from '../domain/projet/reglages-analyse';
import type { ScenarioRetenu } from '../domain/projet/scenario-retenu';
import type { ChoixSources } from '../domain/projet/sources';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { Etape } from './etapes';

/** Everything a user can change in the state of the work, as data. */
export type Commande =
  | { readonly genre: 'aller'; readonly etape: Etape }
  | { readonly genre: 'filtrer'; readonly filtre: Filtre }
  | { readonly genre: 'trier'; readonly tri: Tri }
  | { readonly genre: 'selectionner'; readonly numeroFiness: string | null }
  | { readonly genre: 'regler'; readonly parametres: ParametresScoring }
  | { readonly genre: 'choisirScenario'; readonly id: string | null }
  | { readonly genre: 'retenirScenarios'; readonly retenus: readonly ScenarioRetenu[] }
  | { readonly genre: 'filtrerGroupements'; readonly filtre: FiltreGroupements }
  | { readonly genre: 'choisirGroupement'; readonly id: string | null }
  | { readonly genre: 'filtrerComparaison'; readonly filtre: FiltreComparaison }
  | { readonly genre: 'reglerAnalyse'; readonly analyse: ReglagesAnalyse }
  | { readonly genre: 'masquerCouches'; readonly ids: readonly string[] }
  | { readonly genre: 'noter'; readonly notes: string }
  | { readonly genre: 'nommer'; readonly nom: string }
  /** Which files are in use: an import, a removal, the demonstration, closed establishments shown or not. */
  | { readonly genre: 'choisirSources'; readonly choix: ChoixSources }
  /** Several edits that are one gesture of the user, in this order. */
  | { readonly genre: 'ensemble'; readonly commandes: readonly Commande[] };

/** The part of the state that commands change. */
export interface EtatTravail {
  readonly etape: Etape;
  readonly filtre: Filtre;
  readonly tri: Tri;
  readonly selection: string | null;
  readonly parametres: ParametresScoring;
  readonly idScenario: string | null;
  readonly retenus: readonly ScenarioRetenu[];
  readonly filtreGroupements: FiltreGroupements;
  readonly idGroupement: string | null;
  readonly filtreComparaison: FiltreComparaison;
  readonly analyse: ReglagesAnalyse;
  /** Ids of the user's contours that are not drawn. */
  readonly couchesMasquees: readonly string[];
  readonly notes: string;
  readonly nomProjet: string;
  /** Which files are in use; the engine's session follows it. */
  readonly choix: ChoixSources;
}

/** New values after the command, and the command that undoes it. */
export function applyCommande(
  etat: EtatTravail,
  commande: Commande,
): { readonly changement: Partial<EtatTravail>; readonly inverse: Commande } {
  switch (commande.genre) {
    case 'aller':
      return { changement: { etape: commande.etape }, inverse: { genre: 'aller', etape: etat.etape } };
    case 'filtrer':
      return { changement: { filtre: commande.filtre }, inverse: { genre: 'filtrer', filtre: etat.filtre } };
    case 'trier':
      return { changement: { tri: commande.tri }, inverse: { genre: 'trier', tri: etat.tri } };
    case 'selectionner':
      return {
        changement: { selection: commande.numeroFiness },
        inverse: { genre: 'selectionner', numeroFiness: etat.selection },
      };
    case 'regler':
      return {
        changement: { parametres: commande.parametres },
        inverse: { genre: 'regler', parametres: etat.parametres },
      };
    case 'choisirScenario':
      return {
        changement: { idScenario: commande.id },
        inverse: { genre: 'choisirScenario', id: etat.idScenario },
      };
    case 'retenirScenarios':
      return {
        changement: { retenus: commande.retenus },
        inverse: { genre: 'retenirScenarios', retenus: etat.retenus },
      };
    case 'filtrerGroupements':
      return {
        changement: { filtreGroupements: commande.filtre },
        inverse: { genre: 'filtrerGroupements', filtre: etat.filtreGroupements },
      };
    case 'choisirGroupement':
      return {
        changement: { idGroupement: commande.id },
        inverse: { genre: 'choisirGroupement', id: etat.idGroupement },
      };
    case 'filtrerComparaison':
      return {
        changement: { filtreComparaison: commande.filtre },
        inverse: { genre: 'filtrerComparaison', filtre: etat.filtreComparaison },
      };
    case 'reglerAnalyse':
      return {
        changement: { analyse: commande.analyse },
        inverse: { genre: 'reglerAnalyse', analyse: etat.analyse },
      };
    case 'masquerCouches':
      return {
        changement: { couchesMasquees: commande.ids },
        inverse: { genre: 'masquerCouches', ids: etat.couchesMasquees },
      };
    case 'noter':
      return { changement: { notes: commande.notes }, inverse: { genre: 'noter', notes: etat.notes } };
    case 'nommer':
      return { changement: { nomProjet: commande.nom }, inverse: { genre: 'nommer', nom: etat.nomProjet } };
    case 'choisirSources':
      return {
        changement: { choix: commande.choix },
        inverse: { genre: 'choisirSources', choix: etat.choix },
      };
    case 'ensemble':
      return applyEnsemble(etat, commande.commandes);
  }
}

function applyEnsemble(etat: EtatTravail, commandes: readonly Commande[]): ReturnType<typeof applyCommande> {
  let changement: Partial<EtatTravail> = {};
  const inverses: Commande[] = [];
  for (const une of commandes) {
    const pas = applyCommande({ ...etat, ...changement }, une);
    changement = { ...changement, ...pas.changement };
    inverses.unshift(pas.inverse);
  }
  return { changement, inverse: { genre: 'ensemble', commandes: inverses } };
}
