/** Right panel of the white spots: service and threshold. */
export function PanneauZones() {
  return null;
}
