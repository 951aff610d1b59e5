import {
  type CouvertureTemps,
  countCouverture,
  type DemandeTemps,
} from '../../domain/territoire/couverture-temps';
import { listMatrices } from '../annexes';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeTemps, CouvertureTemps> = async (moyens, { etendue, temps }) => {
  const [socle, resolue] = await Promise.all([moyens.socle(temps), moyens.etendue(etendue, temps)]);
  const compte = countCouverture(socle, resolue);
  let pas = compte.next();
  while (pas.done !== true) {
    if (moyens.cadence.due) {
      await moyens.cadence.souffler();
      moyens.verifier();
    }
    pas = compte.next();
  }
  return { ...pas.value, fichiers: listMatrices(moyens.session.annexes).map(({ fichier }) => fichier) };
};
