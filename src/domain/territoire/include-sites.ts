import KDBush from 'kdbush';
import { type AretePlan, PlanPlaces } from './plan-places';
import type { Point } from './projection-equivalente';
import type { SiteTopologie } from './subdivide-topologie';
import { DEHORS, PAS_DEGRES, type Topologie } from './topologie';

/** Farther than this from its outline a site is an island the outline does not draw, degrees (about 3 km). */
const CAP_MAX_DEGRES = 0.03;
/** Room left around a site, degrees (about 300 m), then less when that cannot be. */
const MARGES_DEGRES = [0.003, 0.001, 0.0002] as const;
/** Radius of the islet drawn around a site alone at sea, degrees of latitude (about 700 m), then smaller ones. */
const ILOTS_DEGRES = [0.006, 0.0012, 0.0002] as const;
/** Room around a site that rounding to the grid cannot take away. */
const JEU_DEGRES = 4 * PAS_DEGRES;
/** Edges tried for a cape, nearest first. */
const ESSAIS = 12;
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
  const plan = new PlanPlaces(topologie);
  const cote = new Rivage(plan, sites);
  let exclus = 0;
  const inclus = sites.map((site) => {
    const point: Point = [site.longitude, site.latitude];
    if (site.place < 0 || plan.isDans(site.place, point)) return site;
    const autour = plan.findPlace(point);
    const place = autour >= 0 ? autour : cote.include(site);
    if (place < 0) exclus += 1;
    return place < 0 ? site : { ...site, place };
  });
  return { topologie: plan.build(), sites: inclus, exclus };
}

/** Makes room at sea. */
class Rivage {
  private readonly plan: PlanPlaces;
  private readonly sites: readonly SiteTopologie[];
  private arbre: KDBush | null = null;

  constructor(plan: PlanPlaces, sites: readonly SiteTopologie[]) {
    this.plan = plan;
    this.sites = sites;
  }

  /** Room for a site in its place, else in the one beside it: that place, -1 when none can be. */
  include(site: SiteTopologie): number {
    const cosinus = Math.cos(site.latitude * RADIAN);
    const proches = this.listProches(site, cosinus);
    const propres = proches.filter(({ arete }) => arete.gauche === site.place || arete.droite === site.place);
    for (const candidates of [propres, proches])
      for (const marge of MARGES_DEGRES)
        for (const { arete, part } of candidates.slice(0, ESSAIS)) {
          const place = Math.max(arete.gauche, arete.droite);
          if (arete.de >= 0 && this.pushOut({ ...site, place }, arete, part, marge, cosinus)) return place;
        }
    return this.addIlot(site, cosinus) ? site.place : -1;
  }

  /** Edges of the shore, nearest first, with their nearest point. */
  private listProches(
    { longitude, latitude }: SiteTopologie,
    cosinus: number,
  ): readonly { readonly arete: AretePlan; readonly part: number; readonly distance: number }[] {
    const { x, y } = this.plan.constructeur;
    const largeur = CAP_MAX_DEGRES / cosinus;
    const aretes = new Set(
      this.plan.listAretes(
        longitude - largeur,
        latitude - CAP_MAX_DEGRES,
        longitude + largeur,
        latitude + CAP_MAX_DEGRES,
      ),
    );
    return [...aretes]
      .filter(({ gauche, droite }) => gauche < 0 || droite < 0)
      .map((arete) => {
        const ax = ((x[arete.de] as number) - longitude) * cosinus;
        const ay = (y[arete.de] as number) - latitude;
        const dx = ((x[arete.vers] as number) - (x[arete.de] as number)) * cosinus;
        const dy = (y[arete.vers] as number) - (y[arete.de] as number);
        const part = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
        return { arete, part, distance: Math.hypot(ax + part * dx, ay + part * dy) };
      })
      .filter(({ distance }) => distance <= CAP_MAX_DEGRES)
      .sort((a, b) => a.distance - b.distance);
  }

