import { type TablePopulation, TRANCHES_AGE, type TrancheAge } from '../table/annexes';
import type { TableCommunes } from './commune';
import type { PopulationCommunes, PopulationDepartement } from './population';

const CHAMPS: { readonly [tranche in TrancheAge]: keyof PopulationDepartement } = {
  moins20: 'moins20Ans',
  de20a59: 'de20A59Ans',
  de60a74: 'de60A74Ans',
  plus75: 'plus75Ans',
};

/**
 * Inhabitants by commune and age: the user's table where it tells them, else the age shares of the département
 * (INSEE estimates) applied to the commune's population, marked estimated. Rows without a known population, or of a
 * département without shares, have NaN. Arrondissements bear their own inhabitants, and so does their city: who adds
 * up takes the rows of `Mailles`.
 */
export function computePopulation(
  communes: TableCommunes,
  departements: ReadonlyMap<string, PopulationDepartement>,
  table: TablePopulation | null,
): PopulationCommunes {
  const { nombre } = communes;
  const colonne = (): Float64Array => new Float64Array(nombre).fill(Number.NaN);
  const total = colonne();
  const tranches = { moins20: colonne(), de20a59: colonne(), de60a74: colonne(), plus75: colonne() };
  const estimee = new Uint8Array(nombre).fill(1);
  const parts = new Map(
    [...departements].map(([code, population]) => {
      const somme = TRANCHES_AGE.reduce((cumul, tranche) => cumul + population[CHAMPS[tranche]], 0);
      return [code, TRANCHES_AGE.map((tranche) => population[CHAMPS[tranche]] / somme)] as const;
    }),
  );
  for (let i = 0; i < nombre; i += 1) {
    const habitants = communes.population[i] as number;
    if (habitants < 0) continue;
    total[i] = habitants;
    const siennes = parts.get(communes.codeDepartement[i] as string);
    if (siennes === undefined) continue;
    TRANCHES_AGE.forEach((tranche, t) => {
      tranches[tranche][i] = habitants * (siennes[t] as number);
    });
  }
  if (table === null) return { total, tranches, estimee, fichier: null, annee: null, absentes: 0 };
  const tenus = new Set<string>();
  const presentes = new Uint8Array(nombre);
  for (let k = 0; k < table.commune.length; k += 1) {
    const i = table.commune[k] as number;
    presentes[i] = 1;
    tenus.add(communes.codeDepartement[i] as string);
    if (!Number.isNaN(table.total[k])) total[i] = table.total[k] as number;
    let partielle = false;
    for (const tranche of TRANCHES_AGE) {
      const valeur = table.tranches[tranche][k] as number;
      if (Number.isNaN(valeur)) partielle = true;
      else tranches[tranche][i] = valeur;
    }
    estimee[i] = partielle || table.estimees.length > 0 ? 1 : 0;
  }
  let absentes = 0;
  for (let i = 0; i < nombre; i += 1)
    if (presentes[i] === 0 && communes.genre[i] === 0 && tenus.has(communes.codeDepartement[i] as string))
      absentes += 1;
  return { total, tranches, estimee, fichier: table.fichier, annee: table.annee, absentes };
}
