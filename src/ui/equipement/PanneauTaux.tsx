/** Right panel of the rates of equipment. */
export function PanneauTaux() {
  return null;
}
