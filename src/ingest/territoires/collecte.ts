import { aireFormeKm2, compterSommets, type Forme } from '../../domain/territoire/forme';
import type { Journal } from '../journal';
import { pointInterieur } from '../surface';
import type { FormeLue } from './lire-anneaux';
import { lireProprietes, type ProprietesTerritoire } from './lire-proprietes';
import { findSysteme, projeterForme } from './projeter';

/** Positions held at once; beyond, the outlines are measured as they come and not drawn. */
export const SOMMETS_TENUS_MAX = 4_000_000;

/** Area and a point inside, WGS84. */
export interface MesureTerritoire {
  readonly km2: number;
  readonly point: readonly [number, number];
}

/** A surface of the file, in the coordinates of the file until they are known. */
export interface EntiteLue {
  readonly ligne: number;
  readonly proprietes: ProprietesTerritoire;
  /** null once there are too many positions to hold. */
  readonly forme: Forme | null;
  /** Measured at once when the shape is not held. */
  readonly mesure: MesureTerritoire | null;
}

/** Gathers the surfaces of one file. */
export class CollecteTerritoires {
  lignes = 0;
  sommetsLus = 0;
  readonly entites: EntiteLue[] = [];
  private epsg: string | null = null;
  private readonly journal: Journal;
  /** What the file has said of its coordinate system so far. */
  private readonly lireCrs: () => string;

  constructor(journal: Journal, lireCrs: () => string) {
    this.journal = journal;
    this.lireCrs = lireCrs;
  }

  ajouter(lue: FormeLue | null, proprietes: unknown, id: unknown, ligne: number, sorte: string): void {
    this.lignes += 1;
    if (lue === null || lue.forme.length === 0) {
      this.journal.noter('contour_invalide', ligne, 'geometry', sorte);
      return;
    }
    const siennes = lireProprietes(proprietes, id);
    if (lue.anneauxEcartes > 0)
      this.journal.noter('anneaux_ecartes', ligne, 'geometry', String(lue.anneauxEcartes));
    this.sommetsLus += compterSommets(lue.forme);
    if (this.sommetsLus <= SOMMETS_TENUS_MAX) {
      this.entites.push({ ligne, proprietes: siennes, forme: lue.forme, mesure: null });
      return;
    }
    this.epsg ??= findSysteme(
      this.lireCrs(),
      this.entites.flatMap(({ forme }) => (forme === null ? [] : [forme])),
      '',
    ).epsg;
    this.entites.push({
      ligne,
      proprietes: siennes,
      forme: null,
      mesure: mesurerForme(projeterForme(lue.forme, this.epsg)),
    });
  }
}

/** null for a surface that is no place on Earth, or has no inside. */
export function mesurerForme(forme: Forme): MesureTerritoire | null {
  const km2 = aireFormeKm2(forme);
  const point = pointInterieur(forme);
  return km2 > 0 && point && Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90 ? { km2, point } : null;
}
