/** Two vintages compared, table twin of the map: changes. */
export function TableauChangements() {
  return null;
}
