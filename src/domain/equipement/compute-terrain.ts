import { keepForSocle } from '../acces/memo-socle';
import { readCode } from '../shared/colonne-code';
import { listDepartementsCharges } from '../territoire/departements-charges';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import { computeDepartementsCharges, type DepartementsCharges } from './compute-departements-charges';

/** Ground that rates are reckoned on. */
export interface Terrain extends EtendueResolue {
  readonly departements: DepartementsCharges;
  /** Départements of the extent with some establishments, too few for all of theirs to be loaded. */
  readonly incomplets: readonly string[];
  /** true when they are left out, since other départements of the extent are whole. */
  readonly incompletsEcartes: boolean;
}

/**
 * What is both inside the extent (everything by default) and of a loaded département. A few establishments met across
 * a border would give their département a rate near 0: such a département is left out beside whole ones, and kept,
 * with a warning, when there are none.
 */
export function computeTerrain(socle: Socle, etendue: EtendueResolue | null): Terrain {
  if (etendue === null) return keepForSocle(socle, 'terrainTaux ', () => computeGround(socle, null));
  const deja = terrains.get(etendue);
  if (deja !== undefined && deja.socle === socle) return deja.terrain;
  const terrain = computeGround(socle, etendue);
  terrains.set(etendue, { socle, terrain });
  return terrain;
}

/** Extents are kept by who resolves them: each finds its ground again. */
const terrains = new WeakMap<EtendueResolue, { readonly socle: Socle; readonly terrain: Terrain }>();

function computeGround(socle: Socle, etendue: EtendueResolue | null): Terrain {
  const { communes, offre } = socle.contexte;
  const { etablissements: et } = offre;
  const departements = computeDepartementsCharges(socle);
  const charges = listDepartementsCharges(offre);
  const touches = new Set<string>();
  for (let i = 0; i < communes.nombre; i += 1) {
    const code = communes.codeDepartement[i] as string;
    if (charges.has(code) && (etendue === null || etendue.communes[i] === 1)) touches.add(code);
  }
  const complets = new Set(
    departements.decoupage.codes.filter((_, rang) => departements.complets[rang] === 1),
  );
  const incomplets = [...touches].filter((code) => !complets.has(code)).sort();
  const incompletsEcartes = incomplets.length > 0 && incomplets.length < touches.size;
  const gardes = incompletsEcartes ? new Set([...touches].filter((code) => complets.has(code))) : touches;
  return {
    communes: Uint8Array.from({ length: communes.nombre }, (_, i) =>
      Number(
        gardes.has(communes.codeDepartement[i] as string) && (etendue === null || etendue.communes[i] === 1),
      ),
    ),
    etablissements: Uint8Array.from({ length: et.nombre }, (_, i) =>
      Number(
        gardes.has(readCode(et.departement, i)) && (etendue === null || etendue.etablissements[i] === 1),
      ),
    ),
    departements,
    incomplets,
    incompletsEcartes,
  };
}
