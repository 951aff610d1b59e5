/** What lies beyond a side that is in no place. */
export const DEHORS = -1;

/**
 * A plane shared out between places (mailles, communes, départements…) as the edges between them. Edges meet at
 * their ends only; each place is on the left of some and on the right of others. Dissolving places is forgetting the
 * edges that have the same one on both sides: no union of polygons is ever computed.
 */
export interface Topologie {
  /** Positions, WGS84 degrees; an edge names them by rank. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly de: ArrayLike<number>;
  readonly vers: ArrayLike<number>;
  /** Place on each side, walking from `de` to `vers`; DEHORS for none. */
  readonly gauche: ArrayLike<number>;
  readonly droite: ArrayLike<number>;
  /** Edges cut out of one straight edge bear the same number: where only two of them meet, nothing turns. -1 for none. */
  readonly porteuse: ArrayLike<number>;
}

/** Grid of positions, degrees: 10 cm, far finer than any outline. Positions are numbered on it. */
const PAS_PAR_DEGRE = 1e6;
export const PAS_DEGRES = 1 / PAS_PAR_DEGRE;
const DECALAGE = 200 * PAS_PAR_DEGRE;
const COLONNES = 2 * DECALAGE;

/** Numbers positions and gathers edges. */
export class ConstructeurTopologie {
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly de: number[] = [];
  readonly vers: number[] = [];
  readonly gauche: number[] = [];
  readonly droite: number[] = [];
  readonly porteuse: number[] = [];
  private readonly numeros = new Map<number, number>();

  /** Number of a position, on the grid. */
  sommet(longitude: number, latitude: number): number {
    const colonne = Math.round(longitude * PAS_PAR_DEGRE);
    const ligne = Math.round(latitude * PAS_PAR_DEGRE);
    const cle = (ligne + DECALAGE) * COLONNES + colonne + DECALAGE;
    const deja = this.numeros.get(cle);
    if (deja !== undefined) return deja;
    const numero = this.x.length;
    this.numeros.set(cle, numero);
    this.x.push(colonne / PAS_PAR_DEGRE);
    this.y.push(ligne / PAS_PAR_DEGRE);
    return numero;
  }

  /** An edge; one that joins a position to itself, or has one place on both sides, is none. */
  arete(de: number, vers: number, gauche: number, droite: number, porteuse = -1): void {
    if (de === vers || gauche === droite) return;
    this.de.push(de);
    this.vers.push(vers);
    this.gauche.push(gauche);
    this.droite.push(droite);
    this.porteuse.push(porteuse);
  }

  build(): Topologie {
    const { x, y, de, vers, gauche, droite, porteuse } = this;
    return { x, y, de, vers, gauche, droite, porteuse };
  }
}
