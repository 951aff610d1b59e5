/** Geocoding of addresses without coordinates, in the document that may reach the network. */
export function FenetreGeocodage() {
  return null;
}
