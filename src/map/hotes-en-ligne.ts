/**
 * Everything the application may ask from the network, and only in the page opened for it: the vector basemap
 * Plan IGN, the geocoding and the isochrones of the Géoplateforme. The content security policy of that page is made from this list.
 */
export const HOTES_EN_LIGNE: readonly string[] = ['https://data.geopf.fr'];

/** Style of the Plan IGN vector basemap (Licence Ouverte, IGN). */
export const STYLE_PLAN_IGN =
  'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/standard.json';

/** Geocoding of addresses by batches (Base Adresse Nationale), on the same host; asked by the page itself. */
export const SERVICE_GEOCODAGE = 'https://data.geopf.fr/geocodage/search/csv';

/** Isochrones by road of the Géoplateforme (BD TOPO), on the same host; asked by the page itself, one at a click. */
export const SERVICE_ISOCHRONE = 'https://data.geopf.fr/navigation/isochrone';
