import { ETENDUE_TUILE, ZOOM_SEPARATION } from '../../domain/cartographie/schema-tuiles';
import { creerGrille, type Grille } from './grille';
import type { Sites } from './grouper-sites';
import { mercatorX, mercatorY } from './mercator';
import { NOMBRE_GENRES, type PointsTuiles } from './points';

/** What a cluster or a site holds: points, approximate ones, counts by kind. */
export interface Cumul {
  readonly nombre: number;
  readonly approches: number;
  /** In the order of the kinds, NOMBRE_GENRES numbers. */
  readonly genres: readonly number[];
}

/** A site or a cluster as it stands at one zoom; ids below the number of sites are sites. */
export interface Noeud {
  readonly id: number;
  /** On the Mercator square. */
  readonly x: number;
  readonly y: number;
}

/** Hierarchy of clusters over the sites, from the zoom of separation down to zoom 0. */
export interface IndexAmas {
  /** Sites and clusters of a zoom within a rectangle of the Mercator square. */
  chercher(z: number, x0: number, y0: number, x1: number, y1: number): readonly Noeud[];
  /** Counts of a cluster. */
  cumul(id: number): Cumul;
  /** Sites of a cluster, null when no cluster has this id. */
  sites(id: number): readonly number[] | null;
  /** Zoom from which a cluster is no longer one. */
  zoomOuverture(id: number): number;
}

/** Screen distance under which sites are counted together: 50 px, in tile units. */
const RAYON_UNITES = 400;

/** Counted points, then approximate ones, then each kind. */
const CHAMPS = 2 + NOMBRE_GENRES;

/** Nodes of one zoom. */
interface Niveau {
  readonly nombre: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly id: Uint32Array;
}

/** Same distance on the Mercator square. */
function rayonDe(z: number): number {
  return RAYON_UNITES / (ETENDUE_TUILE * 2 ** z);
}

/** Counts of one site. */
export function cumulerSite(points: PointsTuiles, sites: Sites, site: number): Cumul {
  const compte = new Uint32Array(CHAMPS);
  ajouterSite(compte, 0, points, sites, site);
  return lireCumul(compte, 0);
}

/**
 * Counts together, zoom by zoom, what lies nearer than the radius to a node not yet counted: the greedy
 * grouping of supercluster, on columns and a grid.
 */
