import { findCommune, GENRES_COMMUNE } from './commune';
import type { CoucheTerritoires } from './couche';
import { createTopologie } from './create-topologie';
import { listDepartementsCharges } from './departements-charges';
import { dissolve } from './dissolve';
import { findPointInterieur } from './find-point-interieur';
import { includeSites } from './include-sites';
import { createDansForme } from './locate-points';
import type { Decoupage } from './niveau';
import type { Polygones } from './perimetres';
import { planarizeTopologie } from './planarize-topologie';
import { readRattachement } from './read-rattachement';
import type { Socle } from './socle';
import { type SiteTopologie, subdivideTopologie } from './subdivide-topologie';
import type { Topologie } from './topologie';

/** Outlines of the territories of a level, in the order of its codes; empty for one that has none. */
export interface Contours {
  /** Official outlines brought by the user (of the level itself, or of its communes put together), or cells. */
  readonly nature: 'officiels' | 'approches';
  readonly formes: readonly Polygones[];
}

/** A layer of communes that does not match those of the loaded départements. */
export interface ContoursEcartes {
  readonly nom: string;
  /** Communes of the loaded départements that it has, of those there are. */
  readonly presentes: number;
  readonly attendues: number;
}

/** The ground outlines are put together from, made once. */
export interface FondContours {
  readonly nature: Contours['nature'];
  readonly topologie: Topologie;
  /** Commune row of each place of the topology when it holds official communes, else null: places are mailles. */
  readonly communes: Int32Array | null;
  /** Départements before they are shared out, and the sites of the mailles in them; null with official communes. */
  readonly terres: { readonly topologie: Topologie; readonly sites: readonly SiteTopologie[] } | null;
  /** Outlines of communes that were brought and are left aside: they have too few of those expected. */
  readonly ecartee: ContoursEcartes | null;
}

const PLAINE = GENRES_COMMUNE.indexOf('commune');
const ARRONDISSEMENT = GENRES_COMMUNE.indexOf('arrondissement');
/** Least share of what the loaded départements hold that a layer must have to be used. */
const PART_MIN = 0.5;

/** Communes of the user's own outlines when they cover the loaded départements, else cells of the mailles. */
export function createFondContours(socle: Socle, couches: readonly CoucheTerritoires[]): FondContours {
  const { departements } = socle.contexte;
  const deCommunes = couches.filter(({ niveau }) => niveau === 'commune');
  const officielle = deCommunes.findLast((couche) => {
    const { presentes, attendues } = countCommunes(socle, couche);
    return presentes > 0 && presentes >= attendues * PART_MIN;
  });
  if (officielle !== undefined) {
    const lignes = chooseLignes(socle, officielle);
    const dessinees = officielle.territoires.map(({ polygones }, k) => (lignes[k] === -1 ? [] : polygones));
    return {
      nature: 'officiels',
      topologie: planarizeTopologie(createTopologie(dessinees)),
      communes: Int32Array.from(lignes),
      terres: null,
      ecartee: null,
    };
  }
  const ecartee = deCommunes.at(-1);
  const { topologie, sites } = includeSites(
    createTopologie(departements.map(({ contour }) => contour)),
    listSites(socle),
  );
  return {
    nature: 'approches',
    topologie: subdivideTopologie(topologie, sites),
    communes: null,
    terres: { topologie, sites },
    ecartee: ecartee === undefined ? null : { nom: ecartee.nom, ...countCommunes(socle, ecartee) },
  };
}

/** Outlines of a level: the user's layer of that level, else its communes put together. */
export function buildContours(
  socle: Socle,
  decoupage: Decoupage,
  fond: FondContours,
  couches: readonly CoucheTerritoires[],
): Contours {
  const officielle = couches.findLast(
    (couche) => couche.niveau === decoupage.niveau && coversNiveau(socle, decoupage, couche),
  );
  // Communes come from the ground, which joins those that have merged; GHT are drawn from their communes.
  if (officielle !== undefined && decoupage.niveau !== 'ght' && decoupage.niveau !== 'commune') {
    const parCode = new Map(officielle.territoires.map(({ code, polygones }) => [code, polygones]));
    return { nature: 'officiels', formes: decoupage.codes.map((code) => parCode.get(code) ?? []) };
  }
  const territoires = fond.communes === null ? shareMailles(socle, decoupage) : null;
  const groupe = (place: number): number => {
    if (territoires !== null) return territoires[place] as number;
    const commune = fond.communes?.[place] ?? -1;
    return commune < 0 ? -1 : (decoupage.parCommune[commune] as number);
  };
  return { nature: fond.nature, formes: dissolve(fond.topologie, groupe, decoupage.codes.length) };
}

