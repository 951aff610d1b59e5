import type { Commande, EtatTravail } from './commandes';
import type { Mouvement } from './etat';
import { listCommandes, sameValeur } from './travail';

/** Moves kept for a later undo; older ones are dropped. */
const LONGUEUR_JOURNAL = 200;
/** Keystrokes closer than this are one gesture. */
const FUSION_MS = 1500;

/** The journal with one more move, merged with the last one when both are the same gesture going on. */
export function addMouvement(journal: readonly Mouvement[], mouvement: Mouvement): readonly Mouvement[] {
  const dernier = journal.at(-1);
  if (dernier === undefined || !isSuite(dernier, mouvement))
    return [...journal, mouvement].slice(-LONGUEUR_JOURNAL);
  const fusion = { ...mouvement, inverse: dernier.inverse };
  const reste = journal.slice(0, -1);
  // Typed and typed back: nothing to undo.
  return sameValeur(fusion.commande, fusion.inverse) ? reste : [...reste, fusion];
}

function isSuite(dernier: Mouvement, suivant: Mouvement): boolean {
  // A slide says itself where it begins and ends: a slow machine must not cut it in pieces, nor a fast one join two.
  if (suivant.glissement !== undefined || dernier.glissement !== undefined)
    return suivant.glissement === dernier.glissement;
  if (suivant.date - dernier.date > FUSION_MS || suivant.date < dernier.date) return false;
  const geste = gesteContinu(suivant);
  return geste !== null && geste === gesteContinu(dernier);
}

/** Names the field a move types in; null for a gesture made at once. */
function gesteContinu({ commande, inverse }: Mouvement): string | null {
  if (commande.genre !== inverse.genre) return null;
  switch (commande.genre) {
    case 'noter':
    case 'nommer':
    case 'selectionner':
    case 'choisirGroupement':
    case 'choisirScenario':
      return commande.genre;
    case 'filtrer':
    case 'filtrerGroupements':
    case 'filtrerComparaison': {
      const champs = listChemins(commande.filtre, 'filtre' in inverse ? inverse.filtre : null);
      return champs.length === 1 && champs[0] === 'texte' ? `${commande.genre}:texte` : null;
    }
    case 'regler': {
      const champs = listChemins(commande.parametres, 'parametres' in inverse ? inverse.parametres : null);
      return champs.length === 1 ? `regler:${champs[0]}` : null;
    }
    case 'retenirScenarios': {
      const notes = listNotes(commande, inverse);
      return notes === null ? null : `note:${notes}`;
    }
    default:
      return null;
  }
}

/** Id of the kept scenario whose note alone differs; null when anything else does. */
function listNotes(commande: Commande, inverse: Commande): string | null {
  if (commande.genre !== 'retenirScenarios' || inverse.genre !== 'retenirScenarios') return null;
  const [apres, avant] = [commande.retenus, inverse.retenus];
  if (apres.length !== avant.length) return null;
  const changes = apres.filter((retenu, rang) => !sameValeur(retenu, avant[rang]));
  const [seul] = changes;
  if (changes.length !== 1 || seul === undefined) return null;
  const ancien = avant.find(({ scenario }) => scenario.id === seul.scenario.id);
  return ancien !== undefined && sameValeur({ ...ancien, note: seul.note }, seul) ? seul.scenario.id : null;
}

/** Paths (`poids.efficience`) of the leaves that differ between two values; a list is a leaf. */
function listChemins(a: unknown, b: unknown, racine = ''): readonly string[] {
  if (sameValeur(a, b)) return [];
  if (!isObjet(a) || !isObjet(b)) return [racine];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((cle) =>
    listChemins(a[cle], b[cle], racine === '' ? cle : `${racine}.${cle}`),
  );
}

function isObjet(valeur: unknown): valeur is Readonly<Record<string, unknown>> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}

/** Files in use before or after a command, when it changes them. */
export function choixDans(commande: Commande): EtatTravail['choix'] | null {
  for (const une of listCommandes(commande)) if (une.genre === 'choisirSources') return une.choix;
  return null;
}
