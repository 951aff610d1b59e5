/** Step 2, table twin of the map: existing cooperations. */
export function TableauGroupements() {
  return null;
}
