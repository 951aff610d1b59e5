import { readCode } from '../shared/colonne-code';
import type { EtendueResolue } from '../territoire/etendue';
import type { Comparaison } from './comparaison';

/**
 * Which changes are in an extent resolved on the later offer: those of its establishments; a closure by its commune,
 * or by its département when the earlier file names none.
 */
export function createDansEtendue(
  { avant, ligneAvant, ligneApres }: Comparaison,
  { communes, etablissements }: EtendueResolue,
  departements: readonly string[],
): (c: number) => boolean {
  const { etablissements: et } = avant.offre;
  return (c) => {
    const apres = ligneApres[c] as number;
    if (apres >= 0) return etablissements[apres] === 1;
    const ligne = ligneAvant[c] as number;
    const commune = et.commune[ligne] as number;
    return commune >= 0 ? communes[commune] === 1 : departements.includes(readCode(et.departement, ligne));
  };
}
