import type { LigneLue } from '../chercher-entete';
import { lireAttribut, type ReceveurXml } from './analyseur-xml';
import { COLONNES_MAX } from './classeur';
import type { FormatNombre } from './styles-xlsx';
import { texteNombre } from './texte-nombre';
import { decoderTexte } from './textes-xlsx';

/** What the cells of every sheet refer to. */
export interface PartageXlsx {
  readonly textes: readonly string[];
  readonly formats: readonly FormatNombre[];
  readonly depuis1904: boolean;
}

const SANS_FORMAT: FormatNombre = { genre: 'nombre' };

/**
 * Reads the rows of a sheet as text. Of a formula the value kept by the spreadsheet is taken, never the
 * formula; a text that begins with "=" is text.
 */
export class LecteurFeuille implements ReceveurXml {
  /** Rows read and not yet taken. */
  lignes: LigneLue[] = [];
  private readonly partage: PartageXlsx;
  private numero = 0;
  private cellules: string[] = [];
  private colonne = -1;
  private sorte = '';
  private style = -1;
  private valeur = '';
  private dansValeur = false;
  private phonetique = false;
  private dansDonnees = false;

  constructor(partage: PartageXlsx) {
    this.partage = partage;
  }

  ouvrir(nom: string, attributs: string): void {
    switch (nom) {
      case 'sheetData':
        this.dansDonnees = true;
        return;
      case 'row': {
        const numero = Number(lireAttribut(attributs, 'r') ?? Number.NaN);
        this.numero = Number.isInteger(numero) && numero > this.numero ? numero : this.numero + 1;
        this.cellules = [];
        this.colonne = -1;
        return;
      }
      case 'c': {
        const reference = lireAttribut(attributs, 'r');
        this.colonne = reference === null ? this.colonne + 1 : lireColonne(reference);
        this.sorte = lireAttribut(attributs, 't') ?? '';
        this.style = Number(lireAttribut(attributs, 's') ?? '-1');
        this.valeur = '';
        return;
      }
      case 'rPh':
        this.phonetique = true;
        return;
      case 'v':
      case 't':
        this.dansValeur = !this.phonetique;
    }
  }

  fermer(nom: string): void {
    switch (nom) {
      case 'v':
      case 't':
        this.dansValeur = false;
        return;
      case 'rPh':
        this.phonetique = false;
        return;
      case 'c':
        this.ranger();
        return;
      case 'row':
        if (this.cellules.length > 0) this.lignes.push({ numero: this.numero, cellules: this.cellules });
        return;
      case 'sheetData':
        this.dansDonnees = false;
    }
  }

  texte(texte: string): void {
    if (this.dansValeur && this.dansDonnees) this.valeur += texte;
  }

  private ranger(): void {
    const { colonne } = this;
    if (this.valeur === '' || colonne < 0 || colonne >= COLONNES_MAX) return;
    const texte = this.lireValeur();
    if (texte === '') return;
    while (this.cellules.length < colonne) this.cellules.push('');
    this.cellules[colonne] = texte;
  }

  private lireValeur(): string {
    const brut = this.valeur;
    switch (this.sorte) {
      case 's':
        return this.partage.textes[Number(brut)] ?? '';
      case 'inlineStr':
      case 'str':
      case 'd':
        return decoderTexte(brut);
      case 'b':
        return brut.trim() === '1' ? 'VRAI' : 'FAUX';
      case 'e':
        return brut;
      default:
        return texteNombre(brut, this.partage.formats[this.style] ?? SANS_FORMAT, this.partage.depuis1904);
    }
  }
}

/** "BC12" → 54, from 0; -1 when it is no reference. */
function lireColonne(reference: string): number {
  let colonne = 0;
  for (let k = 0; k < reference.length && k < 4; k += 1) {
    const code = reference.charCodeAt(k) & 0xdf;
    if (code < 65 || code > 90) break;
    colonne = colonne * 26 + code - 64;
  }
  return colonne - 1;
}
