import { CONTENUS, type Contenu } from './champ-table';
import type { TypeColonne } from './correspondance';

/** A column before its use is known. */
export interface ColonneLue {
  readonly colonne: number;
  readonly nom: string;
  readonly type: TypeColonne;
  /** Share of the rows looked at where it is blank, in [0,1]. */
  readonly partVide: number;
  readonly exemples: readonly string[];
  /** Share of the filled cells that look like each content, in [0,1]. */
  readonly contenus: Readonly<Record<Contenu, number>>;
}

/** Tells a commune code from a postcode, which looks the same; without it no column is told to hold communes. */
export interface Connus {
  isCommune(code: string): boolean;
}

const EXEMPLES = 3;
const NOMBRE =
  /^[-+]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?:[.,]\d+)?\s?%?$|^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?\s?%?$/i;
const DATE =
  /^(?:\d{4}-\d{2}-\d{2}(?:[T ].*)?|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?: .*)?|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
const BOOLEEN = /^(?:oui|non|vrai|faux|true|false|o|n|x)$/i;

/** What the cells of a column look like. */
export function describeColonne(
  colonne: number,
  nom: string,
  cellules: readonly string[],
  connus: Connus | null,
): ColonneLue {
  const remplies = cellules.map((cellule) => cellule.trim()).filter((cellule) => cellule !== '');
  const contenus = Object.fromEntries(
    CONTENUS.map((contenu) => [contenu, part(remplies, (valeur) => ressemble(contenu, valeur, connus))]),
  ) as Record<Contenu, number>;
  return {
    colonne,
    nom,
    type: deduireType(remplies, contenus),
    partVide: cellules.length === 0 ? 1 : 1 - remplies.length / cellules.length,
    exemples: [...new Set(remplies)].slice(0, EXEMPLES),
    contenus,
  };
}

function part(valeurs: readonly string[], test: (valeur: string) => boolean): number {
  return valeurs.length === 0 ? 0 : valeurs.filter(test).length / valeurs.length;
}

function deduireType(remplies: readonly string[], contenus: Readonly<Record<Contenu, number>>): TypeColonne {
  if (remplies.length === 0) return 'vide';
  if (contenus.booleen >= 0.9) return 'booleen';
  if (contenus.date >= 0.9) return 'date';
  const zeros = remplies.some((valeur) => /^0\d/.test(valeur) && !/[.,]/.test(valeur));
  if (contenus.finess >= 0.9 || contenus.siren >= 0.9 || contenus.siret >= 0.9 || zeros) return 'code';
  if (contenus.nombre >= 0.8) return 'nombre';
  const codes = part(remplies, (valeur) => /^(?=.*\d)[0-9A-Z._-]{1,14}$/i.test(valeur));
  return codes >= 0.9 ? 'code' : 'texte';
}

function ressemble(contenu: Contenu, valeur: string, connus: Connus | null): boolean {
  switch (contenu) {
    case 'finess':
      return isNumeroFiness(valeur);
    case 'commune':
      return (
        /^\d[\dAB]\d{3}$|^\d{4}$/i.test(valeur) &&
        (connus?.isCommune(valeur.padStart(5, '0').toUpperCase()) ?? false)
      );
    case 'departement':
      return /^(?:\d{1,2}|2[AB]|97\d|98\d)$/i.test(valeur);
    case 'epci':
      return /^2[04]\d{7}$/.test(valeur) && cleLuhn(valeur);
    case 'numero_ght':
      return /^\d{11}$/.test(valeur);
    case 'siren':
      return /^\d{9}$/.test(valeur) && cleLuhn(valeur);
    case 'siret':
      return /^\d{14}$/.test(valeur);
    case 'code_postal':
      return /^\d{5}$/.test(valeur);
    case 'date':
      return DATE.test(valeur);
    case 'nombre':
      return NOMBRE.test(valeur);
    case 'booleen':
      return BOOLEEN.test(valeur);
  }
}

/**
 * A FINESS number with its check digit (Luhn; Corsican numbers, whose letter has no place in it, are taken as
 * they are). A spreadsheet may have eaten its leading zero.
 */
function isNumeroFiness(valeur: string): boolean {
  const texte = /^\d{8}$/.test(valeur) ? `0${valeur}` : valeur.toUpperCase();
  if (/^2[AB]\d{7}$/.test(texte)) return true;
  return /^(?:0[1-9]|[1-8]\d|9[0-8A-J])\d{7}$/.test(texte) && (/[A-J]/.test(texte) || cleLuhn(texte));
}

function cleLuhn(chiffres: string): boolean {
  let somme = 0;
  for (let k = 0; k < chiffres.length; k += 1) {
    const chiffre = Number(chiffres[chiffres.length - 1 - k]);
    const double = k % 2 === 1 ? chiffre * 2 : chiffre;
    somme += double > 9 ? double - 9 : double;
  }
  return somme % 10 === 0;
}
