import { ROLES } from '../etablissement/nomenclature';
import { PRECISIONS } from '../territoire/commune';
import { buildScenario } from './build-scenario';
import type { Candidat } from './candidat';
import { comparerCandidats } from './comparer-candidats';
import type { EntreeScoring } from './entree';
import { generateDepartement } from './generate-departement';
import { IndexScoring } from './index-scoring';
import type { BassinParcours, ParametresScoring, ResultatScenarios, SansObjet, Scenario } from './scenario';

const PARTENAIRE = ROLES.indexOf('partenaire');
const APPROCHEE = PRECISIONS.indexOf('commune_approchee');

/** Scenarios written out between two yields. */
const SCENARIOS_PAR_PAS = 500;

/** Départements done and to do. */
export interface ProgressionScenarios {
  readonly fait: number;
  readonly total: number;
}

/** Scored scenarios of the départements asked for (all of the offer when none is named), in one go. */
export function generateScenarios(
  entree: EntreeScoring,
  parametres: ParametresScoring,
  surProgression?: (fait: number, total: number) => void,
): ResultatScenarios {
  const marche = generateScenariosParDepartement(entree, parametres);
  let fait = -1;
  for (;;) {
    const pas = marche.next();
    if (pas.done) return pas.value;
    if (pas.value.fait !== fait) surProgression?.(pas.value.fait, pas.value.total);
    fait = pas.value.fait;
  }
}

/**
 * The same in steps of some tens of milliseconds: yields within and after each département, returns the result. A
 * caller may let other work go first between two steps, or drop the generator to stop.
 */
export function* generateScenariosParDepartement(
  entree: EntreeScoring,
  parametres: ParametresScoring,
): Generator<ProgressionScenarios, ResultatScenarios> {
  const index = new IndexScoring(entree, parametres);
  const coeur = groupCoeur(index);
  const departements = listDepartements(index, parametres);
  const total = departements.length;
  const candidats: Candidat[] = [];
  const matrice: BassinParcours[] = [];
  const sansObjet: SansObjet[] = [];
  yield { fait: 0, total };
  for (const [rang, departement] of departements.entries()) {
    const marche = generateDepartement(index, departement, coeur.get(departement) ?? []);
    for (;;) {
      const pas = marche.next();
      if (pas.done) {
        candidats.push(...pas.value.candidats);
        matrice.push(...pas.value.matrice);
        sansObjet.push(...pas.value.sansObjet);
        break;
      }
      yield { fait: rang, total };
    }
    yield { fait: rang + 1, total };
  }
  const scenarios: Scenario[] = [];
  for (const [rang, candidat] of distincts(candidats.sort(comparerCandidats)).entries()) {
    if (rang % SCENARIOS_PAR_PAS === SCENARIOS_PAR_PAS - 1) yield { fait: total, total };
    scenarios.push(buildScenario(index, candidat));
  }
  return {
    parametres,
    scenarios,
    matrice,
    sansObjet,
    villes: listVillesUtiles(index, departements, coeur),
    ...countPositions(index, new Set(departements)),
  };
}

/** Each group once, at its best rank: neighbouring départements may make the same one across their border. */
function distincts(candidats: readonly Candidat[]): readonly Candidat[] {
  const ids = new Set<string>();
  return candidats.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** Rows of the placed core establishments by département, ascending. */
function groupCoeur(index: IndexScoring): ReadonlyMap<string, readonly number[]> {
  const groupes = new Map<string, number[]>();
  for (let row = 0; row < index.entree.offre.etablissements.nombre; row += 1) {
    if (!index.estCoeur(row) || !index.estPlace(row)) continue;
    const departement = index.departement(row);
    const rows = groupes.get(departement);
    if (rows === undefined) groupes.set(departement, [row]);
    else rows.push(row);
  }
  return groupes;
}

/** Départements asked for that the offer knows, else all those with a core or partner establishment; ascending. */
function listDepartements(index: IndexScoring, parametres: ParametresScoring): readonly string[] {
  const presents = new Set<string>();
  for (let row = 0; row < index.entree.offre.etablissements.nombre; row += 1) {
    if (estUtile(index, row)) presents.add(index.departement(row));
  }
  presents.delete('');
  const demandes = new Set(parametres.departements);
  return [...presents].filter((code) => demandes.size === 0 || demandes.has(code)).sort();
}

/** true for a category the generators use. */
function estUtile(index: IndexScoring, row: number): boolean {
  return index.estCoeur(row) || index.entree.offre.etablissements.role[row] === PARTENAIRE;
}

/** Towns that are the nearest of at least one core establishment of the départements, largest first. */
function listVillesUtiles(
  index: IndexScoring,
  departements: readonly string[],
  coeur: ReadonlyMap<string, readonly number[]>,
): ResultatScenarios['villes'] {
  const rows = new Set(
    departements.flatMap((departement) => (coeur.get(departement) ?? []).map((row) => index.ville(row))),
  );
  rows.delete(-1);
  const { communes } = index.entree;
  return [...rows]
    .sort((a, b) => (communes.population[b] as number) - (communes.population[a] as number) || a - b)
    .map((row) => ({
      codeCommune: communes.code[row] as string,
      nom: communes.nom[row] as string,
      population: communes.population[row] as number,
    }));
}

/** How well the establishments the generators use are placed in the départements. */
function countPositions(
  index: IndexScoring,
  departements: ReadonlySet<string>,
): Pick<ResultatScenarios, 'partApprochee' | 'nombreSansPosition'> {
  const { nombre, precision } = index.entree.offre.etablissements;
  let places = 0;
  let approchees = 0;
  let nombreSansPosition = 0;
  for (let row = 0; row < nombre; row += 1) {
    if (!estUtile(index, row) || !departements.has(index.departement(row))) continue;
    if (!index.estPlace(row)) nombreSansPosition += 1;
    else {
      places += 1;
      if (precision[row] === APPROCHEE) approchees += 1;
    }
  }
  return { partApprochee: places === 0 ? 0 : approchees / places, nombreSansPosition };
}
