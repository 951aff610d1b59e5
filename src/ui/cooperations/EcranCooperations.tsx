/** Step 2, right panel: filters of existing cooperations, and the chosen one. */
export function EcranCooperations() {
  return null;
}
