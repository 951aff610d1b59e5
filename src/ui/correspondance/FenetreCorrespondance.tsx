/** Mapping of a table's columns. */
export function FenetreCorrespondance() {
  return null;
}