/** Territory of each maille: that of most of its inhabitants (its communes share a point, not always a territory). */
export function shareMailles(
  { contexte: { communes }, mailles }: Socle,
  { parCommune }: Decoupage,
): Int32Array {
  return Int32Array.from({ length: mailles.nombre }, (_, m) => {
    const habitants = new Map<number, number>();
    for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
      const commune = mailles.lignes[k] as number;
      const territoire = parCommune[commune] as number;
      if (territoire < 0) continue;
      const siens = Math.max(1, communes.population[commune] as number);
      habitants.set(territoire, (habitants.get(territoire) ?? 0) + siens);
    }
    let choisi = -1;
    let plus = 0;
    for (const [territoire, siens] of habitants) {
      if (siens < plus || (siens === plus && territoire > choisi)) continue;
      choisi = territoire;
      plus = siens;
    }
    return choisi;
  });
}

/** Points of the mailles, each in the outline of its département. */
function listSites({ contexte: { communes, departements }, mailles }: Socle): readonly SiteTopologie[] {
  const places = new Map(departements.map(({ code }, place) => [code, place]));
  return Array.from({ length: mailles.nombre }, (_, m) => ({
    longitude: mailles.longitude[m] as number,
    latitude: mailles.latitude[m] as number,
    place: places.get(communes.codeDepartement[mailles.premiere[m] as number] as string) ?? -1,
  }));
}

/**
 * Row of each territory of a layer of communes, -1 for those left out so that none stands on another: a déléguée
 * drawn inside its commune (in an older layer it stands beside what was then the commune), a city whose
 * arrondissements are there.
 */
function chooseLignes(
  { contexte: { communes } }: Socle,
  { territoires }: CoucheTerritoires,
): readonly number[] {
  const lignes = territoires.map(({ code }) => (code === null ? -1 : findCommune(communes, code)));
  const parLigne = new Map(lignes.map((ligne, k) => [ligne, k]));
  const villes = new Set(
    lignes.flatMap((i) => (communes.genre[i] === ARRONDISSEMENT ? [communes.parent[i] as number] : [])),
  );
  return lignes.map((i, k) => {
    if (i < 0 || villes.has(i)) return -1;
    const autour = parLigne.get(communes.parent[i] as number);
    if (communes.genre[i] === ARRONDISSEMENT || autour === undefined) return i;
    const point = findPointInterieur(territoires[k]?.polygones ?? []);
    const dans = createDansForme(territoires[autour]?.polygones ?? []);
    return point !== null && dans(point[0], point[1]) ? -1 : i;
  });
}

/** Communes of the loaded départements that a layer has (a former commune stands for the one it joined). */
function countCommunes(
  { contexte: { communes, offre } }: Socle,
  couche: CoucheTerritoires,
): { readonly presentes: number; readonly attendues: number } {
  const charges = listDepartementsCharges(offre);
  const tenues = new Set<number>();
  for (const { code } of couche.territoires) {
    const ligne = code === null ? -1 : findCommune(communes, code);
    if (ligne >= 0) tenues.add(readRattachement(communes, ligne));
  }
  let attendues = 0;
  let presentes = 0;
  for (let i = 0; i < communes.nombre; i += 1) {
    if (communes.genre[i] !== PLAINE || !charges.has(communes.codeDepartement[i] as string)) continue;
    attendues += 1;
    if (tenues.has(i)) presentes += 1;
  }
  return { presentes, attendues };
}

/** true when the layer has most territories of the level that the loaded départements touch. */
function coversNiveau(
  { contexte: { communes, offre } }: Socle,
  { codes, parCommune }: Decoupage,
  couche: CoucheTerritoires,
): boolean {
  const charges = listDepartementsCharges(offre);
  const siens = new Set(couche.territoires.map(({ code }) => code));
  const attendus = new Set<number>();
  for (let i = 0; i < communes.nombre; i += 1)
    if (charges.has(communes.codeDepartement[i] as string)) attendus.add(parCommune[i] as number);
  attendus.delete(-1);
  const presents = [...attendus].filter((rang) => siens.has(codes[rang] as string)).length;
  return presents > 0 && presents >= attendus.size * PART_MIN;
}
