/** One printable page on the territory. */
export function EcranPortrait() {
  return null;
}
