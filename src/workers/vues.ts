import { computeFacettes } from '../domain/etablissement/compute-facettes';
import { computeTotaux } from '../domain/etablissement/compute-totaux';
import { BIT_HORS_OFFRE, evaluateFiltre } from '../domain/etablissement/evaluate-filtre';
import { collectGardes } from '../domain/etablissement/filter-offre';
import type { IndexOffre } from '../domain/etablissement/index-offre';
import { sortIndices } from '../domain/etablissement/sort-indices';
import type { RequeteVue, Vue } from './moteur-api';
import type { Tuiles } from './tuiles/create-tuiles';
import { createTuiles } from './tuiles/create-tuiles';

/** Views kept for the answers still on their way to the page. */
const VUES_GARDEES = 3;

/** The rows of a filter; shared by the views that differ only by their order. */
interface Selection {
  readonly cle: string;
  readonly index: IndexOffre;
  readonly indices: Uint32Array;
  readonly vue: Omit<Vue, 'version'>;
  tuiles: Tuiles | null;
}

export interface VueOuverte {
  readonly version: number;
  readonly selection: Selection;
  /** Rows in the order asked for. */
  readonly ordre: Uint32Array;
  /** Rank of each row of the offer in `ordre`, -1 when absent; made at the first question. */
  rangs: Int32Array | null;
}

/** The views the page may still ask about. */
export class RegistreVues {
  private vues: VueOuverte[] = [];

  open(index: IndexOffre, { version, filtre, tri }: RequeteVue): Vue {
    const cle = JSON.stringify(filtre);
    const deja = this.vues.find((vue) => vue.selection.index === index && vue.selection.cle === cle);
    const selection = deja?.selection ?? selectRows(index, cle, filtre);
    const ordre = sortIndices(index, selection.indices, tri);
    // Views of a former offer would keep it in memory.
    const gardees = this.vues.filter((vue) => vue.selection.index === index && vue.version !== version);
    this.vues = [...gardees, { version, selection, ordre, rangs: null }].slice(-VUES_GARDEES);
    return { version, ...selection.vue };
  }

  find(version: number): VueOuverte | null {
    return this.vues.find((vue) => vue.version === version) ?? null;
  }

  tuiles(version: number): Tuiles | null {
    const selection = this.find(version)?.selection;
    if (selection === undefined) return null;
    selection.tuiles ??= createTuiles(selection.index.contexte.offre, selection.indices);
    return selection.tuiles;
  }

  rang(version: number, indice: number): number {
    const vue = this.find(version);
    if (vue === null) return -1;
    if (vue.rangs === null) {
      vue.rangs = new Int32Array(vue.selection.index.contexte.offre.etablissements.nombre).fill(-1);
      for (let k = 0; k < vue.ordre.length; k += 1) vue.rangs[vue.ordre[k] as number] = k;
    }
    return vue.rangs[indice] ?? -1;
  }

  clear(): void {
    this.vues = [];
  }
}

function selectRows(index: IndexOffre, cle: string, filtre: RequeteVue['filtre']): Selection {
  const refus = evaluateFiltre(index, filtre);
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
    tuiles: null,
  };
}
