import type { ComptesGroupements } from '../domain/cooperation/count-groupements';
import { countGroupements, countMembresAbsents } from '../domain/cooperation/count-groupements';
import { evaluateGroupements } from '../domain/cooperation/evaluate-groupements';
import { findGroupementsDe } from '../domain/cooperation/find-groupements-de';
import { findPartages } from '../domain/cooperation/find-partages';
import type {
  DetailGroupement,
  FiltreGroupements,
  Groupement,
  GroupementPartage,
  LigneGroupement,
  TriGroupements,
} from '../domain/cooperation/groupement';
import { TRI_GROUPEMENTS_DEFAUT } from '../domain/cooperation/groupement';
import type { IndexGroupements } from '../domain/cooperation/index-groupements';
import { indexGroupements } from '../domain/cooperation/index-groupements';
import type { MesureTerritoire } from '../domain/cooperation/measure-territoire';
import { measureTerritoire } from '../domain/cooperation/measure-territoire';
import { readDetailGroupement } from '../domain/cooperation/read-detail-groupement';
import { readLigneGroupement } from '../domain/cooperation/read-ligne-groupement';
import { sortGroupements } from '../domain/cooperation/sort-groupements';
import type { FicheEtablissement } from '../domain/etablissement/fiche';
import type { IndexOffre } from '../domain/etablissement/index-offre';
import type { ResultatScenarios } from '../domain/scoring/scenario';
import type { PageGroupements } from './moteur-api';
import type { EtatSession } from './session';

/** What is asked of the groups of a session. */
export type SessionGroupements = Pick<EtatSession, 'groupements'> & {
  readonly index: Pick<IndexOffre, 'contexte'>;
};

/** Joined once per list of groups and offer. */
const indexes = new WeakMap<readonly Groupement[], IndexGroupements>();

function indexDe({ groupements, index }: SessionGroupements): IndexGroupements {
  const deja = indexes.get(groupements);
  if (deja?.contexte === index.contexte) return deja;
  const nouveau = indexGroupements(index.contexte, groupements);
  indexes.set(groupements, nouveau);
  return nouveau;
}

/** Measured once per index and view: the rows of a view are one array for as long as it lives. */
const mesures = new WeakMap<IndexGroupements, WeakMap<object, MesureTerritoire>>();
const TOUTE_OFFRE = {};

function mesureDe(index: IndexGroupements, selection: Uint32Array | null): MesureTerritoire {
  let siennes = mesures.get(index);
  if (siennes === undefined) {
    siennes = new WeakMap();
    mesures.set(index, siennes);
  }
  const cle = selection ?? TOUTE_OFFRE;
  let mesure = siennes.get(cle);
  if (mesure === undefined) {
    mesure = measureTerritoire(index, selection);
    siennes.set(cle, mesure);
  }
  return mesure;
}

interface Demande {
  readonly index: IndexGroupements;
  readonly mesure: MesureTerritoire;
  readonly positions: Uint32Array;
  readonly comptes: ComptesGroupements & { readonly membresAbsents: number };
}

/** The last list chosen from an index: its pages are asked for one after the other. */
const dernieres = new WeakMap<IndexGroupements, Demande & { readonly cle: string }>();

/** Groups kept, in order, with the counts of the filter. */
function choose(
  etat: SessionGroupements,
  selection: Uint32Array | null,
  filtre: FiltreGroupements,
  tri: TriGroupements,
): Demande {
  const index = indexDe(etat);
  const mesure = mesureDe(index, selection);
  const cle = JSON.stringify([filtre, tri]);
  const derniere = dernieres.get(index);
  if (derniere?.mesure === mesure && derniere.cle === cle) return derniere;
  const demande = { ...compute(index, mesure, filtre, tri), cle };
  dernieres.set(index, demande);
  return demande;
}

function compute(
  index: IndexGroupements,
  mesure: MesureTerritoire,
  filtre: FiltreGroupements,
  tri: TriGroupements,
): Demande {
  const refus = evaluateGroupements(index, mesure, filtre);
  const gardees = Uint32Array.from(index.groupements.keys()).filter((rang) => refus[rang] === 0);
  return {
    index,
    mesure,
    positions: sortGroupements(index, mesure, gardees, tri),
    comptes: {
      ...countGroupements(index, refus, mesure.touche),
      membresAbsents: countMembresAbsents(index, gardees),
    },
  };
}

/** Groups of the session kept by the filter; `selection` are the rows of the current view, null when there is none. */
export function pageGroupements(
  etat: SessionGroupements,
  selection: Uint32Array | null,
  filtre: FiltreGroupements,
  debut: number,
  fin: number,
  tri: TriGroupements = TRI_GROUPEMENTS_DEFAUT,
): PageGroupements {
  const { index, mesure, positions, comptes } = choose(etat, selection, filtre, tri);
  return {
    nombre: positions.length,
    ...comptes,
    lignes: Array.from(positions.subarray(Math.max(0, debut), Math.max(0, fin)), (rang) =>
      readLigneGroupement(index, mesure, rang),
    ),
  };
}

/** The same groups with their members, for exports. */
export function listDetailsGroupements(
  etat: SessionGroupements,
  selection: Uint32Array | null,
  filtre: FiltreGroupements,
  debut: number,
  fin: number,
  tri: TriGroupements = TRI_GROUPEMENTS_DEFAUT,
): readonly DetailGroupement[] {
  const { index, mesure, positions } = choose(etat, selection, filtre, tri);
  return Array.from(positions.subarray(Math.max(0, debut), Math.max(0, fin)), (rang) =>
    readDetailGroupement(index, mesure, rang),
  );
}

/** Rank of a group in that list, -1 when the filter leaves it out. */
export function rangGroupement(
  etat: SessionGroupements,
  selection: Uint32Array | null,
  filtre: FiltreGroupements,
  tri: TriGroupements,
  id: string,
): number {
  const { index, positions } = choose(etat, selection, filtre, tri);
  const position = index.parId.get(id);
  return position === undefined ? -1 : positions.indexOf(position);
}

export function readGroupement(
  etat: SessionGroupements,
  selection: Uint32Array | null,
  id: string,
): DetailGroupement | null {
  const index = indexDe(etat);
  const rang = index.parId.get(id);
  return rang === undefined ? null : readDetailGroupement(index, mesureDe(index, selection), rang);
}

/** Groups of an establishment or of its gestionnaire, counted over the whole offer. */
export function groupementsDe(
  etat: SessionGroupements,
  fiche: Pick<FicheEtablissement, 'numeroFiness' | 'numeroFinessEj'>,
): readonly LigneGroupement[] {
  if (etat.groupements.length === 0) return [];
  const index = indexDe(etat);
  const mesure = mesureDe(index, null);
  return findGroupementsDe(index, fiche).map((rang) => readLigneGroupement(index, mesure, rang));
}

type Existants = Readonly<Record<string, readonly GroupementPartage[]>>;
const existants = new WeakMap<
  ResultatScenarios,
  { readonly index: IndexGroupements; readonly trouves: Existants }
>();

/** By scenario id, the groups that at least two of its gestionnaires share. */
export function findExistants(etat: SessionGroupements, resultat: ResultatScenarios): Existants {
  if (etat.groupements.length === 0) return {};
  const index = indexDe(etat);
  const deja = existants.get(resultat);
  if (deja?.index === index) return deja.trouves;
  const trouves = Object.fromEntries(
    resultat.scenarios.flatMap((scenario) => {
      const partages = findPartages(index, scenario);
      return partages.length === 0 ? [] : [[scenario.id, partages] as const];
    }),
  );
  existants.set(resultat, { index, trouves });
  return trouves;
}
