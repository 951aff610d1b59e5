/** Right panel of the gestionnaires: filters, or the card of the one that is open. */
export function EcranGestionnaires() {
  return null;
}
