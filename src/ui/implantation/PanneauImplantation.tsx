/** Right panel of places to open: proposals and suppositions. */
export function PanneauImplantation() {
  return null;
}
