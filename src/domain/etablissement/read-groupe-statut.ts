import type { Nomenclature, StatutGroupe } from './nomenclature';

/** Codes met in files but absent from the official list of 2025: commercial companies. */
const LUCRATIFS_HORS_LISTE = new Set(['100', '101', '102', '103', '104', '105', '106', '107', '110']);

/** Group of a statut juridique (method A.1), INCONNU when blank or foreign to every list. */
export function readGroupeStatut(nomenclature: Nomenclature, code: string): StatutGroupe {
  return (
    nomenclature.statuts.get(code)?.groupe ?? (LUCRATIFS_HORS_LISTE.has(code) ? 'PRIVE_LUCRATIF' : 'INCONNU')
  );
}
