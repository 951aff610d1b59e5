import { createPetitesCartes } from '../../domain/cartographie/create-petites-cartes';
import { createTraces, HAUTEUR_TRACES, LARGEUR_TRACES } from '../../domain/cartographie/create-traces';
import {
  type DemandePetitesCartes,
  type PetitesCartes,
  TERRITOIRES_MAX_PETITES,
} from '../../domain/cartographie/petites-cartes';
import { createFondCarte } from './fond-carte';
import type { Repondeur } from './moyens';

/** Small maps of several variables over the same outlines. */
export const answer: Repondeur<DemandePetitesCartes, PetitesCartes> = async (
  moyens,
  { cadre, variables, methode, classes, bornes, references, reference },
) => {
  const fond = await createFondCarte(moyens, cadre, { references, reference });
  const { territoires } = fond;
  return {
    niveau: cadre.niveau.niveau,
    codes: territoires.codes,
    noms: territoires.noms,
    emprises: territoires.emprises,
    contours: fond.contours,
    partApprochee: territoires.partApprochee,
    largeur: LARGEUR_TRACES,
    hauteur: HAUTEUR_TRACES,
    traces:
      territoires.codes.length > TERRITOIRES_MAX_PETITES
        ? []
        : fond.keep('traces', () => createTraces(fond.formes, territoires.emprises)),
    cartes: createPetitesCartes(variables, fond.valeurs, { methode, classes, bornes }),
  };
};
