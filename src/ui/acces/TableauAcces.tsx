/** Reach of a service by commune. */
export function TableauAcces() {
  return null;
}
