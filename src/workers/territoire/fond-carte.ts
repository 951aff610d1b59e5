import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { computeValeurs, type Valeurs } from '../../domain/cartographie/compute-valeurs';
import { selectTerritoires } from '../../domain/cartographie/select-territoires';
import { parseVariable } from '../../domain/cartographie/variables';
import type { ChoixReference } from '../../domain/equipement/table-equipement';
import { Garde } from '../../domain/shared/garde';
import type { Contours } from '../../domain/territoire/build-contours';
import type { CadreTerritorial } from '../../domain/territoire/cadre';
import type { Polygones } from '../../domain/territoire/perimetres';
import { createGeometrieCarte, type GeometrieCarte } from '../tuiles/create-geometrie-carte';
import type { Moyens } from './moyens';

/** Territories of a map: its columns that depend on the place and the level only. */
export type TerritoiresCarte = Pick<
  CarteTerritoires,
  'codes' | 'noms' | 'centres' | 'emprises' | 'partApprochee' | 'emprise'
>;

/** What maps of one place and level share, and the values they show. */
export interface FondCarte {
  readonly territoires: TerritoiresCarte;
  readonly geometrie: GeometrieCarte;
  /** Outlines by row of `territoires`. */
  readonly formes: readonly Polygones[];
  /** Row in `territoires` of each territory of the level, -1 outside. */
  readonly rangs: Int32Array;
  readonly contours: CarteTerritoires['contours'];
  /** Values of a variable, by row of `territoires`; all unknown for an id that names none. */
  readonly valeurs: (variable: string) => Valeurs;
  readonly keep: <T>(cle: string, make: () => T) => T;
}

/** What rates are compared with. */
export interface ComparaisonCarte {
  /** Values typed by the user, by id of rate. */
  readonly references: Readonly<Record<string, number>>;
  readonly reference?: ChoixReference | undefined;
}

const VALEURS_GARDEES = 40;

/** Outlines cut into tiles, for as long as the outlines are kept. */
const geometries = new WeakMap<Contours, GeometrieCarte>();
/** What was reckoned on the outlines of a level. */
const memoires = new WeakMap<Contours, Garde<unknown>>();

export async function createFondCarte(
  moyens: Moyens,
  { etendue: demandee, niveau, temps, hypotheses }: CadreTerritorial,
  { references, reference = 'automatique' }: ComparaisonCarte,
): Promise<FondCarte> {
  const [socle, decoupage, etendue, publiees] = await Promise.all([
    moyens.socle(temps),
    moyens.decoupage(niveau, temps),
    moyens.etendue(demandee, temps),
    moyens.referencesTaux(),
  ]);
  const contours = await moyens.contours(decoupage, temps);
  let geometrie = geometries.get(contours);
  if (geometrie === undefined) {
    geometrie = createGeometrieCarte(contours.formes);
    geometries.set(contours, geometrie);
  }
  const cleCadre = JSON.stringify([demandee, temps, hypotheses, references, reference]);
  const keep = <T>(cle: string, make: () => T): T => remember(contours, `${cleCadre} ${cle}`, make);
  const choix = keep('territoires', () => selectTerritoires(socle, decoupage, etendue, geometrie));
  return {
    territoires: choix.territoires,
    geometrie,
    formes: Array.from(choix.presents, (t) => contours.formes[t] ?? []),
    rangs: choix.rangs,
    contours: contours.formes.some((polygones) => polygones.length > 0) ? contours.nature : 'aucun',
    keep,
    valeurs: (id) =>
      keep(`valeurs ${id}`, () => {
        const variable = parseVariable(id);
        const lues =
          variable === null
            ? { valeurs: new Float64Array(decoupage.codes.length).fill(Number.NaN), estime: false }
            : computeValeurs(
                {
                  socle,
                  decoupage,
                  terrain: choix.terrain,
                  hypotheses,
                  comparaison: { publiees, references, choix: reference },
                },
                variable,
              );
        return { ...lues, valeurs: Float64Array.from(choix.presents, (t) => lues.valeurs[t] as number) };
      }),
  };
}

function remember<T>(contours: Contours, cle: string, make: () => T): T {
  let memoire = memoires.get(contours);
  if (memoire === undefined) {
    memoire = new Garde(VALEURS_GARDEES);
    memoires.set(contours, memoire);
  }
  return memoire.get(cle, make) as T;
}
