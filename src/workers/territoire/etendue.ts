import {
  countEtendue,
  type DemandeEtendue,
  decoupageEtendue,
  type FormeEtendue,
  polygonesDuContour,
} from '../../domain/territoire/forme-etendue';
import type { Repondeur } from './moyens';

export const answer: Repondeur<DemandeEtendue, FormeEtendue> = async (moyens, { etendue, temps }) => {
  const [socle, resolue] = await Promise.all([moyens.socle(temps), moyens.etendue(etendue, temps)]);
  const comptes = countEtendue(socle, resolue);
  const { territoire } = etendue;
  if (territoire?.genre === 'dessin')
    return { ...comptes, polygones: polygonesDuContour(territoire.contour), nature: 'dessine' };
  const { formes, nature } = await moyens.contours(decoupageEtendue(resolue), temps);
  return { ...comptes, polygones: formes[0] ?? [], nature };
};
