import type { LigneGroupement } from './groupement';
import type { IndexGroupements } from './index-groupements';
import type { MesureTerritoire } from './measure-territoire';

/** Group at a position, as listed. */
export function readLigneGroupement(
  index: IndexGroupements,
  mesure: MesureTerritoire,
  rang: number,
): LigneGroupement {
  const indexe = index.groupements[rang];
  if (indexe === undefined)
    throw new Error(`got group ${rang}, expected one below ${index.groupements.length}`);
  return {
    groupement: indexe.groupement,
    nombreMembres: indexe.membres.length,
    membresPresents: indexe.membresPresents,
    membresDansLeTerritoire: mesure.membres[rang] ?? 0,
    nomSupport: indexe.nomSupport,
    departements: indexe.departements,
  };
}
