import type { FormatNombre } from './styles-xlsx';

const JOUR_MS = 86_400_000;
/** 31/12/9999, the last day a spreadsheet knows. */
const SERIE_MAX = 2_958_465;

/**
 * A number of a workbook as the text a CSV file of it would hold: dates in ISO form, percentages with their
 * sign, codes with their leading zeros. `brut` comes back as it is when it is no number.
 */
export function texteNombre(brut: string, format: FormatNombre, depuis1904: boolean): string {
  const nombre = Number(brut);
  if (brut.trim() === '' || !Number.isFinite(nombre)) return brut;
  switch (format.genre) {
    case 'date':
      return texteDateSerie(nombre, depuis1904) ?? String(nombre);
    case 'heure':
      return nombre >= 0 && nombre < 1
        ? texteHeure(nombre)
        : (texteDateSerie(nombre, depuis1904) ?? String(nombre));
    case 'pourcentage':
      return `${Number((nombre * 100).toPrecision(12))}%`;
    case 'zeros':
      return Number.isInteger(nombre) && nombre >= 0
        ? String(nombre).padStart(format.longueur, '0')
        : String(nombre);
    case 'nombre':
      return String(nombre);
  }
}

/** Day 1 is 1 January 1900, a year that spreadsheets take for a leap year; or day 0 is 1 January 1904. */
function texteDateSerie(serie: number, depuis1904: boolean): string | null {
  if (serie < 0 || serie > SERIE_MAX) return null;
  const jours = depuis1904 ? serie + 1_462 : serie < 60 ? serie + 1 : serie;
  const instant = Math.round((Date.UTC(1899, 11, 30) + jours * JOUR_MS) / 1000) * 1000;
  const texte = new Date(instant).toISOString();
  return texte.slice(11, 19) === '00:00:00' ? texte.slice(0, 10) : texte.slice(0, 19);
}

function texteHeure(part: number): string {
  return new Date(Math.round((part * JOUR_MS) / 1000) * 1000).toISOString().slice(11, 19);
}
