import { lireAttribut, type ReceveurXml } from './analyseur-xml';

/** What the format of a cell makes of its number. */
export type FormatNombre =
  | { readonly genre: 'nombre' }
  | { readonly genre: 'date' }
  | { readonly genre: 'heure' }
  | { readonly genre: 'pourcentage' }
  /** A code written with this many digits: 10780575 shown as 010780575. */
  | { readonly genre: 'zeros'; readonly longueur: number };

const NOMBRE: FormatNombre = { genre: 'nombre' };

/** Reads the formats of `styles.xml`, by rank of the style of a cell. */
export class LecteurStyles implements ReceveurXml {
  readonly formats: FormatNombre[] = [];
  private readonly codes = new Map<number, string>();
  private dansCellXfs = false;

  ouvrir(nom: string, attributs: string): void {
    if (nom === 'numFmt') {
      const id = Number(lireAttribut(attributs, 'numFmtId'));
      this.codes.set(id, lireAttribut(attributs, 'formatCode') ?? '');
    } else if (nom === 'cellXfs') this.dansCellXfs = true;
    else if (nom === 'xf' && this.dansCellXfs) {
      const id = Number(lireAttribut(attributs, 'numFmtId') ?? '0');
      this.formats.push(deduireFormat(id, this.codes.get(id) ?? null));
    }
  }

  fermer(nom: string): void {
    if (nom === 'cellXfs') this.dansCellXfs = false;
  }

  texte(): void {}
}

/** Formats without a code are those every spreadsheet knows by number. */
export function deduireFormat(id: number, code: string | null): FormatNombre {
  if (code === null) {
    if (id === 9 || id === 10) return { genre: 'pourcentage' };
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { genre: 'heure' };
    const date = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? { genre: 'date' } : NOMBRE;
  }
  // Quoted text, escaped characters and [colours, locales] are no part of the pattern; the first section is for positive numbers.
  const motif = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';', 1)[0] as string;
  if (/general|standard/i.test(motif)) return NOMBRE;
  const lettres = motif.replace(/s\.0+/gi, 's').replace(/am\/pm|a\/p/gi, '');
  if (!/[#0]/.test(lettres)) {
    if (/[dy]/i.test(lettres)) return { genre: 'date' };
    if (/[hs]/i.test(lettres)) return { genre: 'heure' };
    if (/m/i.test(lettres)) return { genre: 'date' };
  }
  if (motif.includes('%')) return { genre: 'pourcentage' };
  const zeros = /^0{2,}$/.exec(motif.replace(/\s/g, ''));
  return zeros ? { genre: 'zeros', longueur: zeros[0].length } : NOMBRE;
}
