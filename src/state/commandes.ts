import type { Filtre, Tri } from '../domain/etablissement/filtre';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { Etape } from './etapes';

/** Everything a user can change in the state of the work, as data. */
export type Commande =
  | { readonly genre: 'aller'; readonly etape: Etape }
  | { readonly genre: 'filtrer'; readonly filtre: Filtre }
  | { readonly genre: 'trier'; readonly tri: Tri }
  | { readonly genre: 'selectionner'; readonly numeroFiness: string | null }
  | { readonly genre: 'regler'; readonly parametres: ParametresScoring }
  | { readonly genre: 'choisirScenario'; readonly id: string | null };

/** The part of the state that commands change. */
export interface EtatTravail {
  readonly etape: Etape;
  readonly filtre: Filtre;
  readonly tri: Tri;
  readonly selection: string | null;
  readonly parametres: ParametresScoring;
  readonly idScenario: string | null;
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
  }
}
