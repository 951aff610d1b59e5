import type { CommunePaquet } from './communes-paquet.ts';

/** A populated place of GeoNames, only the columns read here. */
export interface LieuGeonames {
  readonly nom: string;
  readonly lat: number;
  readonly lon: number;
  readonly pays: string;
  /** Fourth administrative level: the INSEE code of the commune in métropole (an old one at times), else "". */
  readonly codeCommune: string;
  /** true when GeoNames calls it the seat of an administrative unit (PPLA…PPLA5, PPLC). */
  readonly siege: boolean;
  readonly population: number;
}

/** Overseas départements have a country code of their own in GeoNames. */
const DEPARTEMENTS_OUTREMER: Readonly<Record<string, string>> = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  YT: '976',
};

/** Lines of cities500.txt that lie in France and its départements. */
export function parseGeonames(texte: string): LieuGeonames[] {
  const lieux: LieuGeonames[] = [];
  for (const ligne of texte.split('\n')) {
    const champs = ligne.split('\t');
    const pays = champs[8] ?? '';
    if (pays !== 'FR' && !(pays in DEPARTEMENTS_OUTREMER)) continue;
    lieux.push({
      nom: champs[1] as string,
      lat: Number(champs[4]),
      lon: Number(champs[5]),
      pays,
      codeCommune: champs[13] as string,
      siege: /^PPL[AC]/.test(champs[7] as string),
      population: Number(champs[14]),
    });
  }
  return lieux;
}

/**
 * Point of each commune that GeoNames knows, and of the arrondissements of Lyon and Marseille. Métropole: by
 * INSEE code, old codes leading to the commune of today; of several places the one bearing the commune's name,
 * else the seat, else the most populous. Overseas, where the code is often missing or wrong: by name within the département.
 */
export function attachPoints(
  communes: readonly CommunePaquet[],
  lieux: readonly LieuGeonames[],
): Map<string, readonly [number, number]> {
  const actuelles = communes.filter(({ type }) => type === 'commune-actuelle');
  const noms = new Map(actuelles.map(({ code, nom }) => [code, simplify(nom)]));
  const parNom = new Map(
    actuelles.map(({ code, nom, departement }) => [`${departement} ${simplify(nom)}`, code]),
  );
  const actuelleDe = new Map<string, string>();
  for (const { code, type, anciensCodes, chefLieu } of communes) {
    if (type === 'commune-actuelle') for (const ancien of anciensCodes ?? []) actuelleDe.set(ancien, code);
    else if (chefLieu !== undefined && !actuelleDe.has(code)) actuelleDe.set(code, chefLieu);
  }
  for (const code of noms.keys()) actuelleDe.set(code, code);

  const candidats = new Map<string, LieuGeonames[]>();
  for (const lieu of lieux) {
    const departement = DEPARTEMENTS_OUTREMER[lieu.pays];
    const code =
      departement === undefined
        ? actuelleDe.get(lieu.codeCommune)
        : parNom.get(`${departement} ${simplify(lieu.nom)}`);
    if (code === undefined) continue;
    const liste = candidats.get(code);
    if (liste) liste.push(lieu);
    else candidats.set(code, [lieu]);
  }
  const points = new Map<string, readonly [number, number]>();
  for (const [code, liste] of candidats) {
    const choisi =
      liste.find((lieu) => simplify(lieu.nom) === noms.get(code)) ??
      liste.find(({ siege }) => siege) ??
      mostPopulous(liste);
    points.set(code, [choisi.lat, choisi.lon]);
  }
  for (const [code, point] of findArrondissements(communes, lieux)) points.set(code, point);
  return points;
}

function mostPopulous(lieux: readonly LieuGeonames[]): LieuGeonames {
  return lieux.reduce((meilleur, lieu) => (lieu.population > meilleur.population ? lieu : meilleur));
}

/** GeoNames calls them "Lyon 03", "Marseille 12"; it has none for Paris. */
function findArrondissements(
  communes: readonly CommunePaquet[],
  lieux: readonly LieuGeonames[],
): [string, readonly [number, number]][] {
  const parNom = new Map(lieux.map((lieu) => [lieu.nom, lieu]));
  const trouves: [string, readonly [number, number]][] = [];
  for (const { code, type, nom } of communes) {
    if (type !== 'arrondissement-municipal') continue;
    const [ville, rang] = nom.split(' ');
    const lieu = parNom.get(`${ville} ${String(Number.parseInt(rang as string, 10)).padStart(2, '0')}`);
    if (lieu !== undefined) trouves.push([code, [lieu.lat, lieu.lon]]);
  }
  return trouves;
}

function simplify(nom: string): string {
  return nom
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ');
}
