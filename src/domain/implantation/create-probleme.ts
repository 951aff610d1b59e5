import { PLAFOND_MINUTES, type ProblemeImplantation } from './probleme';

export interface EntreeProbleme {
  /** Inhabitants concerned by demand; those of 0 or unknown (NaN) weigh on nothing and are left out. */
  readonly poids: ArrayLike<number>;
  /** Minutes to the nearest existing place; infinite or NaN when there is none. */
  readonly actuel: ArrayLike<number>;
  readonly candidats: number;
  /** Calls `visite` for every demand at most `maxMin` minutes from a candidate, each once. */
  readonly visit: (
    candidat: number,
    maxMin: number,
    visite: (demande: number, minutes: number) => void,
  ) => void;
  /** Most pairs to hold; the candidates that come last are left out beyond it. */
  readonly paires?: number;
}

export interface ProblemeCree {
  readonly probleme: ProblemeImplantation;
  /** Demand of the entry behind each demand of the problem. */
  readonly demandes: Uint32Array;
  /** Candidates held, the first ones of the entry; fewer than asked for when the pairs ran out. */
  readonly candidats: number;
}

/** Room for a whole région without any existing place: 72 MB. */
export const PAIRES_MAX = 6_000_000;

/** Brings demands, existing offer and candidates to the pairs that matter. Yields as it goes, by candidate. */
export function* createProbleme({
  poids,
  actuel,
  candidats,
  visit,
  paires = PAIRES_MAX,
}: EntreeProbleme): Generator<number, ProblemeCree> {
  const gardees: number[] = [];
  const rang = new Int32Array(poids.length).fill(-1);
  for (let i = 0; i < poids.length; i += 1) {
    if (!((poids[i] as number) > 0)) continue;
    rang[i] = gardees.length;
    gardees.push(i);
  }
  const present = Float64Array.from(gardees, (i) => {
    const minutes = actuel[i] as number;
    return Number.isNaN(minutes) ? PLAFOND_MINUTES : Math.min(minutes, PLAFOND_MINUTES);
  });
  const maxMin = present.reduce((plus, minutes) => Math.max(plus, minutes), 0);
  const debuts = new Uint32Array(candidats + 1);
  let demande = new Uint32Array(1024);
  let minutes = new Float64Array(1024);
  let nombre = 0;
  let tenus = 0;
  for (let j = 0; j < candidats; j += 1) {
    visit(j, maxMin, (i, duree) => {
      const d = rang[i] as number;
      if (d < 0 || !(duree < (present[d] as number))) return;
      if (nombre === demande.length) {
        demande = grow(demande, new Uint32Array(nombre * 2));
        minutes = grow(minutes, new Float64Array(nombre * 2));
      }
      demande[nombre] = d;
      minutes[nombre] = duree;
      nombre += 1;
    });
    if (nombre > paires && j > 0) {
      nombre = debuts[j] as number;
      break;
    }
    tenus = j + 1;
    debuts[tenus] = nombre;
    yield tenus;
  }
  return {
    probleme: {
      demandes: gardees.length,
      poids: Float64Array.from(gardees, (i) => poids[i] as number),
      actuel: present,
      candidats: tenus,
      debuts: debuts.slice(0, tenus + 1),
      demande: demande.slice(0, nombre),
      minutes: minutes.slice(0, nombre),
    },
    demandes: Uint32Array.from(gardees),
    candidats: tenus,
  };
}

function grow<T extends Uint32Array | Float64Array>(ancien: T, nouveau: T): T {
  nouveau.set(ancien);
  return nouveau;
}
