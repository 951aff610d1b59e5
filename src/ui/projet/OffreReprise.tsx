/** At start: the last project, to be taken up again or left. */
export function OffreReprise() {
  return null;
}
