import proj4 from 'proj4';

/** Converts projected coordinates to WGS84 [longitude, latitude], degrees. */
export type Convertisseur = (x: number, y: number) => readonly [number, number];

const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
const utm = (zone: number, sud = false): string => `+proj=utm +zone=${zone}${sud ? ' +south' : ''} ${GRS80}`;

/** EPSG definitions of the systems met in France, overseas included. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  '2154': `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${GRS80}`,
  // Antilles: RGAF09, then its predecessors RRAF91.
  '5490': utm(20),
  '4559': utm(20),
  '2989': utm(20),
  '2972': utm(22),
  '4467': utm(21),
  '2975': utm(40, true),
  '4471': utm(38, true),
  '3163': `+proj=lcc +lat_0=-21.5 +lon_0=166 +lat_1=-20.6666666666667 +lat_2=-22.3333333333333 +x_0=400000 +y_0=300000 ${GRS80}`,
  '3296': utm(5, true),
  '3297': utm(6, true),
  '3857':
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs',
  '27572':
    '+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 +b=6356515 +towgs84=-168,-60,320,0,0,0,0 +pm=paris +units=m +no_defs',
};

/** Longitude and latitude in degrees: nothing to convert. RGF93, RGAF09… geographic ones agree with WGS84. */
const GEOGRAPHIQUES: ReadonlySet<string> = new Set([
  '4326',
  '4171',
  '4258',
  '5489',
  '4624',
  '4627',
  '4470',
  '4463',
]);

/** Outcome of looking for a projection in what a file says of its coordinates. */
export type ProjectionNommee =
  | { readonly etat: 'nommee'; readonly epsg: string }
  | { readonly etat: 'inconnue' }
  | { readonly etat: 'absente' };

const ABSENTE: ProjectionNommee = { etat: 'absente' };
const INCONNUE: ProjectionNommee = { etat: 'inconnue' };

/** Finds the coordinate system named in `sourcecoordet` and its likes (`…,LAMBERT_93`, `UTM_N20`, `EPSG:2154 …`). */
export function detectProjection(source: string): ProjectionNommee {
  const texte = source.trim().toUpperCase();
  const epsg = /EPSG[\s:_]*:?\s*(\d{4,5})/.exec(texte)?.[1] ?? /^(\d{4,5})$/.exec(texte)?.[1];
  if (epsg !== undefined) return connue(epsg) ? { etat: 'nommee', epsg } : INCONNUE;
  if (/LAMBERT[\s_-]*93|RGF[\s_-]*93/.test(texte)) return { etat: 'nommee', epsg: '2154' };
  if (/LAMBERT[\s_-]*(?:2|II)[\s_-]*(?:E|ETENDU|ÉTENDU)/.test(texte))
    return { etat: 'nommee', epsg: '27572' };
  if (/LAMBERT|\bNTF\b/.test(texte)) return INCONNUE;
  const lu = /UTM[\s_-]*(?:ZONE[\s_-]*)?(?:([NS])[\s_-]*(\d{1,2})|(\d{1,2})[\s_-]*([NS]))/.exec(texte);
  if (lu) return projectionUtm(Number(lu[2] ?? lu[3]), (lu[1] ?? lu[4]) === 'S');
  if (/UTM/.test(texte)) return INCONNUE;
  if (/WGS[\s_-]*(?:19)?84|LON.*LAT|LAT.*LON/.test(texte)) return { etat: 'nommee', epsg: '4326' };
  return ABSENTE;
}

/** FINESS names a UTM zone only: each overseas département has its own official system in it. */
function projectionUtm(zone: number, sud: boolean): ProjectionNommee {
  if (zone < 1 || zone > 60) return INCONNUE;
  return { etat: 'nommee', epsg: `32${sud ? 7 : 6}${String(zone).padStart(2, '0')}` };
}

function connue(epsg: string): boolean {
  return GEOGRAPHIQUES.has(epsg) || definition(epsg) !== null;
}

function definition(epsg: string): string | null {
  const directe = DEFINITIONS[epsg];
  if (directe !== undefined) return directe;
  const utmMondial = /^32([67])(\d\d)$/.exec(epsg);
  if (utmMondial) {
    const zone = Number(utmMondial[2]);
    return zone >= 1 && zone <= 60 ? utm(zone, utmMondial[1] === '7') : null;
  }
  // Conic zones of the métropole, CC42 to CC50.
  const conique = /^39(4[2-9]|50)$/.exec(epsg);
  if (!conique) return null;
  const lat = Number(conique[1]);
  return `+proj=lcc +lat_0=${lat} +lon_0=3 +lat_1=${lat - 0.75} +lat_2=${lat + 0.75} +x_0=1700000 +y_0=${(lat - 42) * 1_000_000 + 1_200_000} ${GRS80}`;
}

const convertisseurs = new Map<string, Convertisseur>();

/** Converter of an EPSG code known to `detectProjection`. */
export function createConvertisseur(epsg: string): Convertisseur {
  const deja = convertisseurs.get(epsg);
  if (deja) return deja;
  const nouveau = GEOGRAPHIQUES.has(epsg)
    ? (x: number, y: number) => [x, y] as const
    : convertisseurProj4(epsg);
  convertisseurs.set(epsg, nouveau);
  return nouveau;
}

function convertisseurProj4(epsg: string): Convertisseur {
  const texte = definition(epsg);
  if (texte === null) throw new Error(`got EPSG:${epsg}, expected a known projection`);
  const projection = proj4(texte, 'WGS84');
  return (x, y) => projection.forward<[number, number]>([x, y]);
}

/** System of a département's coordinates when the file names none. */
export function projectionDuDepartement(departement: string, x: number, y: number): string {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return '4326';
  switch (departement) {
    case '971':
    case '972':
    case '977':
    case '978':
      return '5490';
    case '973':
      return '2972';
    case '974':
      return '2975';
    case '975':
      return '4467';
    case '976':
      return '4471';
    case '988':
      return '3163';
    default:
      return '2154';
  }
}
