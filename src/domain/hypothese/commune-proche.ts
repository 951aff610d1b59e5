import { approchee } from '../acces/communes-acces';
import { readTerrain } from '../acces/terrain';
import type { ParametresTemps } from '../geo/temps-trajet';
import { lieuMaille, type Socle } from '../territoire/socle';

export interface DemandeCommuneProche {
  readonly longitude: number;
  readonly latitude: number;
  readonly temps: ParametresTemps;
}

/** The commune a supposed establishment would stand in. */
export interface CommuneProche {
  readonly code: string;
  readonly nom: string;
  /** true when its point is an approximation. */
  readonly approchee: boolean;
}

const RADIAN = Math.PI / 180;

/** Commune of a loaded département whose point is nearest to a place, as the crow flies; null without any. */
export function findCommuneProche(socle: Socle, longitude: number, latitude: number): CommuneProche | null {
  const { mailles, lieux } = socle;
  const { communes } = socle.contexte;
  const terrain = readTerrain(socle);
  const [lambda, phi] = [longitude * RADIAN, latitude * RADIAN];
  const [x, y, z] = [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  let proche = -1;
  let plus = Number.NEGATIVE_INFINITY;
  for (let m = 0; m < mailles.nombre; m += 1) {
    if (terrain[m] !== 1) continue;
    const lieu = 3 * lieuMaille(socle, m);
    const cosinus =
      x * (lieux.vecteurs[lieu] as number) +
      y * (lieux.vecteurs[lieu + 1] as number) +
      z * (lieux.vecteurs[lieu + 2] as number);
    if (cosinus <= plus) continue;
    proche = m;
    plus = cosinus;
  }
  if (proche < 0) return null;
  const ligne = mailles.premiere[proche] as number;
  return {
    code: communes.code[ligne] as string,
    nom: communes.nom[ligne] as string,
    approchee: approchee(communes, ligne) === 1,
  };
}
