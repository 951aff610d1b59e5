import type { TablePopulation } from '../../domain/table/annexes';
import type { BornesAge } from '../../domain/table/read-tranche-age';
import type { TableCommunes } from '../../domain/territoire/commune';
import { couvrirTousAges, partagerTranches } from '../../domain/territoire/partager-tranches';
import { interpreterAges } from './lire-age';

/** Inhabitants of one source band, by row of the commune table; NaN where the file says nothing. */
interface Bande {
  readonly bornes: BornesAge;
  readonly habitants: Float64Array;
}

/** Distinct bands kept: no table of ages has more, and each takes a column. */
const BANDES_MAX = 300;

/** Adds inhabitants up by commune and source band, then to our bands. */
export class ComptePopulation {
  private readonly bandes = new Map<string, Bande>();
  private readonly totaux: Float64Array;
  private readonly table: TableCommunes;

  constructor(table: TableCommunes) {
    this.table = table;
    this.totaux = new Float64Array(table.nombre).fill(Number.NaN);
  }

  get avecAges(): boolean {
    return this.bandes.size > 0;
  }

  /** false when the table has more bands than any table of ages. */
  ajouter(rang: number, bornes: BornesAge, habitants: number): boolean {
    const cle = `${bornes.min}-${bornes.max ?? ''}`;
    let bande = this.bandes.get(cle);
    if (bande === undefined) {
      if (this.bandes.size >= BANDES_MAX) return false;
      bande = { bornes, habitants: new Float64Array(this.table.nombre).fill(Number.NaN) };
      this.bandes.set(cle, bande);
    }
    cumuler(bande.habitants, rang, habitants);
    return true;
  }

  ajouterTotal(rang: number, habitants: number): void {
    cumuler(this.totaux, rang, habitants);
  }

  /**
   * Communes proper only: arrondissements, déléguées and associées are added up into theirs, unless the file
   * gives it too. `partagees` names the source bands that had to be shared.
   */
  build(): Omit<TablePopulation, 'fichier' | 'annee'> & { readonly partagees: readonly string[] } {
    const bandes = [...this.bandes.values()];
    for (const colonne of [this.totaux, ...bandes.map(({ habitants }) => habitants)]) this.remonter(colonne);
    const ages = interpreterAges(bandes.map(({ bornes }) => bornes));
    const recettes = partagerTranches(ages);
    const toutes = couvrirTousAges(ages);
    const commune = this.listCommunes(bandes);
    const lire = (bande: number, rang: number): number => bandes[bande]?.habitants[rang] ?? Number.NaN;
    const tranche = (nom: string): Float64Array => {
      const recette = recettes.find((r) => r.tranche === nom);
      return Float64Array.from(commune, (rang) =>
        recette === undefined
          ? Number.NaN
          : recette.parts.reduce((somme, { bande, part }) => somme + lire(bande, rang) * part, 0),
      );
    };
    const partagees = new Set(
      recettes.flatMap(({ parts }) =>
        parts.filter(({ part }) => part < 1).map(({ bande }) => ecrire(ages[bande])),
      ),
    );
    return {
      commune,
      total: Float64Array.from(commune, (rang) => {
        const dit = this.totaux[rang] as number;
        if (!Number.isNaN(dit) || toutes.length === 0) return dit;
        return toutes.reduce((somme, bande) => somme + lire(bande, rang), 0);
      }),
      tranches: {
        moins20: tranche('moins20'),
        de20a59: tranche('de20a59'),
        de60a74: tranche('de60a74'),
        plus75: tranche('plus75'),
      },
      estimees: recettes.filter(({ estimee }) => estimee).map((recette) => recette.tranche),
      partagees: [...partagees],
    };
  }

  private listCommunes(bandes: readonly Bande[]): Int32Array {
    const colonnes = [this.totaux, ...bandes.map(({ habitants }) => habitants)];
    const rangs: number[] = [];
    for (let rang = 0; rang < this.table.nombre; rang += 1)
      if (this.table.parent[rang] === -1 && colonnes.some((colonne) => !Number.isNaN(colonne[rang])))
        rangs.push(rang);
    return Int32Array.from(rangs);
  }

  private remonter(colonne: Float64Array): void {
    const directes = new Set<number>();
    for (let rang = 0; rang < this.table.nombre; rang += 1) {
      const parent = this.table.parent[rang] as number;
      if (parent >= 0 && !Number.isNaN(colonne[rang]) && !Number.isNaN(colonne[parent])) directes.add(parent);
    }
    for (let rang = 0; rang < this.table.nombre; rang += 1) {
      const parent = this.table.parent[rang] as number;
      const habitants = colonne[rang] as number;
      if (parent >= 0 && !directes.has(parent) && !Number.isNaN(habitants))
        cumuler(colonne, parent, habitants);
    }
  }
}

function cumuler(colonne: Float64Array, rang: number, habitants: number): void {
  const avant = colonne[rang] as number;
  colonne[rang] = Number.isNaN(avant) ? habitants : avant + habitants;
}

function ecrire(bornes: BornesAge | undefined): string {
  return bornes === undefined ? '' : `${bornes.min}-${bornes.max ?? '+'}`;
}
