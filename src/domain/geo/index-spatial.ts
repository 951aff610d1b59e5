import KDBush from 'kdbush';
import type { ClasseDensite } from './classe-densite';
import { rayonKm } from './duree-min';
import type { Lieux, Minutes } from './lieux';
import type { TempsConnus } from './temps-connus';
import type { ParametresTemps } from './temps-trajet';

/** Kilometres of one degree of latitude, a little short so that a search box is never too small. */
const KM_PAR_DEGRE = 111.1;
const RADIAN = Math.PI / 180;

/** A place found and its estimated minutes. */
export interface LieuProche {
  readonly lieu: number;
  readonly minutes: number;
}

/** First searched radius, minutes; each further one is twice as long. */
const PREMIER_PAS_MIN = 5;

/**
 * Spatial index over some places of a table: one per role (a category list, a pathway stage), so that
 * numerous categories never crowd out the others. Searches are in estimated minutes: a box that surely holds
 * every answer is read from the tree, then the model decides.
 *
 * For questions on some places, one at a time: all those within so many minutes, or the nearest that a test keeps.
 * `createPlusProche` answers for every commune of the nation at once and `findPaires` lists every pair; both walk
 * their trees without a call per place, and neither can leave candidates out.
 */
export class IndexSpatial {
  private readonly lieux: Lieux;
  private readonly minutes: Minutes;
  private readonly parametres: ParametresTemps;
  private readonly arbre: KDBush | null;
  private readonly membres: Int32Array;
  private readonly connus: TempsConnus | null;

  /** `connus` = the times `minutes` takes from the user's tables: they may be shorter than any box tells. */
  constructor(
    lieux: Lieux,
    minutes: Minutes,
    parametres: ParametresTemps,
    lieuxIndexes: Iterable<number>,
    connus: TempsConnus | null = null,
  ) {
    this.connus = connus;
    this.lieux = lieux;
    this.minutes = minutes;
    this.parametres = parametres;
    const places: number[] = [];
    for (const i of lieuxIndexes) {
      if (!Number.isNaN(lieux.longitude[i]) && !Number.isNaN(lieux.latitude[i])) places.push(i);
    }
    this.membres = Int32Array.from(places).sort();
    if (places.length === 0) {
      this.arbre = null;
      return;
    }
    this.arbre = new KDBush(places.length);
    for (const i of this.membres) this.arbre.add(lieux.longitude[i] as number, lieux.latitude[i] as number);
    this.arbre.finish();
  }

  get nombre(): number {
    return this.membres.length;
  }

  /** Calls `visite` for every indexed place at most `maxMin` minutes from place `origine` (itself included), in no set order. */
  visit(origine: number, maxMin: number, visite: (lieu: number, minutes: number) => void): void {
    if (this.arbre === null) return;
    const lon = this.lieux.longitude[origine] as number;
    const lat = this.lieux.latitude[origine] as number;
    if (Number.isNaN(lon) || Number.isNaN(lat)) return;
    const rayon = rayonKm(maxMin, (this.lieux.classe[origine] ?? 0) as ClasseDensite, this.parametres);
    const hauteur = rayon / KM_PAR_DEGRE;
    const cosinus = Math.cos(Math.min(89, Math.abs(lat) + hauteur) * RADIAN);
    const largeur = hauteur / cosinus;
    for (const rang of this.arbre.range(lon - largeur, lat - hauteur, lon + largeur, lat + hauteur)) {
      const lieu = this.membres[rang] as number;
      // Those at a known time are all visited below, in the box or not.
      if (this.connus !== null && lieu !== origine && !Number.isNaN(this.connus.minutes(origine, lieu)))
        continue;
      const duree = this.minutes(origine, lieu);
      if (duree <= maxMin) visite(lieu, duree);
    }
    this.connus?.visit(origine, maxMin, (lieu, duree) => {
      if (this.estMembre(lieu)) visite(lieu, duree);
    });
  }

  private estMembre(lieu: number): boolean {
    let bas = 0;
    let haut = this.membres.length - 1;
    while (bas <= haut) {
      const milieu = (bas + haut) >> 1;
      const valeur = this.membres[milieu] as number;
      if (valeur === lieu) return true;
      if (valeur < lieu) bas = milieu + 1;
      else haut = milieu - 1;
    }
    return false;
  }

  /** Places at most `maxMin` minutes from `origine`, nearest first, equal times in table order. */
  findProches(origine: number, maxMin: number): LieuProche[] {
    const trouves: LieuProche[] = [];
    this.visit(origine, maxMin, (lieu, minutes) => trouves.push({ lieu, minutes }));
    return trouves.sort((a, b) => a.minutes - b.minutes || a.lieu - b.lieu);
  }

  /** Nearest place that `accepte` keeps, at most `maxMin` minutes away; equal times in table order; null when none. */
  findPlusProche(origine: number, maxMin: number, accepte: (lieu: number) => boolean): LieuProche | null {
    if (this.arbre === null) return null;
    for (let pas = Math.min(PREMIER_PAS_MIN, maxMin); ; pas = Math.min(pas * 2, maxMin)) {
      let meilleur = -1;
      let duree = Number.POSITIVE_INFINITY;
      this.visit(origine, pas, (lieu, minutes) => {
        if (minutes > duree || (minutes === duree && lieu > meilleur) || !accepte(lieu)) return;
        meilleur = lieu;
        duree = minutes;
      });
      if (meilleur >= 0) return { lieu: meilleur, minutes: duree };
      if (pas >= maxMin) return null;
    }
  }
}
