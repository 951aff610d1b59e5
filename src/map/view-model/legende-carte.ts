import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { countClasses, countParClasse } from '../../domain/cartographie/classe-de';
import { CLASSES_BIVARIEES } from '../../domain/cartographie/classes-bivariees';
import { describeVariable, parseVariable, type UniteVariable } from '../../domain/cartographie/variables';
import { couleurBivariee, couleursClasses } from './palettes-territoires';
import { choisirReperes, createEchelleSymboles, type EchelleSymboles } from './symboles-proportionnels';

/** What is known of a variable whose id names none: a plain number. */
const INCONNUE = { unite: 'places', sommable: false, pivot: null, hautDefavorable: false } as const;

export function decrire(id: string): ReturnType<typeof describeVariable> {
  const variable = parseVariable(id);
  return variable === null ? INCONNUE : describeVariable(variable);
}

/** One class of a map and its colour. */
export interface ClasseLegende {
  readonly couleur: string;
  readonly de: number;
  readonly a: number;
  /** Territories of the map in it. */
  readonly nombre: number;
}

/** What the legend says of a map of territories. */
export interface LegendeCarte {
  readonly variable: string;
  readonly unite: UniteVariable;
  readonly niveau: CarteTerritoires['niveau'];
  readonly estime: boolean;
  /** Threshold that the two classes stand on either side of, null for other classes. */
  readonly seuilMinutes: number | null;
  /** Classes of a plain map, none for a bivariate one. */
  readonly classes: readonly ClasseLegende[];
  readonly bivariee: {
    readonly secondaire: string;
    readonly unite: UniteVariable;
    /** Three rows (secondary variable, from low to high) of three colours (primary variable). */
    readonly couleurs: readonly (readonly string[])[];
    readonly bornes: readonly number[];
    readonly bornesSecondaires: readonly number[];
  } | null;
  readonly symboles: {
    readonly variable: string;
    readonly unite: UniteVariable;
    readonly echelle: EchelleSymboles;
    /** Round values whose circle the legend draws, largest first. */
    readonly reperes: readonly number[];
  } | null;
  /** Opacity of the colours over the ground. */
  readonly opacite: number;
  readonly manquants: number;
  readonly contours: CarteTerritoires['contours'];
  readonly sansContour: number;
  readonly partApprochee: number;
}

/** The legend of a map: the same bounds, colours and radii as what is drawn. */
export function construireLegendeCarte(carte: CarteTerritoires, opacite = 1): LegendeCarte {
  const description = decrire(carte.variable);
  const couleurs = couleursClasses(description, carte.bornes);
  const nombres = countParClasse(carte.valeurs, carte.bornes);
  const { symboles, valeursSymboles, secondaire } = carte;
  const echelle = valeursSymboles === null ? null : createEchelleSymboles(valeursSymboles);
  return {
    variable: carte.variable,
    unite: description.unite,
    niveau: carte.niveau,
    estime: carte.estime,
    seuilMinutes: carte.seuilMinutes ?? null,
    classes:
      secondaire === null
        ? couleurs.map((couleur, k) => ({
            couleur,
            de: carte.bornes[k] as number,
            a: carte.bornes[k + 1] as number,
            nombre: nombres[k] as number,
          }))
        : [],
    bivariee:
      secondaire === null
        ? null
        : {
            secondaire,
            unite: decrire(secondaire).unite,
            couleurs: listCouleursBivariees(carte),
            bornes: carte.bornes,
            bornesSecondaires: carte.bornesSecondaires,
          },
    symboles:
      symboles === null || echelle === null || echelle.max === 0
        ? null
        : { variable: symboles, unite: decrire(symboles).unite, echelle, reperes: choisirReperes(echelle) },
    opacite,
    manquants: carte.manquants,
    contours: carte.contours,
    sansContour: carte.sansContour,
    partApprochee: carte.partApprochee,
  };
}

/** Rows by secondary class, columns by primary class; fewer than three where there are fewer classes. */
export function listCouleursBivariees({
  bornes,
  bornesSecondaires,
}: Pick<CarteTerritoires, 'bornes' | 'bornesSecondaires'>): readonly (readonly string[])[] {
  const nombres = [countClasses(bornes), countClasses(bornesSecondaires)] as const;
  const jusqua = (nombre: number) => Array.from({ length: Math.min(CLASSES_BIVARIEES, nombre) }, (_, k) => k);
  return jusqua(nombres[1]).map((s) => jusqua(nombres[0]).map((p) => couleurBivariee(p, s, nombres)));
}
