import type { TableCommunes } from '../../domain/territoire/commune';
import { GENRES_COMMUNE } from '../../domain/territoire/commune';
import { type Endroit, lireNombre } from '../champs';
import type { ContexteLecture } from '../contexte';
import type { Journal } from '../journal';
import { CONTENU_VIDE, type ContenuLot } from '../lecteur';
import type { LecteurTable } from '../lecteur-de-table';
import { donnerExemples, lireCellule } from './cellules';
import { choisirColonnes } from './colonnes-population';
import { ComptePopulation } from './compte-population';
import type { ColonnesTable, EnteteTable } from './contrat';
import { type AgeLu, lireAge } from './lire-age';
import { lireCommune } from './lire-commune';

const ARRONDISSEMENT = GENRES_COMMUNE.indexOf('arrondissement');
/** Levels that are communes or parts of them. */
const NIVEAUX_COMMUNE = /^(?:com|commune|arm|comd|coma|arrondissement municipal|)$/i;
const TOUS_SEXES = /^(?:_?t|total|ensemble|tous|0|)$/i;
const MAX_HABITANTS = 1e8;
/** Ages times sexes whose doubles are looked for. */
const CLES_MAX = 900;

/** Rows of one census: those of everybody and those of one sex are counted apart. */
interface Millesime {
  readonly annee: number | null;
  readonly ensemble: ComptePopulation;
  readonly parSexe: ComptePopulation;
  /** Rows accepted so far. */
  lignes: number;
  /** By age and sex: 1 for the communes met, to find doubles. */
  readonly vues: Map<string, Uint8Array>;
}

/** Inhabitants by commune and age: a column per band, or a row per age (and sex). */
export class LecteurPopulation implements LecteurTable {
  private readonly table: TableCommunes;
  private readonly colonnes: ColonnesTable;
  private readonly tranches: ReturnType<typeof choisirColonnes>;
  private readonly long: boolean;
  private readonly journal: Journal;
  private readonly entete: EnteteTable;
  private readonly endroit: Endroit;
  private courant: Millesime;
  private refusees = 0;
  private readonly annees = new Set<number>();
  private readonly inconnus = new Set<string>();
  private autresNiveaux = 0;
  private readonly rattachees = new Set<number>();

  constructor(
    colonnes: ColonnesTable,
    { reference }: ContexteLecture,
    journal: Journal,
    entete: EnteteTable,
  ) {
    this.table = reference.communes;
    this.colonnes = colonnes;
    this.tranches = choisirColonnes(colonnes);
    this.long = colonnes.has('age') && colonnes.has('nombre');
    this.journal = journal;
    this.entete = entete;
    this.endroit = { journal, ligne: 0 };
    this.courant = this.ouvrirMillesime(this.long ? null : this.tranches.annee);
  }

  lire(cellules: readonly string[], ligne: number): boolean {
    this.endroit.ligne = ligne;
    const rang = this.lireCommune(cellules);
    if (rang < 0 || !this.suivreMillesime(this.cellule(cellules, 'annee'))) return false;
    const garde = this.long ? this.lireAgeSeul(cellules, rang) : this.lireRangee(cellules, rang);
    if (garde) this.courant.lignes += 1;
    return garde;
  }

  terminer(): { readonly contenu: ContenuLot; readonly refusees: number } {
    const { ensemble, parSexe, annee } = this.courant;
    const { partagees, ...population } = (
      ensemble.avecAges || !parSexe.avecAges ? ensemble : parSexe
    ).build();
    const { fichier } = this.entete;
    this.signaler(population.commune.length, partagees, ensemble.avecAges || parSexe.avecAges);
    const lue = /(?:19|20)\d\d/.exec(fichier)?.[0];
    return {
      contenu: {
        ...CONTENU_VIDE,
        genre: 'population',
        date: 0,
        annexe:
          population.commune.length === 0
            ? null
            : {
                genre: 'population',
                population: {
                  fichier,
                  annee: annee ?? (lue === undefined ? null : Number(lue)),
                  ...population,
                },
              },
      },
      refusees: this.refusees,
    };
  }

  private ouvrirMillesime(annee: number | null): Millesime {
    const { table } = this;
    return {
      annee,
      ensemble: new ComptePopulation(table),
      parSexe: new ComptePopulation(table),
      lignes: 0,
      vues: new Map(),
    };
  }

  /** Row of the commune in the table, -1 with the reason noted. */
  private lireCommune(cellules: readonly string[]): number {
    const colonne = this.nom('codeCommune');
    const brut = this.cellule(cellules, 'codeCommune').toUpperCase();
    // "2024-COM-37261" and "COM-37261" of the INSEE interfaces.
    const compose = /(?:^|-)([A-Z]+)-(\w+)$/.exec(brut);
    const niveau = compose?.[1] ?? this.cellule(cellules, 'niveau');
    if (brut !== '' && !NIVEAUX_COMMUNE.test(niveau)) {
      this.autresNiveaux += 1;
      return -1;
    }
    const rang = lireCommune(this.table, { brut, code: compose?.[2] ?? brut, colonne }, this.endroit);
    if (rang < 0) {
      if (brut !== '') this.inconnus.add(` ${brut}`.slice(1));
      return -1;
    }
    if (
      (this.table.parent[rang] as number) >= 0 &&
      this.table.genre[rang] !== ARRONDISSEMENT &&
      !this.rattachees.has(rang)
    ) {
      this.rattachees.add(rang);
      this.journal.noter('commune_remplacee', this.endroit.ligne, colonne, brut);
    }
    return rang;
  }