  /** Replaces a stretch of the edge by a point beyond the site; false when something is in the way. */
  private pushOut(
    site: SiteTopologie,
    arete: AretePlan,
    part: number,
    marge: number,
    cosinus: number,
  ): boolean {
    const { constructeur } = this.plan;
    const { x, y } = constructeur;
    const [ax, ay] = [x[arete.de] as number, y[arete.de] as number];
    const [dx, dy] = [(x[arete.vers] as number) - ax, (y[arete.vers] as number) - ay];
    const demi = Math.min(0.4, marge / Math.hypot(dx * cosinus, dy));
    const pied = Math.min(0.95 - demi, Math.max(0.05 + demi, part));
    const at = (p: number): Point => [ax + p * dx, ay + p * dy];
    const [px, py] = at(pied);
    const ecart = Math.hypot((site.longitude - px) * cosinus, site.latitude - py);
    if (ecart < 1e-9) return false;
    const allonge = 1 + marge / ecart;
    const contour: readonly Point[] = [
      at(pied - demi),
      [px + (site.longitude - px) * allonge, py + (site.latitude - py) * allonge],
      at(pied + demi),
    ];
    if (!isLoge(contour, site) || !this.isLibre(contour, site, arete)) return false;
    const sommets = contour.map(([lon, lat]) => constructeur.sommet(lon, lat));
    const suite = [arete.de, ...sommets, arete.vers];
    const { gauche, droite } = arete;
    this.plan.remove(arete);
    for (let k = 1; k < suite.length; k += 1)
      this.plan.add({ de: suite[k - 1] as number, vers: suite[k] as number, gauche, droite });
    return true;
  }

  private addIlot(site: SiteTopologie, cosinus: number): boolean {
    for (const rayon of ILOTS_DEGRES) {
      const contour = Array.from({ length: 8 }, (_, k): Point => {
        const angle = (Math.PI / 4) * k;
        return [
          site.longitude + (rayon / cosinus) * Math.cos(angle),
          site.latitude + rayon * Math.sin(angle),
        ];
      });
      if (!this.isLibre([...contour, contour[0] as Point], site, null)) continue;
      const sommets = contour.map(([lon, lat]) => this.plan.constructeur.sommet(lon, lat));
      sommets.forEach((de, k) => {
        const vers = sommets[(k + 1) % sommets.length] as number;
        this.plan.add({ de, vers, gauche: site.place, droite: DEHORS });
      });
      return true;
    }
    return false;
  }

  /** true when no edge crosses the line and no position or site of another place lies in what it encloses. */
  private isLibre(ligne: readonly Point[], site: SiteTopologie, sauf: AretePlan | null): boolean {
    const { x, y } = this.plan.constructeur;
    const ouest = Math.min(...ligne.map(([lon]) => lon));
    const est = Math.max(...ligne.map(([lon]) => lon));
    const sud = Math.min(...ligne.map(([, lat]) => lat));
    const nord = Math.max(...ligne.map(([, lat]) => lat));
    for (const arete of this.plan.listAretes(ouest, sud, est, nord)) {
      if (arete === sauf) continue;
      const a: Point = [x[arete.de] as number, y[arete.de] as number];
      const b: Point = [x[arete.vers] as number, y[arete.vers] as number];
      for (let k = 1; k < ligne.length; k += 1)
        if (crosses(ligne[k - 1] as Point, ligne[k] as Point, a, b)) return false;
      if (isInside(ligne, a) || isInside(ligne, b)) return false;
    }
    return this.listSites(ouest, sud, est, nord).every(
      (autre) => autre.place === site.place || !isInside(ligne, [autre.longitude, autre.latitude]),
    );
  }

  private listSites(ouest: number, sud: number, est: number, nord: number): readonly SiteTopologie[] {
    if (this.sites.length === 0) return [];
    if (this.arbre === null) {
      this.arbre = new KDBush(this.sites.length);
      for (const { longitude, latitude } of this.sites) this.arbre.add(longitude, latitude);
      this.arbre.finish();
    }
    return this.arbre.range(ouest, sud, est, nord).map((rang) => this.sites[rang] as SiteTopologie);
  }
}

/** true when the line goes round a site with room to spare: a slanted cape may be thinner than the grid. */
function isLoge(ligne: readonly Point[], { longitude, latitude }: SiteTopologie): boolean {
  return [-JEU_DEGRES, JEU_DEGRES].every(
    (jeu) => isInside(ligne, [longitude + jeu, latitude]) && isInside(ligne, [longitude, latitude + jeu]),
  );
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
