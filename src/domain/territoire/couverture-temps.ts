import type { ParametresTemps } from '../geo/temps-trajet';
import type { Etendue, EtendueResolue } from './etendue';
import { lieuMaille, type Socle } from './socle';

export interface DemandeTemps {
  readonly etendue: Etendue;
  readonly temps: ParametresTemps;
}

/** How much of the travel times of an extent the user's tables tell; the rest is estimated. */
export interface CouvertureTemps {
  /** Files of the user's travel times in use, in the order they were given. */
  readonly fichiers: readonly string[];
  /** Pairs of a commune and an establishment of the extent, and those whose time is told. */
  readonly paires: number;
  readonly connues: number;
  /** Départements of the extent with how many open establishments of it each holds, by code. */
  readonly departements: readonly { readonly code: string; readonly etablissements: number }[];
}

/** Pairs that the tables tell, counted commune by commune; it stops before each, so that long work can give way. */
export function* countCouverture(
  socle: Socle,
  { communes, etablissements }: EtendueResolue,
): Generator<void, Omit<CouvertureTemps, 'fichiers'>> {
  const { mailles, lieux, connus } = socle;
  const { etablissements: et } = socle.contexte.offre;
  const retenus = Uint8Array.from(etablissements, (dedans, i) =>
    dedans === 1 && et.ferme[i] !== 1 && !Number.isNaN(lieux.longitude[i]) ? 1 : 0,
  );
  const parDepartement = new Map<string, number>();
  let nombre = 0;
  retenus.forEach((retenu, i) => {
    if (retenu === 0) return;
    nombre += 1;
    const code = et.departement.codes[et.departement.index[i] as number] ?? '';
    parDepartement.set(code, (parDepartement.get(code) ?? 0) + 1);
  });
  const dedans = new Uint8Array(mailles.nombre);
  communes.forEach((marque, i) => {
    const maille = mailles.parCommune[i] as number;
    if (marque === 1 && maille >= 0) dedans[maille] = 1;
  });
  let paires = 0;
  let connues = 0;
  for (let m = 0; m < mailles.nombre; m += 1) {
    if (dedans[m] === 0) continue;
    yield;
    paires += nombre;
    connus?.visit(lieuMaille(socle, m), Number.POSITIVE_INFINITY, (lieu) => {
      if (retenus[lieu] === 1) connues += 1;
    });
  }
  const departements = [...parDepartement]
    .filter(([code]) => code !== '')
    .map(([code, etablissementsDe]) => ({ code, etablissements: etablissementsDe }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return { paires, connues, departements };
}
