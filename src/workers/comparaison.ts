import type { BilanComparaison, Changement, FiltreComparaison } from '../domain/comparaison/changement';
import type { EtatSession } from './session';

/** The comparison of the offer with the earlier vintage, computed once per session, and its filtered views. */
export class RegistreComparaisons {
  comparer(_etat: EtatSession, _version: number, _filtre: FiltreComparaison): BilanComparaison | null {
    return null;
  }

  lignes(_version: number, _debut: number, _fin: number): readonly Changement[] {
    return [];
  }

  tuile(_version: number, _z: number, _x: number, _y: number): ArrayBuffer {
    return new ArrayBuffer(0);
  }
}
