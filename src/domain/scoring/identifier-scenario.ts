import type { FamilleCooperation } from './scenario';

const PREFIXES: Readonly<Record<FamilleCooperation, string>> = {
  parcours: 'PAR',
  efficience: 'EFF',
  isolement: 'ISO',
};

/**
 * Identifier of a group, the same for the same members and family whatever else is loaded: family, then 64 bits of
 * hash (two FNV-1a of 32 bits) of the FINESS numbers in ascending order.
 */
export function identifierScenario(famille: FamilleCooperation, numerosFiness: readonly string[]): string {
  const texte = [...numerosFiness].sort().join(' ');
  return `${PREFIXES[famille]}-${fnv1a(texte, 0x811c9dc5)}${fnv1a(texte, 0x5bd1e995)}`;
}

function fnv1a(texte: string, graine: number): string {
  let hache = graine;
  for (let k = 0; k < texte.length; k += 1) hache = Math.imul(hache ^ texte.charCodeAt(k), 0x01000193);
  return (hache >>> 0).toString(16).padStart(8, '0');
}
