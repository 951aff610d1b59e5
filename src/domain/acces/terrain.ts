import { createArbreLieux } from '../geo/arbre-lieux';
import { readCode } from '../shared/colonne-code';
import type { TrancheAge } from '../table/annexes';
import { lieuMaille, type Socle } from '../territoire/socle';
import { keepForSocle } from './memo-socle';

/**
 * 1 for the mailles of the départements whose offer is loaded (at least one establishment): elsewhere nothing can be
 * told, and nobody competes for what is loaded.
 */
export function readTerrain(socle: Socle): Uint8Array {
  return keepForSocle(socle, 'terrain ', () => {
    const { communes, offre } = socle.contexte;
    const { departement, nombre, ferme } = offre.etablissements;
    const charges = new Set<string>();
    const vus = new Uint8Array(departement.codes.length);
    for (let i = 0; i < nombre; i += 1) {
      const rang = departement.index[i] as number;
      if (vus[rang] === 1 || ferme[i] === 1) continue;
      vus[rang] = 1;
      charges.add(readCode(departement, i));
    }
    return Uint8Array.from(socle.mailles.premiere, (ligne) =>
      charges.has(communes.codeDepartement[ligne] as string) ? 1 : 0,
    );
  });
}

/**
 * The same mailles as ranks, near ones one after the other: a search that starts from the answer of the one before
 * has little left to look at.
 */
export function listTerrain(socle: Socle): Uint32Array {
  return keepForSocle(socle, 'ordre ', () => {
    const terrain = readTerrain(socle);
    const dedans = Array.from(terrain.keys()).filter((m) => terrain[m] === 1);
    const { membres, arbre } = createArbreLieux(
      socle.lieux,
      dedans.map((m) => lieuMaille(socle, m)),
    );
    return Uint32Array.from(arbre?.ids ?? [], (rang) => (membres[rang] as number) - lieuMaille(socle, 0));
  });
}

/**
 * Inhabitants of some age bands by maille, 0 outside the loaded départements; unknown ones count for nothing.
 */
export function computeDemande(socle: Socle, tranches: readonly TrancheAge[]): Float64Array {
  return keepForSocle(socle, `demande ${tranches.join(' ')}`, () => {
    const { mailles, population } = socle;
    const terrain = readTerrain(socle);
    const demande = new Float64Array(mailles.nombre);
    for (let m = 0; m < mailles.nombre; m += 1) {
      if (terrain[m] !== 1) continue;
      const fin = mailles.debuts[m + 1] as number;
      let somme = 0;
      for (let k = mailles.debuts[m] as number; k < fin; k += 1)
        somme += readCible(population, tranches, mailles.lignes[k] as number) ?? 0;
      demande[m] = somme;
    }
    return demande;
  });
}

/** Inhabitants of the bands in a commune row, null unknown. */
export function readCible(
  { tranches: colonnes }: Socle['population'],
  tranches: readonly TrancheAge[],
  ligne: number,
): number | null {
  let somme = 0;
  for (const tranche of tranches) somme += colonnes[tranche][ligne] as number;
  return Number.isNaN(somme) ? null : somme;
}
