import type { Hypothese } from '../hypothese/hypothese';
import { readCode } from '../shared/colonne-code';
import type { EtendueResolue } from '../territoire/etendue';
import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import { type SommePopulation, sumPopulation } from '../territoire/sum-population';
import { getTaux, type IdTaux } from './catalogue';
import { isRepresente, listOffreTaux, type OffreTaux } from './list-offre-taux';

/**
 * Share of a territory's establishments whose places may be unknown: beyond it the sum of the known ones says too
 * little and no rate is given. Below it the rate is a minimum. [proposal]
 */
export const PART_INCONNUE_MAX = 0.1;

/** One rate by territory of a level, in the order of its codes. */
export interface TauxTerritoires {
  /** Places per 1,000 inhabitants of the band; NaN unknown. */
  readonly valeurs: Float64Array;
  readonly etablissements: Uint32Array;
  /** Sum of the known places. */
  readonly places: Float64Array;
  readonly placesInconnues: Uint32Array;
  readonly population: SommePopulation;
  /** Establishments inside the extent that stand in none of the territories. */
  readonly horsTerritoires: number;
}

/** What a rate is reckoned on, kept from one rate to the next. */
export interface OptionsTaux {
  readonly hypotheses?: readonly Hypothese[];
  /** Only what is inside counts; everything by default. */
  readonly etendue?: EtendueResolue | null;
  /** What counts, listed before under the same suppositions. */
  readonly offre?: OffreTaux;
  /** Inhabitants of the territories when they were added up before. */
  readonly population?: SommePopulation;
}

/** Rate `id` in every territory of a level. */
export function computeTauxTerritoires(
  socle: Socle,
  decoupage: Decoupage,
  id: IdTaux,
  { hypotheses = [], etendue = null, offre: listee, population }: OptionsTaux = {},
): TauxTerritoires {
  const { contexte } = socle;
  const taux = getTaux(id);
  const offre = listee ?? listOffreTaux(contexte, taux, hypotheses);
  const sommes = sumOffre(socle, decoupage, offre, etendue);
  const habitants =
    population ??
    sumPopulation(
      contexte.communes,
      socle.population,
      taux.tranche,
      decoupage.parCommune,
      decoupage.codes.length,
      etendue?.communes ?? null,
    );
  const representee = offre.nombre > 0 || isRepresente(contexte, taux);
  return {
    ...sommes,
    population: habitants,
    valeurs: Float64Array.from(habitants.habitants, (nombre, t) =>
      representee && nombre > 0
        ? rateOf(
            {
              etablissements: sommes.etablissements[t] as number,
              places: sommes.places[t] as number,
              placesInconnues: sommes.placesInconnues[t] as number,
            },
            nombre,
          )
        : Number.NaN,
    ),
  };
}

/** What stands in one place. */
export interface SommeOffre {
  readonly etablissements: number;
  readonly places: number;
  readonly placesInconnues: number;
}

/** Places per 1,000 inhabitants; NaN when the population is unknown or nobody's, or when too many places are unknown. */
export function rateOf({ etablissements, places, placesInconnues }: SommeOffre, population: number): number {
  if (!(population > 0)) return Number.NaN;
  if (placesInconnues > etablissements * PART_INCONNUE_MAX) return Number.NaN;
  return (1000 * places) / population;
}

function sumOffre(
  socle: Socle,
  decoupage: Decoupage,
  offre: OffreTaux,
  etendue: EtendueResolue | null,
): Omit<TauxTerritoires, 'valeurs' | 'population'> {
  const nombre = decoupage.codes.length;
  const etablissements = new Uint32Array(nombre);
  const places = new Float64Array(nombre);
  const placesInconnues = new Uint32Array(nombre);
  let horsTerritoires = 0;
  const territoireDe = createTerritoireDe(socle, decoupage);
  for (let k = 0; k < offre.nombre; k += 1) {
    if (!isDedans(offre, k, etendue)) continue;
    const t = territoireDe(offre, k);
    if (t < 0) {
      horsTerritoires += 1;
      continue;
    }
    etablissements[t] = (etablissements[t] as number) + 1;
    const siennes = offre.places[k] as number;
    if (Number.isNaN(siennes)) placesInconnues[t] = (placesInconnues[t] as number) + 1;
    else places[t] = (places[t] as number) + siennes;
  }
  return { etablissements, places, placesInconnues, horsTerritoires };
}

/**
 * true when row `k` stands inside: by its commune, so that places and inhabitants are those of the same ground; one
 * without a known commune as the extent says of it.
 */
export function isDedans(offre: OffreTaux, k: number, etendue: EtendueResolue | null): boolean {
  if (etendue === null) return true;
  const commune = offre.commune[k] as number;
  const ligne = offre.etablissement[k] as number;
  if (commune >= 0) return etendue.communes[commune] === 1;
  return ligne >= 0 && etendue.etablissements[ligne] === 1;
}

/** Territory of a row: that of its commune; with its commune unknown, its département at the levels made of whole ones. */
function createTerritoireDe(
  { contexte: { offre, departements } }: Socle,
  { niveau, codes, parCommune }: Decoupage,
): (liste: OffreTaux, k: number) => number {
  const regions = new Map(departements.map(({ code, codeRegion }) => [code, codeRegion]));
  return (liste, k) => {
    const commune = liste.commune[k] as number;
    if (commune >= 0) return parCommune[commune] as number;
    const ligne = liste.etablissement[k] as number;
    if (ligne < 0) return -1;
    const departement = readCode(offre.etablissements.departement, ligne);
    if (niveau === 'departement') return codes.indexOf(departement);
    if (niveau === 'region') return codes.indexOf(regions.get(departement) ?? '');
    return -1;
  };
}
