import type { IndexSpatial } from '../geo/index-spatial';
import { type Candidat, createGroupeOffre } from './candidat';
import { evaluerGroupe } from './evaluer-groupe';
import {
  type DefinitionFiliere,
  DUREE_MAX_ETAPE_MIN,
  ETAPE_SANITAIRE,
  type Etape,
  estNomExclu,
} from './filieres';
import { identifierScenario } from './identifier-scenario';
import type { IndexScoring } from './index-scoring';
import { mergePivots, type Pivots } from './merge-pivots';
import { ETAPES_MINIMALES } from './portes';

/** What was tried around one hub; `candidat` is null when too few stages were in reach or a gate is closed. */
export interface EssaiParcours {
  readonly pivot: number;
  readonly etapes: readonly string[];
  readonly candidat: Candidat | null;
}

export interface ParcoursFiliere {
  readonly definition: DefinitionFiliere;
  readonly pivots: Pivots;
  readonly essais: ReadonlyMap<number, EssaiParcours>;
}

/** Parcours groups of one pathway whose hub lies in the département (method C.1 "Parcours"). */
export function generateParcours(
  index: IndexScoring,
  departement: string,
  definition: DefinitionFiliere,
): ParcoursFiliere {
  const sanitaire = definition.etapes.find((etape) => etape.id === ETAPE_SANITAIRE) as Etape;
  const rows = definition.pivots.flatMap((code) =>
    (index.parCategorie.get(code) ?? []).filter(
      (row) =>
        index.estPlace(row) &&
        index.departement(row) === departement &&
        !estNomExclu(sanitaire, code, index.nom(row)),
    ),
  );
  const pivots = mergePivots(index, rows, definition.pivots);
  const essais = new Map<number, EssaiParcours>();
  for (const pivot of new Set(pivots.values()))
    essais.set(pivot, essayer(index, definition, departement, pivot));
  return { definition, pivots, essais };
}

function essayer(
  index: IndexScoring,
  definition: DefinitionFiliere,
  departement: string,
  pivot: number,
): EssaiParcours {
  const membres = assembler(index, definition, pivot);
  const etapes = definition.etapes
    .map((etape) => etape.id)
    .filter((id) => [...membres.values()].includes(id));
  const rows = [...membres.keys()].sort((a, b) => a - b);
  if (etapes.length < ETAPES_MINIMALES.genere) return { pivot, etapes, candidat: null };
  const groupe = createGroupeOffre(index, rows);
  const evaluation = evaluerGroupe(groupe, 'parcours', definition.filiere, index.parametres);
  if (evaluation.etat === 'sans_objet') return { pivot, etapes, candidat: null };
  let somme = 0;
  for (const row of rows) somme += index.minutes(pivot, row);
  const candidat: Candidat = {
    id: identifierScenario(
      'parcours',
      groupe.membres.map((membre) => membre.numeroFiness),
    ),
    famille: 'parcours',
    filiere: definition.filiere,
    public: null,
    departement,
    rows,
    centre: pivot,
    etapes: membres,
    groupe,
    note: evaluation.note,
    portee: computePortee(index, definition, pivot),
    minutesMoyennes: somme / (rows.length - 1),
  };
  return { pivot, etapes, candidat };
}

/**
 * Members around a hub, by row with their stage: the nearest establishment of every stage first, then the second
 * ones, both in the order of the pathway.
 */
function assembler(
  index: IndexScoring,
  definition: DefinitionFiliere,
  pivot: number,
): ReadonlyMap<number, string> {
  const membres = new Map<number, string>([[pivot, ETAPE_SANITAIRE]]);
  const acteurPivot = index.acteur(pivot);
  const acteurs = new Set([acteurPivot]);
  const ajouter = (row: number, etape: Etape): void => {
    membres.set(row, etape.id);
    acteurs.add(index.acteur(row));
  };
  const autres = definition.etapes.filter((etape) => etape.id !== ETAPE_SANITAIRE);
  const recherches = autres.map((etape) => ({
    etape,
    chercher: createRecherche(index, definition, etape, pivot),
  }));
  for (const { etape, chercher } of recherches) {
    const row = chercher((candidat) => index.acteur(candidat) !== acteurPivot) ?? chercher(() => true);
    if (row !== null) ajouter(row, etape);
  }
  for (const { etape, chercher } of recherches) {
    if (!etape.seconde) continue;
    const row = chercher((candidat) => !acteurs.has(index.acteur(candidat)));
    if (row !== null) ajouter(row, etape);
  }
  return membres;
}

/** Nearest establishment of a stage in reach of the hub that a test keeps, null when none. */
function createRecherche(
  index: IndexScoring,
  definition: DefinitionFiliere,
  etape: Etape,
  pivot: number,
): (accepte: (row: number) => boolean) => number | null {
  const departement = index.departement(pivot);
  const enPlace = (row: number): boolean => !etape.memeDepartement || index.departement(row) === departement;
  const trouver = (spatial: IndexSpatial, accepte: (row: number) => boolean): number | null =>
    spatial.findPlusProche(pivot, etape.dureeMaxMin, (row) => enPlace(row) && accepte(row))?.lieu ?? null;
  let spatial = indexEtape(index, definition, etape, etape.categories);
  // The fallback stands in only where the stage proper is empty, whoever holds it.
  if (etape.categoriesDeRepli.length > 0 && trouver(spatial, () => true) === null) {
    spatial = indexEtape(index, definition, etape, etape.categoriesDeRepli);
  }
  return (accepte) => trouver(spatial, accepte);
}

function indexEtape(
  index: IndexScoring,
  definition: DefinitionFiliere,
  etape: Etape,
  codes: readonly string[],
): IndexSpatial {
  return index.role(`${definition.filiere} ${codes.join(' ')}`, () =>
    codes.flatMap((code) =>
      (index.parCategorie.get(code) ?? []).filter((row) => !estNomExclu(etape, code, index.nom(row))),
    ),
  );
}

/** Portée: core establishments of the pathway at most 30 minutes from the hub whose actor holds no hospital. */
function computePortee(index: IndexScoring, definition: DefinitionFiliere, pivot: number): number {
  const spatial = index.role(`portee ${definition.filiere}`, () =>
    definition.etapes
      .flatMap((etape) => etape.categories)
      .flatMap((code) => index.parCategorie.get(code) ?? [])
      .filter((row) => index.estCoeur(row) && index.tailles.tientHopital[index.acteur(row)] === 0),
  );
  let portee = 0;
  spatial.visit(pivot, DUREE_MAX_ETAPE_MIN, () => {
    portee += 1;
  });
  return portee;
}
