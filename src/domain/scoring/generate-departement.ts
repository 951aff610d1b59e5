import { buildBassins } from './build-bassins';
import type { Candidat } from './candidat';
import { DEFINITIONS_FILIERES } from './filieres';
import { generateEfficience } from './generate-efficience';
import { generateIsolement } from './generate-isolement';
import { generateParcours, type ParcoursFiliere } from './generate-parcours';
import type { IndexScoring } from './index-scoring';
import type { BassinParcours, SansObjet } from './scenario';
import { selectCandidats } from './select-candidats';

export interface ResultatDepartement {
  readonly candidats: readonly Candidat[];
  readonly matrice: readonly BassinParcours[];
  readonly sansObjet: readonly SansObjet[];
}

/** Groups of one département, the three families one after the other; yields between them so that a caller may pause or stop. */
export function* generateDepartement(
  index: IndexScoring,
  departement: string,
  rowsCoeur: readonly number[],
): Generator<void, ResultatDepartement> {
  const maximum = index.parametres.maxParFamille;
  const sansObjet: SansObjet[] = [];

  const parcours: ParcoursFiliere[] = [];
  for (const definition of DEFINITIONS_FILIERES) {
    parcours.push(generateParcours(index, departement, definition));
    yield;
  }
  const groupes = parcours.flatMap(({ essais }) =>
    [...essais.values()].flatMap(({ candidat }) => candidat ?? []),
  );
  const selection = selectCandidats(groupes, maximum);
  if (groupes.length === 0) {
    const pivots = parcours.some(({ essais }) => essais.size > 0);
    sansObjet.push({
      famille: 'parcours',
      departement,
      code: pivots ? 'etapes_insuffisantes' : 'aucun_pivot',
    });
  }

  const efficience = yield* generateEfficience(index, departement, rowsCoeur);
  if (efficience.candidats.length === 0) {
    const code = efficience.nombreActeurs < 2 ? 'acteurs_eligibles_insuffisants' : 'aucun_partenaire';
    sansObjet.push({ famille: 'efficience', departement, code });
  }
  yield;

  const isolement = generateIsolement(index, departement, rowsCoeur);
  if (isolement.candidats.length === 0) {
    const code = isolement.nombreIsoles === 0 ? 'aucun_isolement' : 'acteurs_isoles_insuffisants';
    sansObjet.push({ famille: 'isolement', departement, code });
  }
  return {
    candidats: [
      ...selection.gardes,
      ...selectCandidats(efficience.candidats, maximum).gardes,
      ...selectCandidats(isolement.candidats, maximum).gardes,
    ],
    matrice: buildBassins(index, departement, parcours, selection.representants),
    sansObjet,
  };
}
