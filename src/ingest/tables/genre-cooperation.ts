import { genreDuStatut } from '../../domain/cooperation/genre-du-statut';
import type { GenreGroupement } from '../../domain/cooperation/groupement';
import type { FamilleCooperation } from '../../domain/scoring/scenario';
import { foldTexte } from '../../domain/shared/fold-texte';

/**
 * Kind of cooperation of a legal support as a table words it, or as its statut juridique; null when it is
 * none of ours. A GCS or GCSMS that does not say whether it is public or private is not guessed.
 */
export function lireGenre(support: string): GenreGroupement | null {
  const texte = foldTexte(support);
  const statut = /^\d{2}$/.test(texte) ? genreDuStatut(texte) : null;
  if (statut !== null) return statut;
  const prive = /\bprive/.test(texte);
  const publique = /\bpubli/.test(texte);
  const mot = (motif: string): boolean => new RegExp(`\\b(?:${motif})\\b`).test(texte);
  if (mot('ght|groupements? hospitaliers? de territoire')) return 'ght';
  if (mot('gcsms|gtsms|groupement de cooperation social\\w* (?:et|ou) medico social\\w*')) {
    if (mot('gtsms')) return 'gcsms_public';
    return prive === publique ? null : prive ? 'gcsms_prive' : 'gcsms_public';
  }
  if (mot('gcs|groupement de cooperation sanitaire'))
    return prive === publique ? null : prive ? 'gcs_prive' : 'gcs_public';
  if (mot('gip|groupement d interet public')) return 'gip';
  if (mot('gie|groupement d interet economique')) return 'gie';
  if (mot('groupement d employeurs?|ge')) return 'groupement_employeurs';
  if (mot('conventions?|conventionnel(?:le)?|partenariat')) return 'convention';
  if (mot('associations?|asso|federation|union')) return 'association';
  return mot('fondations?') ? 'fondation' : null;
}

/** Family of the guide a table names; null when it names none, or several. */
export function lireFamille(texte: string): FamilleCooperation | null {
  const plie = foldTexte(texte);
  const familles: FamilleCooperation[] = [];
  if (/\bpar(?:cours)?\b/.test(plie)) familles.push('parcours');
  if (/\beff(?:icience)?\b/.test(plie)) familles.push('efficience');
  if (/\biso(?:lement|les?)?\b/.test(plie)) familles.push('isolement');
  return familles.length === 1 ? (familles[0] as FamilleCooperation) : null;
}
