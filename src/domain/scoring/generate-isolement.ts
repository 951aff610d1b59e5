import type { LieuProche } from '../geo/index-spatial';
import { type Candidat, createGroupeOffre } from './candidat';
import { evaluerGroupe } from './evaluer-groupe';
import { identifierScenario } from './identifier-scenario';
import type { IndexScoring } from './index-scoring';
import { besoin, SEUIL_ISOLEMENT_MIN, utiliteCompacite } from './isolement';
import { ACTEURS_MINIMAUX_ISOLEMENT } from './portes';

/** Farthest member from the centre, minutes. */
const RAYON_MIN = 30;
const MEMBRES_MAXIMUM = 8;
const MEMBRES_PAR_ACTEUR = 2;

export interface ResultatIsolement {
  readonly candidats: readonly Candidat[];
  /** Core establishments of the département more than 15 minutes from a town. */
  readonly nombreIsoles: number;
}

/**
 * Isolement groups of one département by greedy covering (method C.1 "Isolement"). Centres are isolated core
 * establishments of the département, not yet covered; members may lie across its border. Groups of one
 * département are disjoint; each département is covered on its own, so that its list does not depend on which
 * others are asked for.
 */
export function generateIsolement(
  index: IndexScoring,
  departement: string,
  rowsCoeur: readonly number[],
): ResultatIsolement {
  const centres = rowsCoeur.filter((row) => estIsole(index, row));
  const proches = new Map(centres.map((centre) => [centre, listProches(index, centre)]));
  const couverts = new Set<number>();
  const candidats: Candidat[] = [];
  const propositions = new Map<number, Proposition>();
  for (const centre of centres) {
    propositions.set(centre, proposer(index, proches.get(centre) ?? [], couverts));
  }
  for (;;) {
    const centre = findMeilleur(propositions);
    if (centre === null) break;
    const { membres } = propositions.get(centre) as Proposition;
    const candidat = createCandidat(index, departement, centre, membres);
    if (candidat !== null) candidats.push(candidat);
    for (const membre of membres) couverts.add(membre);
    for (const [autre, proposition] of propositions) {
      if (couverts.has(autre)) propositions.delete(autre);
      else if (proposition.membres.some((membre) => couverts.has(membre))) {
        propositions.set(autre, proposer(index, proches.get(autre) ?? [], couverts));
      }
    }
  }
  return { candidats, nombreIsoles: centres.length };
}

function estIsole(index: IndexScoring, row: number): boolean {
  return (index.minutesVille(row) ?? 0) > SEUIL_ISOLEMENT_MIN;
}

function listProches(index: IndexScoring, centre: number): readonly LieuProche[] {
  const spatial = index.role('coeur', () => rowsDuCoeur(index));
  return spatial.findProches(centre, RAYON_MIN).filter(({ lieu }) => estIsole(index, lieu));
}

function rowsDuCoeur(index: IndexScoring): number[] {
  const rows: number[] = [];
  for (let row = 0; row < index.entree.offre.etablissements.nombre; row += 1)
    if (index.estCoeur(row)) rows.push(row);
  return rows;
}

/** The group a centre would make now, and what it would bring; 0 when it has too few actors. */
interface Proposition {
  readonly membres: readonly number[];
  readonly gain: number;
}

function proposer(
  index: IndexScoring,
  proches: readonly LieuProche[],
  couverts: ReadonlySet<number>,
): Proposition {
  const parActeur = new Map<number, number>();
  const membres: number[] = [];
  let gain = 0;
  for (const { lieu, minutes } of proches) {
    if (membres.length >= MEMBRES_MAXIMUM) break;
    if (couverts.has(lieu)) continue;
    const acteur = index.acteur(lieu);
    const deja = parActeur.get(acteur) ?? 0;
    if (deja >= MEMBRES_PAR_ACTEUR) continue;
    parActeur.set(acteur, deja + 1);
    membres.push(lieu);
    const places = index.entree.offre.etablissements.places[lieu] as number;
    gain +=
      besoin(index.minutesVille(lieu) ?? 0, Number.isNaN(places) ? null : places) * utiliteCompacite(minutes);
  }
  return parActeur.size < ACTEURS_MINIMAUX_ISOLEMENT ? { membres, gain: 0 } : { membres, gain };
}

/** Centre of the greatest gain, the first row among equals; null when none makes a group. */
function findMeilleur(propositions: ReadonlyMap<number, Proposition>): number | null {
  let meilleur: number | null = null;
  let plus = 0;
  for (const [centre, { gain }] of propositions) {
    if (gain > plus || (gain === plus && meilleur !== null && centre < meilleur)) {
      plus = gain;
      meilleur = centre;
    }
  }
  return meilleur;
}

function createCandidat(
  index: IndexScoring,
  departement: string,
  centre: number,
  membres: readonly number[],
): Candidat | null {
  const rows = [...membres].sort((a, b) => a - b);
  const groupe = createGroupeOffre(index, rows);
  const evaluation = evaluerGroupe(groupe, 'isolement', null, index.parametres);
  if (evaluation.etat === 'sans_objet') return null;
  let somme = 0;
  for (const row of rows) somme += index.minutes(centre, row);
  return {
    id: identifierScenario(
      'isolement',
      groupe.membres.map((membre) => membre.numeroFiness),
    ),
    famille: 'isolement',
    filiere: null,
    public: null,
    departement,
    rows,
    centre,
    etapes: new Map(),
    groupe,
    note: evaluation.note,
    portee: null,
    minutesMoyennes: somme / Math.max(1, rows.length - 1),
  };
}
