import { computeFacettes } from '../domain/etablissement/compute-facettes';
import { computeTotaux } from '../domain/etablissement/compute-totaux';
import { BIT_HORS_OFFRE, evaluateFiltre } from '../domain/etablissement/evaluate-filtre';
import { collectGardes } from '../domain/etablissement/filter-offre';
import type { IndexOffre } from '../domain/etablissement/index-offre';
import { sortIndices } from '../domain/etablissement/sort-indices';
import type { CouleurOffre } from '../domain/projet/reglages-analyse';
import { suitLesTemps } from '../domain/territoire/niveau';
import type { RequeteVue, Vue } from './moteur-api';
import type { Tuiles } from './tuiles/create-tuiles';
import { createTuiles } from './tuiles/create-tuiles';

/** Orders kept for the answers still on their way to the page. */
const ORDRES_GARDES = 3;
/** Sets of rows kept: the map may still draw the one before. */
const SELECTIONS_GARDEES = 3;

/** The rows of a filter; shared by the views that differ only by their order. */
interface Selection {
  readonly cle: string;
  readonly index: IndexOffre;
  readonly indices: Uint32Array;
  readonly vue: Omit<Vue, 'version'>;
  /** Every version asked with this filter: a map keeps drawing under the first while the table is sorted again. */
  readonly versions: Set<number>;
  /** By what colours tell; made when the map asks for them. */
  readonly tuiles: Map<CouleurOffre, Tuiles>;
}

interface Ordre {
  readonly version: number;
  readonly index: IndexOffre;
  /** Rows in the order asked for. */
  readonly lignes: Uint32Array;
  /** Rank of each row of the offer in `lignes`, -1 when absent; made at the first question. */
  rangs: Int32Array | null;
}

/** The views the page may still ask about. */
export class RegistreVues {
  private selections: Selection[] = [];
  private ordres: Ordre[] = [];

  /** `dedans` marks the rows of the filter's territory, null when it has none. */
  open(
    index: IndexOffre,
    { version, filtre, tri, temps }: RequeteVue,
    dedans: Uint8Array | null = null,
  ): Vue {
    const cle = JSON.stringify([filtre, suitLesTemps(filtre.territoire) ? temps : null]);
    for (const { versions } of this.selections) versions.delete(version);
    // Views of a former offer would keep it in memory.
    const anciennes = this.selections.filter((selection) => selection.index === index);
    const deja = anciennes.find((selection) => selection.cle === cle);
    const selection = deja ?? selectRows(index, cle, filtre, dedans);
    selection.versions.add(version);
    this.selections = [...anciennes.filter((autre) => autre !== selection), selection].slice(
      -SELECTIONS_GARDEES,
    );
    const ordres = this.ordres.filter((ordre) => ordre.index === index && ordre.version !== version);
    const lignes = sortIndices(index, selection.indices, tri);
    this.ordres = [...ordres, { version, index, lignes, rangs: null }].slice(-ORDRES_GARDES);
    return { version, ...selection.vue };
  }

  /** Rows of a view, whatever their order. */
  selection(version: number): Pick<Selection, 'index' | 'indices'> | null {
    return this.find(version);
  }

  /** Rows of a view in its order, and the index they belong to. */
  ordre(version: number): Pick<Ordre, 'index' | 'lignes'> | null {
    return this.ordres.find((ordre) => ordre.version === version) ?? null;
  }

  tuiles(version: number, couleur: CouleurOffre): Tuiles | null {
    const selection = this.find(version);
    if (selection === null) return null;
    let tuiles = selection.tuiles.get(couleur);
    if (tuiles === undefined) {
      tuiles = createTuiles(selection.index.contexte, selection.indices, couleur);
      // One set at a time: two would double the memory of a nation.
      selection.tuiles.clear();
      selection.tuiles.set(couleur, tuiles);
    }
    return tuiles;
  }

  /** Tiles there are, whatever their colours: clusters are the same. */
  tuilesFaites(version: number): Tuiles | null {
    const [tuiles] = this.find(version)?.tuiles.values() ?? [];
    return tuiles ?? null;
  }

  rang(version: number, indice: number): number {
    const ordre = this.ordres.find((autre) => autre.version === version);
    if (ordre === undefined) return -1;
    if (ordre.rangs === null) {
      ordre.rangs = new Int32Array(ordre.index.contexte.offre.etablissements.nombre).fill(-1);
      for (let k = 0; k < ordre.lignes.length; k += 1) ordre.rangs[ordre.lignes[k] as number] = k;
    }
    return ordre.rangs[indice] ?? -1;
  }

  clear(): void {
    this.selections = [];
    this.ordres = [];
  }

  private find(version: number): Selection | null {
    return this.selections.find(({ versions }) => versions.has(version)) ?? null;
  }
}

function selectRows(
  index: IndexOffre,
  cle: string,
  filtre: RequeteVue['filtre'],
  dedans: Uint8Array | null,
): Selection {
  const refus = evaluateFiltre(index, filtre, dedans);
  const indices = collectGardes(refus);
  let horsOffreMasques = 0;
  for (const bits of refus) if (bits === BIT_HORS_OFFRE) horsOffreMasques += 1;
  return {
    cle,
    index,
    indices,
    vue: {
      ...computeTotaux(index.contexte.offre, indices),
      horsOffreMasques,
      facettes: computeFacettes(index, refus, filtre),
    },
    versions: new Set(),
    tuiles: new Map(),
  };
}
