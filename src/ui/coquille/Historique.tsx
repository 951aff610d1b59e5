/** Header: undo and redo, with the name of what they would undo or redo. */
export function Historique() {
  return null;
}
