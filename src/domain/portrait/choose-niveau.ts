import type { Decoupage, NiveauTerritoire } from '../territoire/niveau';

/** A small map with fewer territories shows nothing, with more it cannot be read. */
const TERRITOIRES_MIN = 3;
const TERRITOIRES_MAX = 420;

/** Levels tried when the one asked for does not suit, in this order. */
const AUTRES: readonly NiveauTerritoire[] = ['epci', 'commune', 'departement', 'region'];

/**
 * Level the maps of a portrait are drawn at: the user's when it cuts the territory into a readable number of parts,
 * else the first of the others that does, else the user's.
 */
export async function chooseNiveau(
  voulu: NiveauTerritoire,
  dedans: Uint8Array,
  decoupageDe: (niveau: NiveauTerritoire) => Promise<Decoupage>,
): Promise<NiveauTerritoire> {
  for (const niveau of [voulu, ...AUTRES.filter((autre) => autre !== voulu)]) {
    const nombre = countTerritoires(await decoupageDe(niveau), dedans);
    if (nombre >= TERRITOIRES_MIN && nombre <= TERRITOIRES_MAX) return niveau;
  }
  return voulu;
}

/** Territories of a level that touch a place (1 = inside, by commune row). */
export function countTerritoires({ codes, parCommune }: Decoupage, dedans: Uint8Array): number {
  const touches = new Uint8Array(codes.length);
  let nombre = 0;
  for (let i = 0; i < dedans.length; i += 1) {
    const territoire = parCommune[i] as number;
    if (dedans[i] !== 1 || territoire < 0 || touches[territoire] === 1) continue;
    touches[territoire] = 1;
    nombre += 1;
  }
  return nombre;
}
