import type { Public } from '../../domain/etablissement/nomenclature';
import type { FamilleCooperation, Filiere, Scenario } from '../../domain/scoring/scenario';

export const ORDRE_FAMILLES: readonly FamilleCooperation[] = ['parcours', 'efficience', 'isolement'];

/** Pathways and publics in the order of the interface. */
export const ORDRE_FILIERES: readonly Filiere[] = ['PA', 'PSY', 'ENF', 'PHV', 'PH'];
export const ORDRE_PUBLICS: readonly Public[] = [
  'personnes_agees',
  'adultes_handicapes',
  'enfants_handicapes',
  'autre',
];

/** One ranked list: a pathway of parcours, a public of efficience, or the whole of isolement. */
export interface ListeClassee {
  readonly coupe: Filiere | Public | null;
  /** In the order of the engine, best first. */
  readonly classes: readonly Scenario[];
  /** Coverage too low to be ranked. */
  readonly insuffisants: readonly Scenario[];
}

/** Lists of one family, in one département or everywhere (null), empty lists left out. */
export function grouperScenarios(
  scenarios: readonly Scenario[],
  famille: FamilleCooperation,
  departement: string | null,
): ListeClassee[] {
  const retenus = scenarios.filter(
    (scenario) =>
      scenario.famille === famille && (departement === null || scenario.departement === departement),
  );
  const coupes: readonly (Filiere | Public | null)[] =
    famille === 'parcours' ? ORDRE_FILIERES : famille === 'efficience' ? ORDRE_PUBLICS : [null];
  return coupes
    .map((coupe) => {
      const liste = retenus.filter((scenario) => (scenario.filiere ?? scenario.public) === coupe);
      return {
        coupe,
        classes: liste.filter((scenario) => scenario.classable),
        insuffisants: liste.filter((scenario) => !scenario.classable),
      };
    })
    .filter((liste) => liste.classes.length + liste.insuffisants.length > 0);
}