export function indexerAmas(points: PointsTuiles, sites: Sites): IndexAmas {
  const n = sites.nombre;
  // A cluster takes at least two nodes for one: there are fewer clusters than sites.
  const comptes = new Uint32Array(n * CHAMPS);
  const zooms = new Uint8Array(n);
  const enfants = new Uint32Array(2 * n);
  const debuts = new Uint32Array(n + 1);
  const poids = new Uint32Array(2 * n).fill(1, 0, n);
  let amas = 0;
  const niveaux: Niveau[] = [];
  niveaux[ZOOM_SEPARATION + 1] = niveauSites(points, sites);
  for (let z = ZOOM_SEPARATION; z >= 0; z -= 1) {
    const avant = niveaux[z + 1] as Niveau;
    const rayon = rayonDe(z);
    const carre = rayon * rayon;
    const grille = creerGrille(avant.x, avant.y, avant.nombre, rayon);
    const pris = new Uint8Array(avant.nombre);
    const x = new Float64Array(avant.nombre);
    const y = new Float64Array(avant.nombre);
    const id = new Uint32Array(avant.nombre);
    let nombre = 0;
    for (let i = 0; i < avant.nombre; i += 1) {
      if (pris[i] === 1) continue;
      pris[i] = 1;
      const [xi, yi] = [avant.x[i] as number, avant.y[i] as number];
      const premier = debuts[amas] as number;
      let fin = premier;
      let poidsTotal = 0;
      let sommeX = 0;
      let sommeY = 0;
      const prendre = (j: number): void => {
        const noeud = avant.id[j] as number;
        const p = poids[noeud] as number;
        enfants[fin] = noeud;
        fin += 1;
        poidsTotal += p;
        sommeX += (avant.x[j] as number) * p;
        sommeY += (avant.y[j] as number) * p;
      };
      grille.parcourir(xi - rayon, yi - rayon, xi + rayon, yi + rayon, (j) => {
        if (pris[j] === 1) return;
        const dx = (avant.x[j] as number) - xi;
        const dy = (avant.y[j] as number) - yi;
        if (dx * dx + dy * dy > carre) return;
        pris[j] = 1;
        if (fin === premier) prendre(i);
        prendre(j);
      });
      if (fin === premier) {
        x[nombre] = xi;
        y[nombre] = yi;
        id[nombre] = avant.id[i] as number;
      } else {
        x[nombre] = sommeX / poidsTotal;
        y[nombre] = sommeY / poidsTotal;
        id[nombre] = n + amas;
        poids[n + amas] = poidsTotal;
        zooms[amas] = z;
        for (let k = premier; k < fin; k += 1) {
          const enfant = enfants[k] as number;
          if (enfant < n) ajouterSite(comptes, amas * CHAMPS, points, sites, enfant);
          else ajouterAmas(comptes, amas * CHAMPS, (enfant - n) * CHAMPS);
        }
        amas += 1;
        debuts[amas] = fin;
      }
      nombre += 1;
    }
    niveaux[z] = nombre === avant.nombre ? avant : { nombre, x, y, id };
  }
  const grilles: Grille[] = [];
  const isAmas = (noeud: number): boolean => noeud >= n && noeud < n + amas;
  return {
    chercher: (z, x0, y0, x1, y1) => {
      const zoom = Math.min(Math.max(0, z), ZOOM_SEPARATION + 1);
      const niveau = niveaux[zoom] as Niveau;
      let grille = grilles[zoom];
      if (grille === undefined) {
        grille = creerGrille(niveau.x, niveau.y, niveau.nombre, rayonDe(zoom));
        grilles[zoom] = grille;
      }
      const trouves: Noeud[] = [];
      grille.parcourir(x0, y0, x1, y1, (j) => {
        const [x, y] = [niveau.x[j] as number, niveau.y[j] as number];
        if (x >= x0 && x <= x1 && y >= y0 && y <= y1) trouves.push({ id: niveau.id[j] as number, x, y });
      });
      return trouves;
    },
    cumul: (noeud) => lireCumul(comptes, (noeud - n) * CHAMPS),
    sites: (noeud) => {
      if (!isAmas(noeud)) return null;
      const trouves: number[] = [];
      const pile = [noeud];
      for (let courant = pile.pop(); courant !== undefined; courant = pile.pop()) {
        if (courant < n) {
          trouves.push(courant);
          continue;
        }
        const rang = courant - n;
        for (let k = debuts[rang] as number; k < (debuts[rang + 1] as number); k += 1)
          pile.push(enfants[k] as number);
      }
      return trouves;
    },
    zoomOuverture: (noeud) => (zooms[noeud - n] as number) + 1,
  };
}

function niveauSites({ longitude, latitude }: PointsTuiles, sites: Sites): Niveau {
  const x = new Float64Array(sites.nombre);
  const y = new Float64Array(sites.nombre);
  const id = new Uint32Array(sites.nombre);
  for (let site = 0; site < sites.nombre; site += 1) {
    const i = sites.membres[sites.debuts[site] as number] as number;
    x[site] = mercatorX(longitude[i] as number);
    y[site] = mercatorY(latitude[i] as number);
    id[site] = site;
  }
  return { nombre: sites.nombre, x, y, id };
}

function ajouterSite(
  comptes: Uint32Array,
  place: number,
  { genre, approche }: PointsTuiles,
  { debuts, membres }: Sites,
  site: number,
): void {
  const debut = debuts[site] as number;
  const fin = debuts[site + 1] as number;
  comptes[place] = (comptes[place] as number) + fin - debut;
  for (let k = debut; k < fin; k += 1) {
    const i = membres[k] as number;
    if ((approche[i] as number) > 0) comptes[place + 1] = (comptes[place + 1] as number) + 1;
    const rang = place + 2 + (genre[i] as number);
    comptes[rang] = (comptes[rang] as number) + 1;
  }
}

function ajouterAmas(comptes: Uint32Array, place: number, autre: number): void {
  for (let k = 0; k < CHAMPS; k += 1)
    comptes[place + k] = (comptes[place + k] as number) + (comptes[autre + k] as number);
}

function lireCumul(comptes: Uint32Array, place: number): Cumul {
  return {
    nombre: comptes[place] as number,
    approches: comptes[place + 1] as number,
    genres: Array.from(comptes.subarray(place + 2, place + CHAMPS)),
  };
}
