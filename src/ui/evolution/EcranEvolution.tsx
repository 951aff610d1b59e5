/** Two vintages compared, right panel: summary and filters. */
export function EcranEvolution() {
  return null;
}
