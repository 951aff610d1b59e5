import type { CarteTerritoires, DemandeCarte } from './carte-territoires';
import { classeDe } from './classe-de';
import { classeBivariee, computeBornesBivariees } from './classes-bivariees';
import { computeClasses } from './compute-classes';
import type { Valeurs } from './compute-valeurs';
import { createHistogramme } from './create-histogramme';

/** What a map adds to its territories: values, bounds, classes, histogram. */
type ClassementCarte = Omit<
  CarteTerritoires,
  | 'cle'
  | 'niveau'
  | 'codes'
  | 'noms'
  | 'centres'
  | 'emprises'
  | 'partApprochee'
  | 'emprise'
  | 'contours'
  | 'sansContour'
>;

/** Cuts the values of a map into classes, as the user asks. */
export function createCarte(
  carte: DemandeCarte['carte'],
  { valeurs, estime }: Valeurs,
  secondaire: Valeurs | null,
  symboles: Valeurs | null,
): ClassementCarte {
  const { methode, bornes: voulues } = carte;
  const bornes =
    secondaire === null ? computeClasses(valeurs, carte) : computeBornesBivariees(valeurs, methode, voulues);
  const bornesSecondaires =
    secondaire === null
      ? []
      : computeBornesBivariees(secondaire.valeurs, methode === 'manuelles' ? 'quantiles' : methode, []);
  const classes = Int8Array.from(valeurs, (valeur, rang) =>
    secondaire === null
      ? classeDe(valeur, bornes)
      : classeBivariee(valeur, secondaire.valeurs[rang] as number, bornes, bornesSecondaires),
  );
  return {
    variable: carte.variable,
    secondaire: carte.secondaire,
    symboles: carte.symboles,
    valeurs,
    secondaires: secondaire?.valeurs ?? null,
    valeursSymboles: symboles?.valeurs ?? null,
    classes,
    bornes,
    bornesSecondaires,
    histogramme: createHistogramme(valeurs),
    manquants: classes.reduce((nombre, classe) => nombre + (classe < 0 ? 1 : 0), 0),
    estime,
    secondaireEstime: secondaire?.estime ?? false,
    symbolesEstimes: symboles?.estime ?? false,
  };
}
