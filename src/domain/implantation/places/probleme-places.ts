import { createProbleme } from '../create-probleme';

/**
 * Where places would help: who is concerned, how many places are within their reach, and what one more place at each
 * candidate adds to it. Reach (E2SFCA) is linear in places: a supply takes nothing from the others, so that opening
 * and extending are the same thing at different points.
 */
export interface ProblemePlaces {
  /** Inhabitants concerned of each demand, above 0. */
  readonly poids: Float64Array;
  /** Places per inhabitant within reach as things are. */
  readonly acces: Float64Array;
  readonly candidats: number;
  /** Pairs of candidate j: `debuts[j] … debuts[j + 1])`. */
  readonly debuts: Uint32Array;
  readonly demande: Uint32Array;
  /** Places per inhabitant that one place at the candidate brings to the demand. */
  readonly apport: Float64Array;
}

export interface EntreeProblemePlaces {
  /** Inhabitants for whom the places are to help; those of 0 or unknown (NaN) are left out. */
  readonly cible: ArrayLike<number>;
  /** All the inhabitants who would share them, those of `cible` included. */
  readonly demande: ArrayLike<number>;
  /** Places per inhabitant within reach of each demand. */
  readonly acces: ArrayLike<number>;
  readonly candidats: number;
  /** Calls `visite` for every candidate at most `maxMin` minutes from a demand, each once. */
  readonly visit: Parameters<typeof createProbleme>[0]['visit'];
  /** Minutes of the catchment, bound included. */
  readonly bassinMinutes: number;
  /** Weight of so many minutes, as in the reach of `acces`. */
  readonly poidsDistance: (minutes: number) => number;
}

/** Brings inhabitants and candidates to what a place at each would add. Yields the demands done. */
export function* createProblemePlaces({
  cible,
  demande,
  acces,
  candidats,
  visit,
  bassinMinutes,
  poidsDistance,
}: EntreeProblemePlaces): Generator<number, ProblemePlaces> {
  // Pairs are those strictly below the limit: the bound of a catchment is inside.
  const limite = bassinMinutes * (1 + Number.EPSILON * 4);
  const cree = yield* createProbleme({
    poids: demande,
    actuel: new Float64Array(demande.length).fill(limite),
    candidats,
    visit,
  });
  const { probleme: paires, demandes } = cree;
  const rangs = new Int32Array(demandes.length).fill(-1);
  const poids: number[] = [];
  const actuel: number[] = [];
  demandes.forEach((origine, d) => {
    if (!((cible[origine] as number) > 0)) return;
    rangs[d] = poids.length;
    poids.push(cible[origine] as number);
    actuel.push((acces[origine] as number) || 0);
  });
  const debuts = new Uint32Array(paires.candidats + 1);
  const gardees = new Uint32Array(paires.demande.length);
  const apport = new Float64Array(paires.demande.length);
  let nombre = 0;
  for (let j = 0; j < paires.candidats; j += 1) {
    const fin = paires.debuts[j + 1] as number;
    let charge = 0;
    for (let k = paires.debuts[j] as number; k < fin; k += 1)
      charge +=
        (paires.poids[paires.demande[k] as number] as number) * poidsDistance(paires.minutes[k] as number);
    for (let k = paires.debuts[j] as number; k < fin; k += 1) {
      const rang = rangs[paires.demande[k] as number] as number;
      const f = poidsDistance(paires.minutes[k] as number);
      if (rang < 0 || !(f > 0)) continue;
      gardees[nombre] = rang;
      apport[nombre] = f / charge;
      nombre += 1;
    }
    debuts[j + 1] = nombre;
  }
  return {
    poids: Float64Array.from(poids),
    acces: Float64Array.from(actuel),
    candidats: paires.candidats,
    debuts,
    demande: gardees.slice(0, nombre),
    apport: apport.slice(0, nombre),
  };
}

/** Reach once `places` more are at a candidate. */
export function addPlaces(
  { debuts, demande, apport }: ProblemePlaces,
  avant: Float64Array,
  candidat: number,
  places: number,
): Float64Array {
  const apres = avant.slice();
  const fin = debuts[candidat + 1] as number;
  for (let k = debuts[candidat] as number; k < fin; k += 1) {
    const i = demande[k] as number;
    apres[i] = (apres[i] as number) + places * (apport[k] as number);
  }
  return apres;
}

/** What one place at each candidate is worth at some slopes. */
export function computePrix(
  { candidats, debuts, demande, apport }: ProblemePlaces,
  pentes: Float64Array,
): Float64Array {
  const prix = new Float64Array(candidats);
  for (let j = 0; j < candidats; j += 1) {
    const fin = debuts[j + 1] as number;
    let somme = 0;
    for (let k = debuts[j] as number; k < fin; k += 1)
      somme += (pentes[demande[k] as number] as number) * (apport[k] as number);
    prix[j] = somme;
  }
  return prix;
}
