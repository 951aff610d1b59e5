/** Rates of equipment by territory. */
export function TableauTaux() {
  return null;
}
