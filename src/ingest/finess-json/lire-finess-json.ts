import type { ContexteLecture } from '../contexte';
import { Empreinte } from '../empreinte';
import { Journal } from '../journal';
import type { Lecture } from '../lecture';
import { RefusFichier } from '../refus';
import { DecoupeurFiness } from './decoupeur';
import { LecteurFiness } from './lecteur-finess';
import { FICHIER_FINESS } from './schema';

/** Bytes cut at once: about a millisecond of work. */
const TRANCHE = 1 << 18;

/**
 * Reads a structures or activities file of the current FINESS as it comes: memory is bounded by what is kept of
 * it, never by its size. Cut or broken, it gives what was read until there.
 */
export async function lireFinessJson(
  flux: AsyncIterable<Uint8Array>,
  contexte: ContexteLecture,
): Promise<Lecture> {
  const journal = new Journal();
  const empreinte = new Empreinte();
  const lecteur = new LecteurFiness(contexte, journal);
  const decoupeur = new DecoupeurFiness(FICHIER_FINESS, (morceau) => lecteur.recevoir(morceau));
  try {
    for await (const octets of flux) {
      for (let debut = 0; debut < octets.length; debut += TRANCHE) {
        const tranche = octets.subarray(debut, debut + TRANCHE);
        empreinte.ajouter(tranche);
        decoupeur.pousser(tranche);
        contexte.suivi.signaler(lecteur.lignes);
        if (contexte.cadence.due) await contexte.cadence.souffler();
      }
      contexte.rendre(octets);
    }
  } catch (erreur) {
    // A download that stopped halfway: what came out of it is as good as a text cut there.
    if (!(erreur instanceof RefusFichier && erreur.code === 'archive_tronquee')) throw erreur;
  }
  decoupeur.finir();
  if (decoupeur.rupture !== null)
    journal.noter('json_interrompu', decoupeur.rupture.ligne, null, String(decoupeur.rupture.octet));
  const contenu = lecteur.terminer();
  if (lecteur.octetsInvalides) journal.noter('octets_invalides');
  if (lecteur.lignes === 0) journal.noter('aucun_enregistrement');
  return {
    contenu,
    journal,
    encodage: lecteur.octetsInvalides ? 'windows-1252' : 'utf-8',
    empreinte: empreinte.lire(),
    lignes: lecteur.lignes,
    acceptees: lecteur.acceptees,
  };
}
