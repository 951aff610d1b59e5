import { RefusFichier } from '../refus';
import { decoderXml, type ReceveurXml } from './analyseur-xml';
import { CARACTERES_MAX } from './classeur';

/** Reads the strings that the sheets of a workbook share; a string may be in several runs, phonetic guides apart. */
export class LecteurTextes implements ReceveurXml {
  readonly textes: string[] = [];
  private courant = '';
  private caracteres = 0;
  private dansTexte = false;
  private dansPhonetique = false;

  ouvrir(nom: string): void {
    if (nom === 'si') this.courant = '';
    else if (nom === 'rPh') this.dansPhonetique = true;
    else if (nom === 't') this.dansTexte = !this.dansPhonetique;
  }

  fermer(nom: string): void {
    if (nom === 't') this.dansTexte = false;
    else if (nom === 'rPh') this.dansPhonetique = false;
    else if (nom === 'si') {
      this.caracteres += this.courant.length;
      if (this.caracteres > CARACTERES_MAX)
        throw new RefusFichier('classeur_trop_gros', String(this.caracteres));
      this.textes.push(decoderTexte(this.courant));
    }
  }

  texte(texte: string): void {
    if (this.dansTexte) this.courant += texte;
  }
}

/** Entities, and the "_x000D_" by which workbooks write characters that XML refuses. */
export function decoderTexte(texte: string): string {
  const lu = decoderXml(texte);
  return lu.includes('_x')
    ? lu.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : lu;
}
