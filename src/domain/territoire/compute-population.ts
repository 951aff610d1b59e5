import { type TablePopulation, TRANCHES_AGE, type TrancheAge } from '../table/annexes';
import { GENRES_COMMUNE, type TableCommunes } from './commune';
import type { PopulationCommunes, PopulationDepartement } from './population';

const CHAMPS: { readonly [tranche in TrancheAge]: keyof PopulationDepartement } = {
  moins20: 'moins20Ans',
  de20a59: 'de20A59Ans',
  de60a74: 'de60A74Ans',
  plus75: 'plus75Ans',
};

const PLAINE = GENRES_COMMUNE.indexOf('commune');
const ARRONDISSEMENT = GENRES_COMMUNE.indexOf('arrondissement');

interface Colonnes {
  readonly total: Float64Array;
  readonly tranches: { readonly [tranche in TrancheAge]: Float64Array };
  readonly estimees: { readonly [tranche in TrancheAge]: Uint8Array };
}

/** Inhabitants of each département by band, in the order of TRANCHES_AGE. */
type Effectifs = ReadonlyMap<string, readonly number[]>;

/**
 * Inhabitants by commune and age: the user's table where it tells them, else the age shares of the département
 * (INSEE estimates) applied to the commune's inhabitants, marked estimated. Rows without a known population, or of a
 * département without shares, have NaN. Arrondissements bear their own inhabitants, and so does their city: who adds
 * up uses `sumPopulation`.
 */
export function computePopulation(
  communes: TableCommunes,
  departements: ReadonlyMap<string, PopulationDepartement>,
  table: TablePopulation | null,
): PopulationCommunes {
  const { nombre } = communes;
  const colonne = (): Float64Array => new Float64Array(nombre).fill(Number.NaN);
  const marques = (): Uint8Array => new Uint8Array(nombre).fill(1);
  const colonnes: Colonnes = {
    total: Float64Array.from(communes.population, (habitants) => (habitants < 0 ? Number.NaN : habitants)),
    tranches: { moins20: colonne(), de20a59: colonne(), de60a74: colonne(), plus75: colonne() },
    estimees: { moins20: marques(), de20a59: marques(), de60a74: marques(), plus75: marques() },
  };
  const effectifs = listEffectifs(departements);
  for (let i = 0; i < nombre; i += 1)
    fillBands(colonnes, i, effectifs.get(communes.codeDepartement[i] as string));
  if (table === null)
    return {
      ...colonnes,
      estimee: marques(),
      fichier: null,
      annee: null,
      absentes: 0,
      partielles: 0,
      partagees: [],
    };
  const partielles = applyTable(colonnes, communes, effectifs, table);
  shareCities(colonnes, communes, table);
  return {
    ...colonnes,
    estimee: Uint8Array.from({ length: nombre }, (_, i) =>
      Number(TRANCHES_AGE.some((tranche) => colonnes.estimees[tranche][i] === 1)),
    ),
    fichier: table.fichier,
    annee: table.annee,
    absentes: countAbsentes(communes, table),
    partielles,
    partagees: table.estimees,
  };
}

function listEffectifs(departements: ReadonlyMap<string, PopulationDepartement>): Effectifs {
  return new Map(
    [...departements].map(([code, population]) => [
      code,
      TRANCHES_AGE.map((tranche) => population[CHAMPS[tranche]]),
    ]),
  );
}

/** Shares what the known bands leave of the total between the unknown ones, as the département is. */
function fillBands({ total, tranches }: Colonnes, i: number, effectifs: readonly number[] | undefined): void {
  let reste = total[i] as number;
  let inconnus = 0;
  TRANCHES_AGE.forEach((tranche, t) => {
    const valeur = tranches[tranche][i] as number;
    if (Number.isNaN(valeur)) inconnus += effectifs?.[t] ?? Number.NaN;
    else reste -= valeur;
  });
  if (!(inconnus > 0)) return;
  TRANCHES_AGE.forEach((tranche, t) => {
    if (Number.isNaN(tranches[tranche][i]))
      tranches[tranche][i] = (Math.max(0, reste) * (effectifs?.[t] as number)) / inconnus;
  });
}

/** Replaces the rows the table tells; returns how many lack a band. */
function applyTable(
  colonnes: Colonnes,
  communes: TableCommunes,
  effectifs: Effectifs,
  table: TablePopulation,
): number {
  let partielles = 0;
  for (let k = 0; k < table.commune.length; k += 1) {
    const i = table.commune[k] as number;
    let connus = 0;
    let manque = false;
    for (const tranche of TRANCHES_AGE) {
      const valeur = table.tranches[tranche][k] as number;
      colonnes.tranches[tranche][i] = valeur;
      colonnes.estimees[tranche][i] = Number(Number.isNaN(valeur) || table.estimees.includes(tranche));
      if (Number.isNaN(valeur)) manque = true;
      else connus += valeur;
    }
    const total = table.total[k] as number;
    if (!Number.isNaN(total)) colonnes.total[i] = total;
    else if (!manque) colonnes.total[i] = connus;
    if (manque) {
      partielles += 1;
      fillBands(colonnes, i, effectifs.get(communes.codeDepartement[i] as string));
    }
  }
  return partielles;
}

/** Tables tell cities whole: their arrondissements share their bands by inhabitants, and stay estimated. */
function shareCities({ total, tranches }: Colonnes, communes: TableCommunes, table: TablePopulation): void {
  const dites = new Set(table.commune);
  for (let i = 0; i < communes.nombre; i += 1) {
    const ville = communes.parent[i] as number;
    if (communes.genre[i] !== ARRONDISSEMENT || !dites.has(ville) || dites.has(i)) continue;
    const part = (communes.population[i] as number) / (communes.population[ville] as number);
    if (!(part >= 0 && part <= 1)) continue;
    total[i] = (total[ville] as number) * part;
    for (const tranche of TRANCHES_AGE) tranches[tranche][i] = (tranches[tranche][ville] as number) * part;
  }
}

function countAbsentes(communes: TableCommunes, table: TablePopulation): number {
  const dites = new Set(table.commune);
  const tenus = new Set(Array.from(table.commune, (i) => communes.codeDepartement[i] as string));
  let absentes = 0;
  for (let i = 0; i < communes.nombre; i += 1)
    if (communes.genre[i] === PLAINE && !dites.has(i) && tenus.has(communes.codeDepartement[i] as string))
      absentes += 1;
  return absentes;
}
