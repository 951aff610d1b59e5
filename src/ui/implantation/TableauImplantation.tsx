/** Effects of the suppositions by commune. */
export function TableauImplantation() {
  return null;
}
