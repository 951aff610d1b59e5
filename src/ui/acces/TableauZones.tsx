/** Communes beyond the threshold. */
export function TableauZones() {
  return null;
}
