import { Proximites } from '../../../src/domain/indicateur/proximites';
import { ReleveIndicateurs } from '../../../src/domain/indicateur/releve-indicateurs';
import type { EntreeScoring } from '../../../src/domain/scoring/entree';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type { MatriceTemps, TableIndicateurs } from '../../../src/domain/table/annexes';
import type { PopulationCommunes } from '../../../src/domain/territoire/population';
import { createSocle, type Socle } from '../../../src/domain/territoire/socle';

const { seuilVille, villesAjoutees, villesRetirees, ratiosEtp } = PARAMETRES_DEFAUT;

export const VILLES = { seuilVille, villesAjoutees, villesRetirees };
export const TEMPS = { facteurRelief: 1, heuresPleines: false };
export const REGLAGES = { villes: VILLES, ratiosEtp };

/** Nobody lives there: indicators of establishments never read the population. */
function createPopulationVide(nombre: number): PopulationCommunes {
  const vide = new Float64Array(nombre).fill(Number.NaN);
  return {
    total: vide,
    tranches: { moins20: vide, de20a59: vide, de60a74: vide, plus75: vide },
    estimee: new Uint8Array(nombre),
    fichier: null,
    annee: null,
    absentes: 0,
  } as PopulationCommunes;
}

export function createSocleDe(entree: EntreeScoring, matrices: readonly MatriceTemps[] = []): Socle {
  const { offre, communes, densiteHabKm2, nomenclature, departements } = entree;
  return createSocle({
    contexte: { offre, communes, nomenclature, departements },
    densiteHabKm2,
    population: createPopulationVide(communes.nombre),
    temps: TEMPS,
    matrices,
  });
}

export function createReleve(
  entree: EntreeScoring,
  tables: readonly TableIndicateurs[] = [],
  matrices: readonly MatriceTemps[] = [],
): ReleveIndicateurs {
  return new ReleveIndicateurs(new Proximites(createSocleDe(entree, matrices)), tables, REGLAGES);
}

/** A table of the user: rows of a FINESS number and values by field, in any order. */
export function createTable(
  lignes: Readonly<Record<string, Readonly<Record<string, number>>>>,
  fichier = 'tableau.csv',
): TableIndicateurs {
  const numeros = Object.keys(lignes).sort();
  const champs = [...new Set(Object.values(lignes).flatMap((ligne) => Object.keys(ligne)))];
  return {
    fichier,
    date: '2025-12-31',
    numeros,
    champs,
    valeurs: champs.map((champ) =>
      Float64Array.from(numeros, (numero) => lignes[numero]?.[champ] ?? Number.NaN),
    ),
  };
}