  /** false for a row of an older census; a newer one starts afresh. */
  private suivreMillesime(texte: string): boolean {
    const annee = /^(?:19|20)\d\d$/.test(texte) ? Number(texte) : null;
    if (annee === null) return true;
    this.annees.add(annee);
    if (annee < (this.courant.annee ?? 0)) return false;
    if (annee === this.courant.annee) return true;
    this.refusees += this.courant.lignes;
    this.courant = this.ouvrirMillesime(annee);
    return true;
  }

  private lireAgeSeul(cellules: readonly string[], rang: number): boolean {
    const { ligne } = this.endroit;
    const texte = this.cellule(cellules, 'age');
    const age: AgeLu = lireAge(texte);
    if (age === null) {
      this.journal.noter('age_illisible', ligne, this.nom('age'), texte);
      return false;
    }
    const habitants = this.lireHabitants(cellules, this.colonnes.get('nombre'));
    if (Number.isNaN(habitants)) return false;
    const sexe = this.cellule(cellules, 'sexe');
    if (this.estDouble(`${texte} ${sexe}`, rang)) return false;
    const compte = TOUS_SEXES.test(sexe) ? this.courant.ensemble : this.courant.parSexe;
    if (age === 'total') compte.ajouterTotal(rang, habitants);
    else if (!compte.ajouter(rang, age, habitants)) {
      this.journal.noter('age_illisible', ligne, this.nom('age'), texte);
      return false;
    }
    return true;
  }

  private lireRangee(cellules: readonly string[], rang: number): boolean {
    if (this.estDouble('', rang)) return false;
    for (const { colonne, bornes } of this.tranches.tranches) {
      const habitants = this.lireHabitants(cellules, colonne);
      // A band unknown for a commune leaves its sums unknown, never short.
      this.courant.ensemble.ajouter(rang, bornes, habitants);
    }
    const total = this.lireHabitants(cellules, this.colonnes.get('total'));
    if (!Number.isNaN(total)) this.courant.ensemble.ajouterTotal(rang, total);
    return true;
  }

  /** true, and noted, when the commune was met with the same age and sex. */
  private estDouble(cle: string, rang: number): boolean {
    const { vues } = this.courant;
    let communes = vues.get(cle);
    if (communes === undefined) {
      // Ages that are not understood stop at the limit of bands, sexes do not matter: nothing grows for ever.
      if (vues.size >= CLES_MAX) return false;
      communes = new Uint8Array(this.table.nombre);
      vues.set(` ${cle}`.slice(1), communes);
    }
    if (communes[rang] === 1) {
      this.journal.noter(
        'population_en_double',
        this.endroit.ligne,
        this.nom('codeCommune'),
        this.table.code[rang] ?? '',
      );
      return true;
    }
    communes[rang] = 1;
    return false;
  }

  /** NaN when blank, and when it is no number (noted). */
  private lireHabitants(cellules: readonly string[], colonne: number | undefined): number {
    const texte = lireCellule(cellules, colonne);
    if (texte === '') return Number.NaN;
    const habitants = lireNombre(texte);
    if (habitants >= 0 && habitants <= MAX_HABITANTS) return habitants;
    this.journal.noter(
      'population_illisible',
      this.endroit.ligne,
      this.entete.noms[colonne ?? -1] ?? null,
      texte,
    );
    return Number.NaN;
  }

  private signaler(nombre: number, partagees: readonly string[], avecAges: boolean): void {
    if (nombre === 0 && this.inconnus.size > 0)
      this.journal.noter(
        'jointure_commune_vide',
        null,
        this.nom('codeCommune'),
        donnerExemples([...this.inconnus]),
      );
    if (this.autresNiveaux > 0)
      this.journal.noter('population_autre_niveau', null, this.nom('niveau'), String(this.autresNiveaux));
    if (this.annees.size > 1)
      this.journal.noter(
        'population_autre_millesime',
        null,
        this.nom('annee'),
        [...this.annees].sort().join(', '),
      );
    if (nombre === 0) return;
    if (!avecAges) this.journal.noter('population_sans_age');
    if (partagees.length > 0) this.journal.noter('population_partagee', null, null, partagees.join(', '));
  }

  private cellule(cellules: readonly string[], champ: string): string {
    return lireCellule(cellules, this.colonnes.get(champ));
  }

  private nom(champ: string): string {
    return this.entete.noms[this.colonnes.get(champ) ?? -1] ?? champ;
  }
}
