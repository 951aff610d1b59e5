import { GENRES_COMMUNE, PRECISIONS, type TableCommunes } from './commune';

const COMMUNE = PRECISIONS.indexOf('commune');
const APPROCHEE = PRECISIONS.indexOf('commune_approchee');
const AUCUNE = PRECISIONS.indexOf('aucune');
const PLAINE = GENRES_COMMUNE.indexOf('commune');
const PAS_DEGRE = 1e6;

interface Cumul {
  latitude: number;
  longitude: number;
  nombre: number;
}

/**
 * Table in which every commune without a point of its own gets the mean of the real points of the communes
 * sharing its postcodes, else of those of its EPCI; arrondissements, déléguées and associées get their
 * parent's. All of these are flagged `commune_approchee`; what is left has no position (`aucune`).
 * Sums are made of whole millionths of a degree, hence exact: communes with the same neighbours share an exact
 * point whatever the order in which these are met.
 */
export function deriveApproximations(table: TableCommunes): TableCommunes {
  const longitude = table.longitude.slice();
  const latitude = table.latitude.slice();
  const precision = table.precision.slice();
  const parCodePostal = new Map<string, Cumul>();
  const parEpci = new Map<string, Cumul>();
  for (let i = 0; i < table.nombre; i += 1) {
    if (table.precision[i] !== COMMUNE || table.genre[i] !== PLAINE) continue;
    for (const codePostal of splitCodesPostaux(table, i)) addPoint(parCodePostal, codePostal, table, i);
    const epci = table.codeEpci[i] as string;
    if (epci !== '') addPoint(parEpci, epci, table, i);
  }

  const place = (i: number, cumul: Cumul): void => {
    latitude[i] = cumul.latitude / cumul.nombre / PAS_DEGRE;
    longitude[i] = cumul.longitude / cumul.nombre / PAS_DEGRE;
    precision[i] = APPROCHEE;
  };
  for (let i = 0; i < table.nombre; i += 1) {
    if (table.precision[i] === COMMUNE || table.genre[i] !== PLAINE) continue;
    // A commune met under two shared postcodes counts twice: it is the closer neighbour.
    const cumul: Cumul = { latitude: 0, longitude: 0, nombre: 0 };
    for (const codePostal of splitCodesPostaux(table, i)) addCumul(cumul, parCodePostal.get(codePostal));
    if (cumul.nombre === 0) addCumul(cumul, parEpci.get(table.codeEpci[i] as string));
    if (cumul.nombre > 0) place(i, cumul);
    else {
      latitude[i] = Number.NaN;
      longitude[i] = Number.NaN;
      precision[i] = AUCUNE;
    }
  }
  for (let i = 0; i < table.nombre; i += 1) {
    const parent = table.parent[i] as number;
    if (parent < 0 || table.precision[i] === COMMUNE) continue;
    latitude[i] = latitude[parent] as number;
    longitude[i] = longitude[parent] as number;
    precision[i] = precision[parent] === AUCUNE ? AUCUNE : APPROCHEE;
  }
  return { ...table, longitude, latitude, precision };
}

function splitCodesPostaux(table: TableCommunes, i: number): readonly string[] {
  const codes = table.codesPostaux[i] as string;
  if (codes === '') return [];
  return codes.includes(' ') ? codes.split(' ') : [codes];
}

function addPoint(cumuls: Map<string, Cumul>, cle: string, table: TableCommunes, i: number): void {
  let cumul = cumuls.get(cle);
  if (cumul === undefined) {
    cumul = { latitude: 0, longitude: 0, nombre: 0 };
    cumuls.set(cle, cumul);
  }
  cumul.latitude += Math.round((table.latitude[i] as number) * PAS_DEGRE);
  cumul.longitude += Math.round((table.longitude[i] as number) * PAS_DEGRE);
  cumul.nombre += 1;
}

function addCumul(cumul: Cumul, autre: Cumul | undefined): void {
  if (autre === undefined) return;
  cumul.latitude += autre.latitude;
  cumul.longitude += autre.longitude;
  cumul.nombre += autre.nombre;
}
