import { keepForSocle } from '../acces/memo-socle';
import { readCode } from '../shared/colonne-code';
import { createDecoupage } from '../territoire/create-decoupage';
import { BASSINS_DEFAUT, type Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import { sumPopulation } from '../territoire/sum-population';
import { listCategories, TAUX } from './catalogue';

/**
 * Least number of establishments of the catalogue of rates per 100,000 inhabitants for a département to pass for
 * wholly loaded. In January 2021 the least equipped of those published had 13.4 (La Réunion), 13.6 (Guyane), then 18.8
 * (Seine-Saint-Denis), and most of them 25 to 75; Mayotte, not in that file, surely has fewer. Under 4 a file holds
 * strays, or neighbours met by chance. [proposal]
 */
export const DENSITE_COMPLETE = 4;

/** Départements, with which of them are wholly loaded. */
export interface DepartementsCharges {
  readonly decoupage: Decoupage;
  /** By rank of `decoupage.codes`: 1 when wholly loaded. */
  readonly complets: Uint8Array;
  /** All inhabitants, NaN unknown. */
  readonly habitants: Float64Array;
  /** Région code by rank. */
  readonly regions: readonly string[];
}

/** Made once per ground. */
export function computeDepartementsCharges(socle: Socle): DepartementsCharges {
  return keepForSocle(socle, 'departementsCharges ', () => computeCharges(socle));
}

function computeCharges(socle: Socle): DepartementsCharges {
  const { communes, departements, offre } = socle.contexte;
  const decoupage = createDecoupage(
    socle,
    { niveau: 'departement', bassins: BASSINS_DEFAUT },
    { groupements: [], zonages: [] },
  );
  const nombre = decoupage.codes.length;
  const { habitants } = sumPopulation(communes, socle.population, 'total', decoupage.parCommune, nombre);
  const { etablissements: et } = offre;
  const categories = new Set(TAUX.flatMap((taux) => listCategories(taux)));
  const voulues = et.categorie.codes.map((code) => categories.has(code));
  const rangs = new Map(decoupage.codes.map((code, rang) => [code, rang]));
  const comptes = new Float64Array(nombre);
  for (let i = 0; i < et.nombre; i += 1) {
    if (et.ferme[i] === 1 || voulues[et.categorie.index[i] as number] !== true) continue;
    const rang = rangs.get(readCode(et.departement, i));
    if (rang !== undefined) comptes[rang] = (comptes[rang] as number) + 1;
  }
  const regions = new Map(departements.map(({ code, codeRegion }) => [code, codeRegion]));
  return {
    decoupage,
    complets: Uint8Array.from(comptes, (compte, rang) =>
      Number(compte * 100_000 >= DENSITE_COMPLETE * (habitants[rang] as number)),
    ),
    habitants,
    regions: decoupage.codes.map((code) => regions.get(code) ?? ''),
  };
}
