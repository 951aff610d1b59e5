/** What a column of a table can hold, whatever its producer calls it. */
export type Champ = keyof typeof SYNONYMES;

/** Names met, once simplified by `simplifierNom`; within a field the first name present wins. */
const SYNONYMES = {
  numeroEt: [
    'nofinesset',
    'finesset',
    'numerofinesset',
    'numfinesset',
    'numerofiness',
    'numfiness',
    'nofiness',
    'nfiness',
    'finess',
    'etfiness',
    'codefiness',
    'finessgeographique',
    'finessgeo',
    'numerofinessgeographique',
    'numerofinessetablissement',
    'numfinessege',
    'idfiness',
  ],
  numeroEj: [
    'nofinessej',
    'finessej',
    'ejfiness',
    'numerofinessej',
    'numfinessej',
    'finessjuridique',
    'numerofinessjuridique',
    'numfinesspm',
    'numerofinessentitejuridique',
    'finessentitejuridique',
  ],
  nom: [
    'rs',
    'raisonsociale',
    'etrs',
    'nom',
    'nometablissement',
    'denomination',
    'denominationetablissement',
    'raisonsocialeet',
    'nomet',
    'rset',
    'nomegecourt',
    'libelleetablissement',
    'etablissement',
    'nomdeletablissement',
    'intitule',
  ],
  nomLong: ['rslongue', 'raisonsocialelongue', 'nomlong', 'nomegelong', 'denominationlongue'],
  nomEj: [
    'ejrs',
    'rsej',
    'raisonsocialeej',
    'nomej',
    'gestionnaire',
    'nomgestionnaire',
    'organismegestionnaire',
    'denominationej',
    'entitejuridique',
  ],
  siren: ['siren', 'numerosiren', 'sirenej'],
  siret: ['siret', 'numerosiret', 'codesiret'],
  categorie: [
    'categetab',
    'categcode',
    'codecategorie',
    'categoriecode',
    'codecategetab',
    'codecateg',
    'categorieetablissement',
    'categorie',
    'categ',
    'cat',
    'categetablissement',
    'codecategorieetablissement',
  ],
  libelleCategorie: [
    'libcategetab',
    'categlib',
    'libellecategorie',
    'libcategorie',
    'categorielibelle',
    'libellecategorieetablissement',
  ],
  statut: [
    'statutjuridique',
    'statutjurcode',
    'codestatutjuridique',
    'statutjur',
    'codestatut',
    'statutjuridiquecode',
  ],
  departement: [
    'departement',
    'codedepartement',
    'dep',
    'dept',
    'coddep',
    'codedep',
    'departementcode',
    'numerodepartement',
    'numdepartement',
  ],
  codeCommune: [
    'codecommune',
    'comcode',
    'codeinsee',
    'inseecom',
    'codgeo',
    'depcom',
    'codecommuneinsee',
    'codeinseecommune',
    'communecode',
    'communeinsee',
    'cogcommune',
    'codeofficielcommune',
    'insee',
    'citycode',
    'codecom',
    'code',
  ],
  commune: [
    'commune',
    'nomcommune',
    'libellecommune',
    'libcommune',
    'ville',
    'libgeo',
    'communenom',
    'adresselibroutage',
    'libroutage',
    'localite',
  ],
  codePostal: ['codepostal', 'cp', 'adressecodepostal', 'postcode', 'codepostale'],
  acheminement: ['ligneacheminement', 'acheminement', 'cpville', 'codepostalville'],
  numvoie: ['numvoie', 'adressenumvoie', 'numerovoie'],
  compvoie: ['compvoie', 'adressecompvoie'],
  typvoie: ['typvoie', 'adressetypevoie', 'typevoie'],
  voie: ['voie', 'adressenomvoie', 'nomvoie', 'libellevoie'],
  lieudit: ['lieuditbp', 'adresselieuditbp', 'lieudit'],
  adresse: ['adresse', 'adressepostale', 'adressecomplete', 'rue', 'adresse1'],
  telephone: ['telephone', 'tel', 'numerotelephone', 'numtel'],
  longitude: [
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
  latitude: [
    'latitude',
    'lat',
    'latitudewgs84',
    'ywgs84',
    'coordlat',
    'latitudecentre',
    'centrelatitude',
    'latitudemairie',
  ],
  point: ['geopoint2d', 'geopoint', 'geoloc', 'coordonneesgps', 'gps', 'latlon', 'latlong'],
  xLambert: ['xlambert93', 'xl93', 'lambertx', 'x2154', 'coordxl93'],
  yLambert: ['ylambert93', 'yl93', 'lamberty', 'y2154', 'coordyl93'],
  x: ['coordxet', 'geolocx', 'coordx', 'x', 'coordonneex', 'coordonneesx', 'xcoord'],
  y: ['coordyet', 'geolocy', 'coordy', 'y', 'coordonneey', 'coordonneesy', 'ycoord'],
  projection: ['sourcecoordet', 'geolocprojection', 'projection', 'crs', 'srs', 'epsg', 'systemecoordonnees'],
  precision: ['precisionposition'],
  places: [
    'places',
    'nbplaces',
    'nombreplaces',
    'nombredeplaces',
    'capinstot',
    'capaciteinstallee',
    'capaciteinstalleetotale',
    'capacitetotale',
    'capacite',
    'nbreplaces',
    'placesinstallees',
    'nbdeplaces',
    'captot',
  ],
  placesAutorisees: ['capautot', 'capaciteautorisee', 'placesautorisees', 'capaciteautoriseetotale'],
  dateOuverture: ['dateouv', 'dateouverture', 'datedouverture'],
  dateMaj: ['datemajfiness', 'datemaj', 'datemiseajour', 'datedemiseajour', 'datemodification'],
  dateExtraction: ['dateextractfiness', 'dateextraction'],
  type: ['type', 'typestructure'],
  etat: ['etat', 'etatobjet'],
  superficie: ['superficie', 'superficiekm2', 'surface', 'surfacekm2'],
  superficieHa: ['superficieha', 'surfaceha'],
  population: [
    'population',
    'pop',
    'pmun',
    'populationmunicipale',
    'popmun',
    'populationtotale',
    'ptot',
    'nbhabitants',
    'habitants',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Column of each field recognised in a header. */
export type Colonnes = Partial<Record<Champ, number>>;

/** Lower case, without accents, blanks, underscores or punctuation: "N° FINESS (ET)" → "nfinesset". */
export function simplifierNom(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Finds which column holds what; a year after "population" is understood, the latest wins. */
export function reconnaitreColonnes(entete: readonly string[]): Colonnes {
  const rangs = new Map<string, number>();
  entete.forEach((nom, rang) => {
    const simple = simplifierNom(nom);
    if (simple !== '' && !rangs.has(simple)) rangs.set(simple, rang);
  });
  const colonnes: Colonnes = {};
  for (const champ of Object.keys(SYNONYMES) as Champ[]) {
    for (const nom of SYNONYMES[champ]) {
      const rang = rangs.get(nom);
      if (rang === undefined) continue;
      colonnes[champ] = rang;
      break;
    }
  }
  const recente = [...rangs.keys()]
    .filter((nom) => /^(?:pop|population|pmun|ptot)(?:19|20)\d\d$|^p\d\dpop$/.test(nom))
    .sort()
    .at(-1);
  if (colonnes.population === undefined && recente !== undefined)
    colonnes.population = rangs.get(recente) as number;
  return colonnes;
}

/** What a table can be used for, from its columns; null when it holds nothing we read. */
export type UsageTableau = 'etablissements' | 'entites' | 'places' | 'communes' | 'positions';

export function deduireUsage(c: Colonnes): UsageTableau | null {
  const decrit = c.nom !== undefined || c.nomLong !== undefined || c.categorie !== undefined;
  const coordonnees =
    (c.longitude !== undefined && c.latitude !== undefined) ||
    (c.x !== undefined && c.y !== undefined) ||
    (c.xLambert !== undefined && c.yLambert !== undefined) ||
    c.point !== undefined;
  if (c.numeroEt === undefined) {
    if (c.numeroEj !== undefined && (c.statut !== undefined || c.siren !== undefined || decrit))
      return 'entites';
    return c.codeCommune !== undefined && coordonnees ? 'communes' : null;
  }
  const entites =
    c.statut !== undefined &&
    c.numeroEj === undefined &&
    c.type === undefined &&
    !coordonnees &&
    c.dateOuverture === undefined;
  if (entites && decrit) return 'entites';
  if (decrit) return 'etablissements';
  if (c.places !== undefined || c.placesAutorisees !== undefined) return 'places';
  return coordonnees ? 'positions' : null;
}
