import { computeBorneLagrangienne } from './borne-lagrangienne';
import type { ProblemeChiffre } from './mesure';
import { PART_MOINS_BIEN_SERVIS } from './queue';

/** Steps of each Lagrangian bound: each one starts from the prices of its neighbour. */
const ITERATIONS = 80;
/** How much work the bound is worth: pairs read. */
const PAIRES_LUES = 400_000_000;
/** Thresholds closer than that (minutes) are not told apart. */
const LARGEUR_MINIMALE = 1e-3;
const PREMIERS_INTERVALLES = 8;

/** Thresholds from `bas` to `haut`: with any of them no choice has a value below `bas + reste`. */
interface Intervalle {
  readonly bas: number;
  readonly haut: number;
  /** Least mean excess over `haut`, counted on a tenth of the inhabitants. */
  readonly reste: number;
  /** Minutes each demand accepts before being served is worth its price, where the next bounds start from. */
  readonly limites: Float64Array;
}

/**
 * Bound on the mean minutes of the worst-served tenth, whatever the sites: that mean is the least over thresholds t of
 * t + E[(minutes − t)⁺] / 0.1 (Rockafellar & Uryasev 2000), and at a given t it is a p-median of minutes cut at t, whose
 * Lagrangian bound is tight. Between two thresholds, a + (bound at b) holds for all of them; the interval that bounds
 * least is halved as long as the work lasts.
 */
export function* computeBorneQueue(
  { probleme, actuel, couts }: ProblemeChiffre,
  nombre: number,
  connu: { readonly couts: Float64Array; readonly valeur: number },
  travail = PAIRES_LUES,
): Generator<void, number> {
  const { poids, debuts, demande } = probleme;
  const total = poids.reduce((somme, p) => somme + p, 0);
  let reste = travail;

  /** Least excess over a threshold that sites may leave. */
  function* boundExces(
    seuil: number,
    depart: Float64Array,
  ): Generator<void, Pick<Intervalle, 'reste' | 'limites'>> {
    const coupe = cutProbleme(seuil);
    reste -= 2 * ITERATIONS * (coupe.chiffre.couts.length + coupe.gardees.length) + couts.length;
    const pentes = Float64Array.from(
      coupe.gardees,
      (i) => (poids[i] as number) / (PART_MOINS_BIEN_SERVIS * total),
    );
    const cut = (minutes: Float64Array): Float64Array =>
      Float64Array.from(coupe.gardees, (i) => Math.max(0, (minutes[i] as number) - seuil));
    const atteint = cut(connu.couts);
    const cible = atteint.reduce((somme, exces, k) => somme + exces * (pentes[k] as number), 0);
    const borne = yield* computeBorneLagrangienne(
      coupe.chiffre,
      pentes,
      nombre,
      cut(depart),
      cible,
      ITERATIONS,
    );
    const limites = depart.slice();
    coupe.gardees.forEach((i, k) => {
      limites[i] = seuil + (borne.couts[k] as number);
    });
    return { reste: Math.max(0, borne.valeur), limites };
  }

  /** Demands farther than a threshold, with what each candidate would leave them beyond it. */
  function cutProbleme(seuil: number): {
    readonly chiffre: ProblemeChiffre;
    readonly gardees: readonly number[];
  } {
    const gardees = Array.from(actuel.keys()).filter((i) => (actuel[i] as number) > seuil);
    const rangs = new Int32Array(actuel.length).fill(-1);
    gardees.forEach((i, k) => {
      rangs[i] = k;
    });
    const siens = new Uint32Array(debuts.length);
    const demandes: number[] = [];
    const exces: number[] = [];
    for (let j = 0; j < probleme.candidats; j += 1) {
      for (let k = debuts[j] as number; k < (debuts[j + 1] as number); k += 1) {
        const rang = rangs[demande[k] as number] as number;
        if (rang < 0) continue;
        demandes.push(rang);
        exces.push(Math.max(0, (couts[k] as number) - seuil));
      }
      siens[j + 1] = demandes.length;
    }
    const present = Float64Array.from(gardees, (i) => (actuel[i] as number) - seuil);
    const minutes = Float64Array.from(exces);
    const coupe = {
      ...probleme,
      demandes: gardees.length,
      poids: Float64Array.from(gardees, (i) => poids[i] as number),
      actuel: present,
      debuts: siens,
      demande: Uint32Array.from(demandes),
      minutes,
    };
    // The measure is not asked for: slopes say it all.
    const mesure = { additive: true, valeur: () => 0, pentes: () => coupe.poids };
    return { chiffre: { probleme: coupe, mesure, actuel: present, couts: minutes }, gardees };
  }

  const intervalles: Intervalle[] = [];
  // Beyond the value reached, a threshold alone is worth more than it.
  for (let rang = 0; rang < PREMIERS_INTERVALLES; rang += 1) {
    const [bas, haut] = [rang, rang + 1].map((n) => (connu.valeur * n) / PREMIERS_INTERVALLES) as [
      number,
      number,
    ];
    const depart = intervalles.at(-1)?.limites ?? connu.couts;
    intervalles.push({ bas, haut, ...(yield* boundExces(haut, depart)) });
  }
  for (;;) {
    let moindre = 0;
    intervalles.forEach((un, k) => {
      const celui = intervalles[moindre] as Intervalle;
      if (un.bas + un.reste < celui.bas + celui.reste) moindre = k;
    });
    const { bas, haut, reste: exces, limites } = intervalles[moindre] as Intervalle;
    const borne = Math.min(connu.valeur, bas + exces);
    if (reste <= 0 || haut - bas < LARGEUR_MINIMALE || borne >= connu.valeur) return borne;
    const milieu = (bas + haut) / 2;
    const gauche = yield* boundExces(milieu, limites);
    // The excess over a threshold is no smaller than over a higher one.
    intervalles.splice(
      moindre,
      1,
      { bas, haut: milieu, reste: Math.max(exces, gauche.reste), limites: gauche.limites },
      { bas: milieu, haut, reste: exces, limites },
    );
  }
}
