import type { CarteTerritoires } from '../../../src/domain/cartographie/carte-territoires';
import { createCarte } from '../../../src/domain/cartographie/create-carte';

/** A map of made-up territories, as the engine would answer it. */
export function carteEssai({
  valeurs,
  bornes,
  secondaires,
  valeursSymboles,
  variable = 'population.densite',
}: {
  readonly valeurs: readonly number[];
  readonly bornes?: readonly number[];
  readonly secondaires?: readonly number[];
  readonly valeursSymboles?: readonly number[];
  readonly variable?: string;
}): CarteTerritoires {
  const lues = (suite: readonly number[]) => ({ valeurs: Float64Array.from(suite), estime: false });
  const carte = createCarte(
    {
      variable,
      secondaire: secondaires === undefined ? null : 'taux.ehpad',
      symboles: valeursSymboles === undefined ? null : 'population.total',
      methode: 'jenks',
      classes: 3,
      bornes: [],
    },
    lues(valeurs),
    secondaires === undefined ? null : lues(secondaires),
    valeursSymboles === undefined ? null : lues(valeursSymboles),
  );
  return {
    ...carte,
    ...(bornes === undefined ? {} : { bornes }),
    cle: '1',
    niveau: 'epci',
    codes: valeurs.map((_, k) => `2000000${k}`),
    noms: valeurs.map((_, k) => `CC ${k}`),
    centres: new Float64Array(valeurs.length * 2),
    emprises: new Float64Array(valeurs.length * 4),
    contours: 'approches',
    sansContour: 0,
    partApprochee: 0,
    emprise: null,
  };
}
