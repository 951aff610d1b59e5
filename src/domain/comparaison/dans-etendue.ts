import { readCode } from '../shared/colonne-code';
import type { EtendueResolue } from '../territoire/etendue';
import type { Comparaison } from './comparaison';

/** What a place holds of a comparison. */
export interface DansEtendue {
  /** A change, by its row in the comparison. */
  readonly changement: (c: number) => boolean;
  /** An establishment of the later offer, by its row. */
  readonly etablissement: (ligne: number) => boolean;
}

export const PARTOUT: DansEtendue = { changement: () => true, etablissement: () => true };

/**
 * What is in an extent resolved on the later offer: its establishments and their changes; a closure by its commune,
 * or by its département when the earlier file names none.
 */
export function createDansEtendue(
  { avant, ligneAvant, ligneApres }: Comparaison,
  { communes, etablissements }: EtendueResolue,
  departements: readonly string[],
): DansEtendue {
  const { etablissements: et } = avant.offre;
  const etablissement = (ligne: number): boolean => etablissements[ligne] === 1;
  return {
    etablissement,
    changement: (c) => {
      const apres = ligneApres[c] as number;
      if (apres >= 0) return etablissement(apres);
      const ligne = ligneAvant[c] as number;
      const commune = et.commune[ligne] as number;
      return commune >= 0 ? communes[commune] === 1 : departements.includes(readCode(et.departement, ligne));
    },
  };
}
