import type { Offre } from '../etablissement/offre';
import { readTexte } from '../shared/colonne-texte';
import type { TableIndicateurs } from '../table/annexes';
import { findNumero } from '../table/find-numero';
import { COLONNES_UTILISATEUR, type ColonneChargee } from './colonnes-utilisateur';

/** Values of the user's tables, as scoring reads them; rows are those of the offer. */
export class DonneesUtilisateur {
  /** Columns that at least one establishment has a rate of. */
  readonly colonnes: readonly ColonneChargee[];
  private readonly offre: Offre;
  /** Newest table first, with the row of each establishment in it, -1 when absent. */
  private readonly tables: readonly { readonly table: TableIndicateurs; readonly rangs: Int32Array }[];

  /** `tables` newest first. Only values of the establishments themselves are scored: those of a legal entity are not shared out. */
  constructor(offre: Offre, tables: readonly TableIndicateurs[]) {
    this.offre = offre;
    const { numeroFiness, nombre } = offre.etablissements;
    this.tables = tables.map((table) => ({
      table,
      rangs: Int32Array.from({ length: nombre }, (_, i) =>
        findNumero(table.numeros, readTexte(numeroFiness, i)),
      ),
    }));
    this.colonnes = tables.length === 0 ? [] : this.listColonnes();
  }

  /** Newest known value of a field, NaN unknown. */
  lire(row: number, champ: string): number {
    for (const { table, rangs } of this.tables) {
      const rang = rangs[row] as number;
      const colonne = rang < 0 ? -1 : table.champs.indexOf(champ);
      const valeur = table.valeurs[colonne]?.[rang] ?? Number.NaN;
      if (!Number.isNaN(valeur)) return valeur;
    }
    return Number.NaN;
  }

  /** Rates of an establishment, by id of the columns loaded; unknown ones left out. */
  taux(row: number): ReadonlyMap<string, number> {
    const taux = new Map<string, number>();
    for (const colonne of this.colonnes) {
      const valeur = this.tauxDe(row, colonne);
      if (!Number.isNaN(valeur)) taux.set(colonne.id, valeur);
    }
    return taux;
  }

  private tauxDe(row: number, { taux }: Pick<ColonneChargee, 'taux'>): number {
    return taux((champ) => this.lire(row, champ), this.offre.etablissements.places[row] as number);
  }

  private listColonnes(): readonly ColonneChargee[] {
    const rows = [...Array(this.offre.etablissements.nombre).keys()].filter((row) =>
      this.tables.some(({ rangs }) => (rangs[row] as number) >= 0),
    );
    return COLONNES_UTILISATEUR.flatMap((colonne): ColonneChargee[] => {
      const valeurs = rows.map((row) => this.tauxDe(row, colonne)).filter((valeur) => !Number.isNaN(valeur));
      if (valeurs.length === 0) return [];
      if (colonne.seuils !== null) return [{ ...colonne, seuils: colonne.seuils }];
      const neuvieme = valeurs.sort((a, b) => a - b)[Math.ceil(valeurs.length * 0.9) - 1] as number;
      // Nobody has any: the column ranks nothing.
      return neuvieme > 0 ? [{ ...colonne, seuils: [0, neuvieme] }] : [];
    });
  }
}
