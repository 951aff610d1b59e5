import { PUBLICS, type Public } from '../etablissement/nomenclature';
import { type ActeurDepartement, listActeursDepartement } from './acteurs-departement';
import { type Candidat, createGroupeOffre } from './candidat';
import { distanceActeursMin } from './distance-acteurs';
import { evaluerGroupe } from './evaluer-groupe';
import type { Groupe } from './groupe';
import { identifierScenario } from './identifier-scenario';
import type { IndexScoring } from './index-scoring';
import { findMedoide } from './mesurer-isolement';
import { similariteActeurs } from './similarite-acteurs';

/** Least similarity of any two members. */
const SIMILARITE_MINIMALE = 0.5;
/** Farthest partner from the seed, and from the others, minutes. */
const DISTANCE_SEMENCE_MIN = 60;
const DISTANCE_MEMBRES_MIN = 75;
/** A partner this far loses as much as a whole point of similarity, minutes. */
const DISTANCE_PAR_POINT_MIN = 120;
const ACTEURS_MAXIMUM = 6;
/** Enough staff to pool once three actors are there. */
const ETP_SUFFISANTS = 200;
const ACTEURS_AVEC_ETP = 3;
/** Where a group stops when no capacity is known. */
const ACTEURS_SANS_ETP = 4;

export interface ResultatEfficience {
  readonly candidats: readonly Candidat[];
  readonly nombreActeurs: number;
}

/** Actors handled between two yields. */
const ACTEURS_PAR_PAS = 40;

/**
 * Efficience groups of one département, one per seed actor, each group once (method C.1 "Efficience"). Yields now
 * and then: a dense département takes a few tenths of a second.
 */
export function* generateEfficience(
  index: IndexScoring,
  departement: string,
  rowsCoeur: readonly number[],
): Generator<void, ResultatEfficience> {
  const acteurs = listActeursDepartement(index, rowsCoeur);
  const liens = yield* createLiens(index, acteurs);
  const candidats = new Map<string, Candidat>();
  const vus = new Set<string>();
  for (let semence = 0; semence < acteurs.length; semence += 1) {
    if (semence % ACTEURS_PAR_PAS === 0) yield;
    const membres = assembler(acteurs, liens, semence);
    if (membres.length < 2) continue;
    const cle = [...membres].sort((a, b) => a - b).join(' ');
    if (vus.has(cle)) continue;
    vus.add(cle);
    const candidat = createCandidat(index, departement, acteurs, liens, membres);
    if (candidat !== null) candidats.set(candidat.id, candidat);
  }
  return { candidats: [...candidats.values()], nombreActeurs: acteurs.length };
}

/** Similarity and minutes of every pair of actors; minutes are measured only where similarity is enough. */
interface Liens {
  similarite(a: number, b: number): number;
  minutes(a: number, b: number): number;
}

function* createLiens(index: IndexScoring, acteurs: readonly ActeurDepartement[]): Generator<void, Liens> {
  const n = acteurs.length;
  const similarites = new Float64Array(n * n);
  const durees = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  for (let a = 0; a < n; a += 1) {
    if (a % ACTEURS_PAR_PAS === 0) yield;
    const premier = acteurs[a] as ActeurDepartement;
    for (let b = a + 1; b < n; b += 1) {
      const second = acteurs[b] as ActeurDepartement;
      const similarite = similariteActeurs(premier.profil, second.profil);
      similarites[a * n + b] = similarite;
      similarites[b * n + a] = similarite;
      if (similarite < SIMILARITE_MINIMALE) continue;
      const duree = distanceActeursMin(premier.rows, second.rows, index.minutes);
      durees[a * n + b] = duree;
      durees[b * n + a] = duree;
    }
  }
  return {
    similarite: (a, b) => similarites[a * n + b] as number,
    minutes: (a, b) => durees[a * n + b] as number,
  };
}

/** Actors of the group grown from a seed, the seed first. */
function assembler(acteurs: readonly ActeurDepartement[], liens: Liens, semence: number): readonly number[] {
  const attrait = (b: number): number =>
    liens.similarite(semence, b) - liens.minutes(semence, b) / DISTANCE_PAR_POINT_MIN;
  const partenaires = acteurs
    .map((_, b) => b)
    .filter(
      (b) =>
        b !== semence &&
        liens.similarite(semence, b) >= SIMILARITE_MINIMALE &&
        liens.minutes(semence, b) <= DISTANCE_SEMENCE_MIN,
    )
    .sort((a, b) => attrait(b) - attrait(a) || a - b);
  const membres = [semence];
  for (const partenaire of partenaires) {
    if (estComplet(acteurs, membres)) break;
    const convient = membres.every(
      (membre) =>
        membre === semence ||
        (liens.similarite(membre, partenaire) >= SIMILARITE_MINIMALE &&
          liens.minutes(membre, partenaire) <= DISTANCE_MEMBRES_MIN),
    );
    if (convient) membres.push(partenaire);
  }
  return membres;
}

function estComplet(acteurs: readonly ActeurDepartement[], membres: readonly number[]): boolean {
  if (membres.length >= ACTEURS_MAXIMUM) return true;
  const etps = membres.map((membre) => acteurs[membre]?.etp ?? null);
  if (etps.every((etp) => etp === null)) return membres.length >= ACTEURS_SANS_ETP;
  const etp = etps.reduce<number>((somme, valeur) => somme + (valeur ?? 0), 0);
  return membres.length >= ACTEURS_AVEC_ETP && etp >= ETP_SUFFISANTS;
}

function createCandidat(
  index: IndexScoring,
  departement: string,
  acteurs: readonly ActeurDepartement[],
  liens: Liens,
  membres: readonly number[],
): Candidat | null {
  const rows = membres.flatMap((membre) => acteurs[membre]?.rows ?? []).sort((a, b) => a - b);
  const groupe = createGroupeOffre(index, rows);
  const evaluation = evaluerGroupe(groupe, 'efficience', null, index.parametres);
  if (evaluation.etat === 'sans_objet') return null;
  let somme = 0;
  let paires = 0;
  membres.forEach((a, k) => {
    for (const b of membres.slice(k + 1)) {
      somme += liens.minutes(a, b);
      paires += 1;
    }
  });
  return {
    id: identifierScenario(
      'efficience',
      groupe.membres.map((membre) => membre.numeroFiness),
    ),
    famille: 'efficience',
    filiere: null,
    public: findPublic(groupe),
    departement,
    rows,
    centre: rows[findMedoide(groupe)] as number,
    etapes: new Map(),
    groupe,
    note: evaluation.note,
    portee: null,
    minutesMoyennes: somme / paires,
  };
}

/** Public of most establishments of the group; the first of PUBLICS among equals. */
function findPublic(groupe: Groupe): Public {
  const effectifs = PUBLICS.map(
    (public_) => groupe.membres.filter((membre) => membre.public === public_).length,
  );
  return PUBLICS[effectifs.indexOf(Math.max(...effectifs))] ?? 'autre';
}
