import type { LigneLue } from '../chercher-entete';
import { RefusFichier } from '../refus';
import { decoderXml, lireAttribut, type ReceveurXml } from './analyseur-xml';
import { COLONNES_MAX, LIGNES_MAX } from './classeur';

/** A sheet met in `content.xml`, with the rows read and not yet taken. */
export interface FeuilleEnCours {
  readonly nom: string;
  readonly visible: boolean;
  readonly lignes: LigneLue[];
}

/** A row of values repeated more often than this is no data. */
const REPETITIONS_MAX = 100_000;

/** What a cell says of its value besides its text. */
interface ValeurCellule {
  readonly sorte: string;
  readonly attributs: string;
}

/**
 * Reads the sheets of an OpenDocument spreadsheet. The value kept for a formula is taken. Rows and cells
 * repeated by thousands (the blank end of a sheet) are not unrolled.
 */
export class LecteurContenuOds implements ReceveurXml {
  /** Rows kept of each sheet; the rest goes by unread. */
  private readonly lignesMax: number;
  readonly feuilles: FeuilleEnCours[] = [];
  private courante: FeuilleEnCours | null = null;
  private ligne = 0;
  private lues = 0;
  private repetitionLigne = 1;
  private cellules: string[] = [];
  private colonne = 0;
  private valeur: ValeurCellule | null = null;
  private repetition = 1;
  private paragraphes: string[] = [];
  private dansParagraphe = false;
  /** Depth inside notes and drawings, whose text is not the cell's. */
  private apart = 0;
  /** Tables inside a cell. */
  private profondeur = 0;
  private readonly stylesMasques = new Set<string>();
  private style = '';

  constructor(lignesMax = Number.POSITIVE_INFINITY) {
    this.lignesMax = lignesMax;
  }

  ouvrir(nom: string, attributs: string): void {
    switch (nom) {
      case 'style':
        this.style = lireAttribut(attributs, 'style:name') ?? '';
        return;
      case 'table-properties':
        if (lireAttribut(attributs, 'table:display') === 'false') this.stylesMasques.add(this.style);
        return;
      case 'table':
        this.profondeur += 1;
        if (this.profondeur === 1) this.commencer(attributs);
        return;
      case 'table-row':
        if (this.profondeur !== 1) return;
        this.repetitionLigne = lireRepetition(attributs, 'table:number-rows-repeated');
        this.cellules = [];
        this.colonne = 0;
        return;
      case 'table-cell':
      case 'covered-table-cell':
        if (this.profondeur !== 1 || this.lues >= this.lignesMax) return;
        this.repetition = lireRepetition(attributs, 'table:number-columns-repeated');
        this.valeur = { sorte: lireAttribut(attributs, 'office:value-type') ?? '', attributs };
        this.paragraphes = [];
        return;
      case 'annotation':
      case 'frame':
        this.apart += 1;
        return;
      default:
        this.ouvrirTexte(nom, attributs);
    }
  }

  fermer(nom: string): void {
    switch (nom) {
      case 'table':
        this.profondeur = Math.max(0, this.profondeur - 1);
        if (this.profondeur === 0) this.courante = null;
        return;
      case 'table-row':
        if (this.profondeur === 1) this.finirLigne();
        return;
      case 'table-cell':
      case 'covered-table-cell':
        if (this.profondeur === 1) this.ranger();
        return;
      case 'annotation':
      case 'frame':
        this.apart -= 1;
        return;
      case 'p':
        this.dansParagraphe = false;
    }
  }

  texte(texte: string): void {
    if (this.dansParagraphe && this.apart === 0) this.ajouter(decoderXml(texte.replace(/\s+/g, ' ')));
  }

  private commencer(attributs: string): void {
    const style = lireAttribut(attributs, 'table:style-name') ?? '';
    this.courante = {
      nom: lireAttribut(attributs, 'table:name') ?? '',
      visible: !this.stylesMasques.has(style),
      lignes: [],
    };
    this.feuilles.push(this.courante);
    this.ligne = 0;
    this.lues = 0;
  }

  private ouvrirTexte(nom: string, attributs: string): void {
    if (this.valeur === null || this.apart > 0) return;
    if (nom === 'p') {
      this.dansParagraphe = true;
      this.paragraphes.push('');
    } else if (nom === 's')
      this.ajouter(' '.repeat(Math.min(100, Number(lireAttribut(attributs, 'text:c') ?? '1') || 1)));
    else if (nom === 'tab') this.ajouter('\t');
    else if (nom === 'line-break') this.ajouter('\n');
  }

  private ajouter(texte: string): void {
    const dernier = this.paragraphes.length - 1;
    if (dernier >= 0) this.paragraphes[dernier] += texte;
  }

  private ranger(): void {
    const texte = this.valeur === null ? '' : lireValeur(this.valeur, this.paragraphes.join('\n'));
    this.valeur = null;
    if (texte !== '') {
      const fin = Math.min(COLONNES_MAX, this.colonne + this.repetition);
      while (this.cellules.length < Math.min(COLONNES_MAX, this.colonne)) this.cellules.push('');
      for (let k = this.colonne; k < fin; k += 1) this.cellules[k] = texte;
    }
    this.colonne += this.repetition;
  }

  private finirLigne(): void {
    const debut = this.ligne;
    this.ligne += this.repetitionLigne;
    if (this.courante === null || this.cellules.length === 0) return;
    const nombre = Math.min(this.repetitionLigne, this.lignesMax - this.lues);
    this.lues += nombre;
    if (nombre > REPETITIONS_MAX || this.lues > LIGNES_MAX)
      throw new RefusFichier('trop_de_lignes', String(this.ligne));
    for (let k = 0; k < nombre; k += 1)
      this.courante.lignes.push({ numero: debut + k + 1, cellules: [...this.cellules] });
  }
}

/** The stored value where the text shown may be rounded; leading zeros shown are kept. */
function lireValeur({ sorte, attributs }: ValeurCellule, texte: string): string {
  switch (sorte) {
    case 'float':
    case 'currency': {
      const valeur = lireAttribut(attributs, 'office:value') ?? '';
      return /^0\d+$/.test(texte) && Number(texte) === Number(valeur) ? texte : nombre(valeur, texte);
    }
    case 'percentage': {
      const valeur = Number(lireAttribut(attributs, 'office:value') ?? Number.NaN);
      return Number.isFinite(valeur) ? `${Number((valeur * 100).toPrecision(12))}%` : texte;
    }
    case 'date':
      return (lireAttribut(attributs, 'office:date-value') ?? texte).replace(/T00:00:00(?:\.0+)?$/, '');
    case 'time':
      return texte;
    case 'boolean':
      return lireAttribut(attributs, 'office:boolean-value') === 'true' ? 'VRAI' : 'FAUX';
    default:
      return texte !== '' ? texte : (lireAttribut(attributs, 'office:string-value') ?? '');
  }
}

function nombre(valeur: string, texte: string): string {
  const lu = Number(valeur);
  return valeur.trim() !== '' && Number.isFinite(lu) ? String(lu) : texte;
}

function lireRepetition(attributs: string, nom: string): number {
  const lu = Number(lireAttribut(attributs, nom) ?? '1');
  return Number.isInteger(lu) && lu >= 1 ? Math.min(lu, LIGNES_MAX) : 1;
}
