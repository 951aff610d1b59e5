/** Right panel of the reach of a service. */
export function PanneauAcces() {
  return null;
}
