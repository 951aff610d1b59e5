import { PLAFOND_MINUTES, type ProblemeImplantation } from './probleme';

export interface EntreeProbleme {
  /** Inhabitants concerned by demand; those of 0 or unknown (NaN) weigh on nothing and are left out. */
  readonly poids: ArrayLike<number>;
  /** Minutes to the nearest existing place; infinite or NaN when there is none. */
  readonly actuel: ArrayLike<number>;
  readonly candidats: number;
  /** Calls `visite` for every candidate at most `maxMin` minutes from a demand, each once. */
  readonly visit: (
    demande: number,
    maxMin: number,
    visite: (candidat: number, minutes: number) => void,
  ) => void;
  /** Most pairs to hold. */
  readonly paires?: number;
}

export interface ProblemeCree {
  /** Its candidates are the first ones of the entry: the last are left out when the pairs run out. */
  readonly probleme: ProblemeImplantation;
  /** Demand of the entry behind each demand of the problem. */
  readonly demandes: Uint32Array;
}

/** Room for a whole région without any existing place: about 100 MB. */
export const PAIRES_MAX = 6_000_000;

/**
 * Brings demands, existing offer and candidates to the pairs that matter. When there are too many of them, the last
 * half of the candidates is given up, as often as it takes. Yields the demands done.
 */
export function* createProbleme({
  poids,
  actuel,
  candidats,
  visit,
  paires = PAIRES_MAX,
}: EntreeProbleme): Generator<number, ProblemeCree> {
  const demandes: number[] = [];
  for (let i = 0; i < poids.length; i += 1) if ((poids[i] as number) > 0) demandes.push(i);
  const present = Float64Array.from(demandes, (i) => {
    const minutes = actuel[i] as number;
    return Number.isNaN(minutes) ? PLAFOND_MINUTES : Math.min(minutes, PLAFOND_MINUTES);
  });
  const liste = new ListePaires();
  let tenus = candidats;
  for (let d = 0; d < demandes.length; d += 1) {
    const limite = present[d] as number;
    visit(demandes[d] as number, limite, (j, duree) => {
      if (j < tenus && duree < limite) liste.push(d, j, duree);
    });
    while (liste.nombre > paires && tenus > 1) {
      tenus = Math.ceil(tenus / 2);
      liste.keepCandidats(tenus);
    }
    yield d + 1;
  }
  return {
    probleme: {
      demandes: demandes.length,
      poids: Float64Array.from(demandes, (i) => poids[i] as number),
      actuel: present,
      candidats: tenus,
      ...liste.sortParCandidat(tenus),
    },
    demandes: Uint32Array.from(demandes),
  };
}

/** Pairs by demand while they are found, whose number is known at the end only. */
class ListePaires {
  nombre = 0;
  private demande = new Uint32Array(1024);
  private candidat = new Uint32Array(1024);
  private minutes = new Float64Array(1024);

  push(demande: number, candidat: number, minutes: number): void {
    if (this.nombre === this.demande.length) this.resize(this.nombre * 2);
    this.demande[this.nombre] = demande;
    this.candidat[this.nombre] = candidat;
    this.minutes[this.nombre] = minutes;
    this.nombre += 1;
  }

  keepCandidats(tenus: number): void {
    let garde = 0;
    for (let k = 0; k < this.nombre; k += 1) {
      if ((this.candidat[k] as number) >= tenus) continue;
      this.demande[garde] = this.demande[k] as number;
      this.candidat[garde] = this.candidat[k] as number;
      this.minutes[garde] = this.minutes[k] as number;
      garde += 1;
    }
    this.nombre = garde;
  }

  sortParCandidat(candidats: number): Pick<ProblemeImplantation, 'debuts' | 'demande' | 'minutes'> {
    const debuts = new Uint32Array(candidats + 1);
    for (let k = 0; k < this.nombre; k += 1) {
      const j = this.candidat[k] as number;
      debuts[j + 1] = (debuts[j + 1] as number) + 1;
    }
    for (let j = 0; j < candidats; j += 1) debuts[j + 1] = (debuts[j + 1] as number) + (debuts[j] as number);
    const suivant = debuts.slice();
    const demande = new Uint32Array(this.nombre);
    const minutes = new Float64Array(this.nombre);
    for (let k = 0; k < this.nombre; k += 1) {
      const j = this.candidat[k] as number;
      const place = suivant[j] as number;
      suivant[j] = place + 1;
      demande[place] = this.demande[k] as number;
      minutes[place] = this.minutes[k] as number;
    }
    return { debuts, demande, minutes };
  }

  private resize(taille: number): void {
    const [demande, candidat, minutes] = [
      new Uint32Array(taille),
      new Uint32Array(taille),
      new Float64Array(taille),
    ];
    demande.set(this.demande);
    candidat.set(this.candidat);
    minutes.set(this.minutes);
    this.demande = demande;
    this.candidat = candidat;
    this.minutes = minutes;
  }
}
