/** Projects kept in this browser, portable file, notes. */
export function FenetreProjet() {
  return null;
}
