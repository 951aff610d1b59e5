import { findCommune, type TableCommunes } from '../../domain/territoire/commune';
import type { Endroit } from '../champs';
import type { ContexteLecture } from '../contexte';
import type { Journal } from '../journal';
import { CONTENU_VIDE, type ContenuLot } from '../lecteur';
import type { LecteurTable } from '../lecteur-de-table';
import { lireCellule } from './cellules';
import type { ColonnesTable, EnteteTable } from './contrat';
import { lireCommune } from './lire-commune';

/** What INSEE writes for a commune that is in no zone. */
const SANS_ZONE = /^(?:Z{3,}|C?SZ|0{3,})$/i;

/** One territory by commune; a territory told by its name alone is known by it. */
export class LecteurZonage implements LecteurTable {
  private readonly lues = new Map<number, { readonly code: string; readonly nom: string }>();
  private readonly table: TableCommunes;
  private readonly colonnes: ColonnesTable;
  private readonly journal: Journal;
  private readonly entete: EnteteTable;
  private readonly endroit: Endroit;

  constructor(
    colonnes: ColonnesTable,
    { reference }: ContexteLecture,
    journal: Journal,
    entete: EnteteTable,
  ) {
    this.table = reference.communes;
    this.colonnes = colonnes;
    this.journal = journal;
    this.entete = entete;
    this.endroit = { journal, ligne: 0 };
  }

  lire(cellules: readonly string[], ligne: number): boolean {
    this.endroit.ligne = ligne;
    const brut = this.cellule(cellules, 'codeCommune').toUpperCase();
    const rang = lireCommune(this.table, { brut, colonne: this.nomColonne('codeCommune') }, this.endroit);
    if (rang < 0) return false;
    const nom = this.cellule(cellules, 'nomZone');
    const code = this.cellule(cellules, 'codeZone') || nom;
    if (code === '' || SANS_ZONE.test(code)) {
      this.journal.noter('zone_absente', ligne, this.nomColonne('codeZone'), this.table.code[rang] as string);
      return false;
    }
    if (this.lues.has(rang)) {
      this.journal.noter('zonage_en_double', ligne, null, this.table.code[rang] as string);
      return false;
    }
    this.lues.set(rang, { code, nom: nom || this.nameOfPole(code) });
    return true;
  }

  terminer(): { readonly contenu: ContenuLot; readonly refusees: number } {
    const rangees = [...this.lues].sort(([a], [b]) => a - b);
    return {
      contenu: {
        ...CONTENU_VIDE,
        genre: 'zonage',
        date: 0,
        annexe:
          rangees.length === 0
            ? null
            : {
                genre: 'zonage',
                zonage: {
                  fichier: this.entete.fichier,
                  commune: Int32Array.from(rangees, ([rang]) => rang),
                  codes: rangees.map(([, { code }]) => code),
                  noms: rangees.map(([, { nom }]) => nom),
                },
              },
      },
      refusees: 0,
    };
  }

  /** Living basins bear the code of the commune they are named after. */
  private nameOfPole(code: string): string {
    const rang = findCommune(this.table, code);
    return rang < 0 ? '' : (this.table.nom[rang] as string);
  }

  private cellule(cellules: readonly string[], champ: string): string {
    return lireCellule(cellules, this.colonnes.get(champ));
  }

  private nomColonne(champ: string): string {
    return this.entete.noms[this.colonnes.get(champ) ?? -1] ?? champ;
  }
}
