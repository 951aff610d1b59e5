import { type ChampTable, createChamp } from '../champ-table';

/** Where a place is, as producers write it: degrees, metres of a named projection, or one "lat, lon" field. */
export const POSITION: readonly ChampTable[] = [
  createChamp(
    'longitude',
    [
      'longitude',
      'lon',
      'lng',
      'long',
      'longitudewgs84',
      'xwgs84',
      'coordlon',
      'longitudecentre',
      'centrelongitude',
      'longitudemairie',
    ],
    { type: 'nombre', unite: 'degres', distinctif: true },
  ),
  createChamp(
    'latitude',
    [
      'latitude',
      'lat',
      'latitudewgs84',
      'ywgs84',
      'coordlat',
      'latitudecentre',
      'centrelatitude',
      'latitudemairie',
    ],
    { type: 'nombre', unite: 'degres', distinctif: true },
  ),
  createChamp('point', ['geopoint2d', 'geopoint', 'geoloc', 'coordonneesgps', 'gps', 'latlon', 'latlong'], {
    distinctif: true,
  }),
  createChamp('xLambert', ['xlambert93', 'xl93', 'lambertx', 'x2154', 'coordxl93'], {
    type: 'nombre',
    unite: 'metres',
    distinctif: true,
  }),
  createChamp('yLambert', ['ylambert93', 'yl93', 'lamberty', 'y2154', 'coordyl93'], {
    type: 'nombre',
    unite: 'metres',
    distinctif: true,
  }),
  createChamp('x', ['coordxet', 'geolocx', 'coordx', 'x', 'coordonneex', 'coordonneesx', 'xcoord'], {
    type: 'nombre',
    distinctif: true,
  }),
  createChamp('y', ['coordyet', 'geolocy', 'coordy', 'y', 'coordonneey', 'coordonneesy', 'ycoord'], {
    type: 'nombre',
    distinctif: true,
  }),
  createChamp('projection', [
    'sourcecoordet',
    'geolocprojection',
    'projection',
    'crs',
    'srs',
    'epsg',
    'systemecoordonnees',
  ]),
];
