import { approchee } from '../acces/communes-acces';
import type { Service } from '../acces/services';
import { readCible } from '../acces/terrain';
import { computeTerrain } from '../equipement/compute-terrain';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';

/** Who a service is for in an extent. */
export interface DemandeEtendue {
  /** Inhabitants of the bands by maille, those outside the extent or the loaded départements left out. */
  readonly cible: Float64Array;
  /** 1 for the mailles with a commune in the extent, in a loaded département. */
  readonly dedans: Uint8Array;
  /** Communes whose inhabitants of those ages are unknown. */
  readonly communesInconnues: number;
  readonly estimee: boolean;
  /** Share of the communes of the extent whose point is approximate. */
  readonly partApprochee: number;
}

export function computeDemandeEtendue(
  socle: Socle,
  { tranches }: Pick<Service, 'tranches'>,
  etendue: EtendueResolue,
): DemandeEtendue {
  const { mailles, population } = socle;
  const { communes: retenues } = computeTerrain(socle, etendue);
  const cible = new Float64Array(mailles.nombre);
  const dedans = new Uint8Array(mailles.nombre);
  let communesInconnues = 0;
  let estimee = false;
  let communes = 0;
  let approchees = 0;
  for (let m = 0; m < mailles.nombre; m += 1) {
    for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
      const ligne = mailles.lignes[k] as number;
      if (retenues[ligne] !== 1) continue;
      dedans[m] = 1;
      communes += 1;
      approchees += approchee(socle.contexte.communes, ligne);
      const habitants = readCible(population, tranches, ligne);
      if (habitants === null) communesInconnues += 1;
      else cible[m] = (cible[m] as number) + habitants;
      if (habitants !== null && population.estimee[ligne] === 1) estimee = true;
    }
  }
  const partApprochee = communes === 0 ? 0 : approchees / communes;
  return { cible, dedans, communesInconnues, estimee, partApprochee };
}
