import type { Point } from './projection-equivalente';
import type { SiteTopologie } from './subdivide-topologie';
import { ConstructeurTopologie, DEHORS, type Topologie } from './topologie';

/** Farther than this from its outline a site is an island the outline does not draw, degrees (about 3 km). */
const CAP_MAX_DEGRES = 0.03;
/** Room left around a site, degrees (about 300 m), and least one when that cannot be. */
const MARGE_DEGRES = 0.003;
const MARGE_MIN_DEGRES = 0.0002;
/** Radius of the islet drawn around a site alone at sea, degrees of latitude (about 700 m). */
const ILOT_DEGRES = 0.006;
/** Edges tried for a cape, nearest first. */
const ESSAIS = 6;
const RADIAN = Math.PI / 180;

/** A topology whose places hold their sites. */
export interface SitesInclus {
  readonly topologie: Topologie;
  readonly sites: readonly SiteTopologie[];
  /** Sites that could not be held anywhere. */
  readonly exclus: number;
}

/**
 * Outlines are generalised: a site at a border or at the shore can be left outside its place. It is then counted in
 * the place it lies in; at sea, the outline is pushed out to hold it (a small cape), or an islet is added.
 */
export function includeSites(topologie: Topologie, sites: readonly SiteTopologie[]): SitesInclus {
  const plan = new Plan(topologie, sites);
  let exclus = 0;
  const inclus = sites.map((site) => {
    if (site.place < 0 || plan.holds(site)) return site;
    const place = plan.findPlace(site);
    if (place >= 0) return { ...site, place };
    plan.include(site);
    if (!plan.holds(site)) exclus += 1;
    return site;
  });
  return { topologie: plan.build(), sites: inclus, exclus };
}

interface Ar {
  de: number;
  vers: number;
  gauche: number;
  droite: number;
}

class Plan {
  private readonly constructeur = new ConstructeurTopologie();
  private readonly aretes: Ar[] = [];
  /** Edges by place; those replaced are dropped when met. */
  private readonly parPlace = new Map<number, Set<Ar>>();
  private readonly sites: readonly SiteTopologie[];

  constructor({ x, y, de, vers, gauche, droite }: Topologie, sites: readonly SiteTopologie[]) {
    this.sites = sites;
    for (let s = 0; s < x.length; s += 1) this.constructeur.sommet(x[s] as number, y[s] as number);
    for (let a = 0; a < de.length; a += 1)
      this.add({
        de: de[a] as number,
        vers: vers[a] as number,
        gauche: gauche[a] as number,
        droite: droite[a] as number,
      });
  }

  build(): Topologie {
    for (const { de, vers, gauche, droite } of this.aretes) {
      if (de >= 0) this.constructeur.arete(de, vers, gauche, droite);
    }
    return this.constructeur.build();
  }

  holds({ longitude, latitude, place }: SiteTopologie): boolean {
    return this.isDans(place, [longitude, latitude]);
  }

