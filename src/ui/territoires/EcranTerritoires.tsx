/** Right panel of the maps of territories: variable, level, classes. */
export function EcranTerritoires() {
  return null;
}
