/** Table twin of the map of territories. */
export function TableauTerritoires() {
  return null;
}
