import { INDICATEURS } from '../../domain/table/champs/indicateurs';
import { cleFiness, type Endroit, lireFiness, texteDate, texteFiness } from '../champs';
import type { Journal } from '../journal';
import { CONTENU_VIDE, type ContenuLot } from '../lecteur';
import type { LecteurTable } from '../lecteur-de-table';
import { lireBooleen, lireCellule, lireDateOuAnnee, lireQuantite } from './cellules';
import { type ColonnesTable, colonnesDe, type EnteteTable } from './contrat';

const CODES_NUMERO = {
  absent: 'numero_finess_absent',
  invalide: 'numero_finess_invalide',
  scientifique: 'notation_scientifique',
} as const;
/** Amounts and balances may be negative; counts may not. */
const SIGNES: ReadonlySet<string> = new Set([
  'actif_net_eur',
  'resultat_pct',
  'caf_pct',
  'frng_jours',
  'bfr_jours',
]);
/** Beyond, a percentage is a mistake. */
const POURCENTAGE_MAX = 1000;
/** Values needed to tell that percentages are written from 0 to 1. */
const VALEURS_MIN_PARTS = 5;

interface Champ {
  readonly id: string;
  readonly colonne: number;
  readonly nom: string;
  readonly unite: string | null;
  /** true once a value is written with its % sign. */
  signePourcent: boolean;
}

interface Rangee {
  readonly ligne: number;
  /** AAAAMMJJ, 0 unknown. */
  readonly date: number;
  readonly valeurs: Float64Array;
}

/** Values by FINESS number; of several rows of one number the newest is kept. */
export class LecteurIndicateurs implements LecteurTable {
  private refusees = 0;
  private readonly rangees = new Map<number, Rangee>();
  private readonly champs: readonly Champ[];
  private readonly colonneNumero: number;
  private readonly colonneDate: number | undefined;
  private readonly endroit: Endroit;
  private readonly journal: Journal;
  private readonly entete: EnteteTable;

  constructor(colonnes: ColonnesTable, journal: Journal, entete: EnteteTable) {
    this.journal = journal;
    this.entete = entete;
    this.endroit = { journal, ligne: 0 };
    this.colonneNumero = colonnes.get('numeroFiness') ?? -1;
    this.colonneDate = colonnes.get('date');
    const nom = (colonne: number): string => entete.noms[colonne] ?? '';
    this.champs = [
      ...INDICATEURS.flatMap(({ id, unite }) => {
        const colonne = colonnes.get(id);
        return colonne === undefined ? [] : [{ id, colonne, nom: nom(colonne), unite, signePourcent: false }];
      }),
      ...colonnesDe(colonnes, 'autre').map(({ nom: sien, colonne }) => ({
        id: `autre:${sien}`,
        colonne,
        nom: sien,
        unite: null,
        signePourcent: false,
      })),
    ];
  }

  lire(cellules: readonly string[], ligne: number): boolean {
    this.endroit.ligne = ligne;
    const nom = this.entete.noms[this.colonneNumero] ?? 'finess';
    const brut = cellules[this.colonneNumero] ?? '';
    const cle = cleFiness(brut) || lireFiness(brut, nom, this.endroit, CODES_NUMERO);
    if (cle === 0) return false;
    const date = lireDateOuAnnee(lireCellule(cellules, this.colonneDate), '1231', null);
    const rangee = {
      ligne,
      date,
      valeurs: Float64Array.from(this.champs, (champ) => this.lireValeur(cellules, champ)),
    };
    const deja = this.rangees.get(cle);
    if (deja === undefined) {
      this.rangees.set(cle, rangee);
      return true;
    }
    const remplace = date > deja.date;
    const perdante = remplace ? deja : rangee;
    this.journal.noter('indicateur_en_double', perdante.ligne, nom, texteFiness(cle));
    if (!remplace) return false;
    this.rangees.set(cle, rangee);
    this.refusees += 1;
    return true;
  }

  terminer(): { readonly contenu: ContenuLot; readonly refusees: number } {
    const cles = [...this.rangees.keys()].sort((a, b) => a - b);
    const date = Math.max(0, ...[...this.rangees.values()].map((rangee) => rangee.date));
    const colonnes = this.champs
      .map((champ, rang) => ({
        champ,
        valeurs: Float64Array.from(cles, (cle) => this.rangees.get(cle)?.valeurs[rang] ?? Number.NaN),
      }))
      .filter(({ valeurs }) => valeurs.some((valeur) => !Number.isNaN(valeur)));
    const contenu: ContenuLot = {
      ...CONTENU_VIDE,
      genre: 'indicateurs',
      date,
      annexe:
        cles.length === 0
          ? null
          : {
              genre: 'indicateurs',
              indicateurs: {
                fichier: this.entete.fichier,
                date: texteDate(date),
                numeros: cles.map(texteFiness),
                champs: colonnes.map(({ champ }) => champ.id),
                valeurs: colonnes.map(({ champ, valeurs }) => this.remettreEnPourcent(champ, valeurs)),
              },
            },
    };
    return { contenu, refusees: this.refusees };
  }

  private lireValeur(cellules: readonly string[], champ: Champ): number {
    const texte = lireCellule(cellules, champ.colonne);
    if (texte === '') return Number.NaN;
    const booleen = champ.unite === 'niveau' && !/^\d/.test(texte) ? lireBooleen(texte) : null;
    const valeur = booleen === null ? lireQuantite(texte) : Number(booleen);
    const { ligne } = this.endroit;
    if (Number.isNaN(valeur)) {
      this.journal.noter('indicateur_illisible', ligne, champ.nom, texte);
      return Number.NaN;
    }
    if (texte.endsWith('%')) champ.signePourcent = true;
    const negatif = valeur < 0 && champ.unite !== null && !SIGNES.has(champ.id);
    if (negatif || (champ.unite === 'pourcentage' && Math.abs(valeur) > POURCENTAGE_MAX)) {
      this.journal.noter('indicateur_hors_bornes', ligne, champ.nom, texte);
      return Number.NaN;
    }
    return valeur;
  }

  /** A spreadsheet keeps 12 % as 0.12: when every value is a share, they are brought back to percentages. */
  private remettreEnPourcent(champ: Champ, valeurs: Float64Array): Float64Array {
    if (champ.unite !== 'pourcentage' || champ.signePourcent) return valeurs;
    const connues = valeurs.filter((valeur) => !Number.isNaN(valeur));
    const parts = connues.every((valeur) => Math.abs(valeur) <= 1);
    if (connues.length < VALEURS_MIN_PARTS || !parts || connues.every(Number.isInteger)) return valeurs;
    this.journal.noter('indicateur_converti', null, champ.nom, null);
    // Rounded: 0.07 × 100 is not 7 in binary.
    return valeurs.map((valeur) => Math.round(valeur * 1e8) / 1e6);
  }
}
