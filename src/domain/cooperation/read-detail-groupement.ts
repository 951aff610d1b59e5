import type { DetailGroupement } from './groupement';
import type { IndexGroupements } from './index-groupements';
import { countOuverts, joinMembre, sumPlaces } from './join-membre';
import type { MesureTerritoire } from './measure-territoire';
import { readLigneGroupement } from './read-ligne-groupement';

const ORDRE_PRESENCE = { dans_le_territoire: 0, hors_territoire: 1, absent: 2 } as const;

/** Group at a position with its members: the support first, then those of the territory, then by name. */
export function readDetailGroupement(
  index: IndexGroupements,
  mesure: MesureTerritoire,
  rang: number,
): DetailGroupement {
  const ligne = readLigneGroupement(index, mesure, rang);
  const membres = index.groupements[rang]?.membres ?? [];
  // A legal entity and one of its establishments can both be named: each establishment counts once.
  const lignes = new Set(membres.flatMap((membre) => [...membre.lignes]));
  return {
    ...ligne,
    membres: membres
      .map((membre) => joinMembre(index.contexte, membre, mesure.dansVue))
      .sort(
        (a, b) =>
          Number(b.role === 'support') - Number(a.role === 'support') ||
          ORDRE_PRESENCE[a.presence] - ORDRE_PRESENCE[b.presence] ||
          compare(a.libelle, b.libelle) ||
          compare(a.numeroFiness, b.numeroFiness),
      ),
    nombreEtablissements: countOuverts(index.contexte, lignes),
    places: sumPlaces(index.contexte, lignes),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
