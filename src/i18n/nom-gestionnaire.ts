import type { LigneGestionnaireComplete } from '../domain/gestionnaire/table-gestionnaires';

/** Name of a gestionnaire; its number when its name is not known. */
export function nommerGestionnaire({
  nom,
  numeroFinessEj,
}: Pick<LigneGestionnaireComplete, 'nom' | 'numeroFinessEj'>): string {
  return nom ?? `EJ ${numeroFinessEj}`;
}
