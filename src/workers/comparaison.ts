import type { BilanComparaison, Changement, FiltreComparaison } from '../domain/comparaison/changement';
import type { Comparaison } from '../domain/comparaison/comparaison';
import { compareOffres } from '../domain/comparaison/compare-offres';
import { createDansEtendue } from '../domain/comparaison/dans-etendue';
import { describeComparaison } from '../domain/comparaison/describe-comparaison';
import { type ChangementsFiltres, filterChangements } from '../domain/comparaison/filter-changements';
import { readChangement } from '../domain/comparaison/read-changement';
import type { Contexte } from '../domain/etablissement/contexte';
import type { Etendue, EtendueResolue } from '../domain/territoire/etendue';
import type { EtatSession } from './session';
import { createTuilesChangements } from './tuiles/create-tuiles-changements';

/** Filtered views kept for the answers still on their way to the page. */
const VUES_GARDEES = 3;

interface VueComparaison {
  readonly version: number;
  readonly comparaison: Comparaison;
  readonly filtres: ChangementsFiltres;
  tuiles: ReturnType<typeof createTuilesChangements> | null;
}

/** The comparison of the offer with the earlier vintage, computed once per pair of offers, and its filtered views. */
export class RegistreComparaisons {
  private derniere: {
    readonly avant: Contexte;
    readonly apres: Contexte;
    readonly comparaison: Comparaison;
  } | null = null;
  private vues: VueComparaison[] = [];

  /** `lieu` limits changes and totals to a place, resolved on the offer of the session. */
  comparer(
    etat: EtatSession,
    version: number,
    filtre: FiltreComparaison,
    lieu: { readonly etendue: Etendue; readonly resolue: EtendueResolue } | null = null,
  ): BilanComparaison | null {
    if (etat.comparaison === null) {
      this.derniere = null;
      this.vues = [];
      return null;
    }
    const comparaison = this.compute(etat.comparaison, etat.index.contexte);
    const dans =
      lieu === null ? undefined : createDansEtendue(comparaison, lieu.resolue, lieu.etendue.departements);
    const filtres = filterChangements(comparaison, filtre, dans);
    const memes = this.vues.filter((vue) => vue.comparaison === comparaison && vue.version !== version);
    this.vues = [...memes, { version, comparaison, filtres, tuiles: null }].slice(-VUES_GARDEES);
    return describeComparaison(comparaison, filtres, dans);
  }

  lignes(version: number, debut: number, fin: number): readonly Changement[] {
    const vue = this.find(version);
    if (vue === null) return [];
    const rangees = vue.filtres.lignes.subarray(Math.max(0, debut), Math.max(0, fin));
    return Array.from(rangees, (c) => readChangement(vue.comparaison, c));
  }

  tuile(version: number, z: number, x: number, y: number): ArrayBuffer {
    const vue = this.find(version);
    if (vue === null) return new ArrayBuffer(0);
    vue.tuiles ??= createTuilesChangements(
      Array.from(vue.filtres.lignes, (c) => readChangement(vue.comparaison, c)),
    );
    return vue.tuiles.tuile(z, x, y);
  }

  private find(version: number): VueComparaison | null {
    return this.vues.find((vue) => vue.version === version) ?? null;
  }

  private compute(avant: Contexte, apres: Contexte): Comparaison {
    if (this.derniere?.avant !== avant || this.derniere.apres !== apres) {
      this.derniere = { avant, apres, comparaison: compareOffres(avant, apres) };
    }
    return this.derniere.comparaison;
  }
}
