import type {
  DetailGroupement,
  FiltreGroupements,
  GroupementPartage,
  LigneGroupement,
} from '../domain/cooperation/groupement';
import type { FicheEtablissement } from '../domain/etablissement/fiche';
import type { ResultatScenarios } from '../domain/scoring/scenario';
import type { PageGroupements } from './moteur-api';
import type { EtatSession } from './session';

/** Groups of the session kept by the filter; `selection` are the rows of the current view, null when there is none. */
export function pageGroupements(
  _etat: EtatSession,
  _selection: Uint32Array | null,
  _filtre: FiltreGroupements,
  _debut: number,
  _fin: number,
): PageGroupements {
  return { nombre: 0, membresAbsents: 0, parGenre: [], lignes: [] };
}

export function readGroupement(
  _etat: EtatSession,
  _selection: Uint32Array | null,
  _id: string,
): DetailGroupement | null {
  return null;
}

/** Groups of an establishment or of its gestionnaire. */
export function groupementsDe(_etat: EtatSession, _fiche: FicheEtablissement): readonly LigneGroupement[] {
  return [];
}

/** By scenario id, the groups that at least two of its gestionnaires share. */
export function findExistants(
  _etat: EtatSession,
  _resultat: ResultatScenarios,
): Readonly<Record<string, readonly GroupementPartage[]>> {
  return {};
}
