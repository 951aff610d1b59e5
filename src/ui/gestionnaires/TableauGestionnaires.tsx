/** Gestionnaires of the extent, and indicators by establishment. */
export function TableauGestionnaires() {
  return null;
}