  include(site: SiteTopologie): void {
    const { longitude, latitude, place } = site;
    const cosinus = Math.cos(latitude * RADIAN);
    const proches = [...(this.parPlace.get(place) ?? [])]
      .filter(({ gauche, droite }) => gauche < 0 || droite < 0)
      .map((arete) => ({ arete, ...this.project(arete, longitude, latitude, cosinus) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, ESSAIS)
      .filter(({ distance }) => distance <= CAP_MAX_DEGRES);
    for (const marge of [MARGE_DEGRES, MARGE_MIN_DEGRES])
      for (const { arete, part } of proches) if (this.pushOut(site, arete, part, marge, cosinus)) return;
    this.addIlot(site, cosinus);
  }

  /** Nearest point of an edge, and how far it is. */
  private project(
    { de, vers }: Ar,
    longitude: number,
    latitude: number,
    cosinus: number,
  ): { readonly part: number; readonly distance: number } {
    const { x, y } = this.constructeur;
    const ax = ((x[de] as number) - longitude) * cosinus;
    const ay = (y[de] as number) - latitude;
    const dx = ((x[vers] as number) - (x[de] as number)) * cosinus;
    const dy = (y[vers] as number) - (y[de] as number);
    const part = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
    return { part, distance: Math.hypot(ax + part * dx, ay + part * dy) };
  }

  /** Replaces a stretch of the edge by a point beyond the site; false when something is in the way. */
  private pushOut(site: SiteTopologie, arete: Ar, part: number, marge: number, cosinus: number): boolean {
    const { x, y } = this.constructeur;
    const [ax, ay] = [x[arete.de] as number, y[arete.de] as number];
    const [dx, dy] = [(x[arete.vers] as number) - ax, (y[arete.vers] as number) - ay];
    const longueur = Math.hypot(dx * cosinus, dy);
    const demi = Math.min(0.4, marge / longueur);
    const pied = Math.min(0.95 - demi, Math.max(0.05 + demi, part));
    const at = (p: number): Point => [ax + p * dx, ay + p * dy];
    const [px, py] = at(pied);
    const ecart = Math.hypot((site.longitude - px) * cosinus, site.latitude - py);
    const allonge = 1 + marge / Math.max(ecart, 1e-9);
    const pointe: Point = [px + (site.longitude - px) * allonge, py + (site.latitude - py) * allonge];
    if (ecart < 1e-9) return false;
    const [debut, fin] = [at(pied - demi), at(pied + demi)];
    const contour = [debut, pointe, fin];
    if (!this.isLibre(contour, site, arete)) return false;
    const [s1, s2, s3] = contour.map(([lon, lat]) => this.constructeur.sommet(lon, lat)) as [
      number,
      number,
      number,
    ];
    const { de, vers, gauche, droite } = arete;
    this.remove(arete);
    const suite = [de, s1, s2, s3, vers];
    for (let k = 1; k < suite.length; k += 1)
      this.add({ de: suite[k - 1] as number, vers: suite[k] as number, gauche, droite });
    return this.holds(site);
  }

  private addIlot(site: SiteTopologie, cosinus: number): void {
    for (const rayon of [ILOT_DEGRES, ILOT_DEGRES / 5]) {
      const contour = Array.from({ length: 8 }, (_, k): Point => {
        const angle = (Math.PI / 4) * k;
        return [
          site.longitude + (rayon / cosinus) * Math.cos(angle),
          site.latitude + rayon * Math.sin(angle),
        ];
      });
      if (!this.isLibre([...contour, contour[0] as Point], site, null)) continue;
      const sommets = contour.map(([lon, lat]) => this.constructeur.sommet(lon, lat));
      sommets.forEach((de, k) => {
        const vers = sommets[(k + 1) % sommets.length] as number;
        this.add({ de, vers, gauche: site.place, droite: DEHORS });
      });
      return;
    }
  }

  /** true when no edge crosses the line and no position or site of another place lies in what it encloses. */
  private isLibre(ligne: readonly Point[], site: SiteTopologie, sauf: Ar | null): boolean {
    const { x, y } = this.constructeur;
    const ouest = Math.min(...ligne.map(([lon]) => lon));
    const est = Math.max(...ligne.map(([lon]) => lon));
    const sud = Math.min(...ligne.map(([, lat]) => lat));
    const nord = Math.max(...ligne.map(([, lat]) => lat));
    for (const arete of this.aretes) {
      if (arete.de < 0 || arete === sauf) continue;
      const a: Point = [x[arete.de] as number, y[arete.de] as number];
      const b: Point = [x[arete.vers] as number, y[arete.vers] as number];
      if (Math.max(a[0], b[0]) < ouest || Math.min(a[0], b[0]) > est) continue;
      if (Math.max(a[1], b[1]) < sud || Math.min(a[1], b[1]) > nord) continue;
      for (let k = 1; k < ligne.length; k += 1)
        if (crosses(ligne[k - 1] as Point, ligne[k] as Point, a, b)) return false;
      if (isInside(ligne, a) || isInside(ligne, b)) return false;
    }
    return this.sites.every(
      (autre) =>
        autre.place === site.place ||
        autre.longitude < ouest ||
        autre.longitude > est ||
        autre.latitude < sud ||
        autre.latitude > nord ||
        !isInside(ligne, [autre.longitude, autre.latitude]),
    );
  }

  /** Place a site lies in, -1 at sea. */
  findPlace({ longitude, latitude }: SiteTopologie): number {
    for (const place of this.parPlace.keys()) if (this.isDans(place, [longitude, latitude])) return place;
    return -1;
  }

  private isDans(place: number, [lon, lat]: Point): boolean {
    const { x, y } = this.constructeur;
    let dedans = false;
    for (const { de, vers } of this.parPlace.get(place) ?? []) {
      const [px, py, qx, qy] = [x[de], y[de], x[vers], y[vers]] as [number, number, number, number];
      if (py > lat !== qy > lat && lon < ((qx - px) * (lat - py)) / (qy - py) + px) dedans = !dedans;
    }
    return dedans;
  }

  private add(arete: Ar): void {
    this.aretes.push(arete);
    for (const place of [arete.gauche, arete.droite]) {
      if (place < 0) continue;
      const siennes = this.parPlace.get(place);
      if (siennes === undefined) this.parPlace.set(place, new Set([arete]));
      else siennes.add(arete);
    }
  }

  private remove(arete: Ar): void {
    for (const place of [arete.gauche, arete.droite]) this.parPlace.get(place)?.delete(arete);
    arete.de = -1;
  }
}

function isInside(ligne: readonly Point[], [x, y]: Point): boolean {
  let dedans = false;
  for (let k = 0; k < ligne.length; k += 1) {
    const [px, py] = ligne[k] as Point;
    const [qx, qy] = ligne[(k + 1) % ligne.length] as Point;
    if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) dedans = !dedans;
  }
  return dedans;
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const cote = (p: Point, q: Point, r: Point): number =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return cote(a, b, c) > 0 !== cote(a, b, d) > 0 && cote(c, d, a) > 0 !== cote(c, d, b) > 0;
}
