import type { TexteIndexe } from '../shared/fold-texte';
import { markMot, variantes } from './match-texte';

/** Level of a name that does not hold the words. */
export const ABSENT = 255;
const EGAL = 1;
const DEBUT = 2;
const MOTS = 3;
const CONTIENT = 4;

/**
 * How each name answers the words typed: 1 equal, 2 begins with them, 3 each begins a word, 4 each is
 * somewhere in it, ABSENT otherwise.
 */
export function computeNiveaux(noms: TexteIndexe, mots: readonly string[]): Uint8Array {
  const nombre = noms.debuts.length - 1;
  const contient = new Uint8Array(nombre).fill(1);
  const debutsDeMot = new Uint8Array(nombre).fill(1);
  for (const mot of mots) {
    const partout = new Uint8Array(nombre);
    const enTete = new Uint8Array(nombre);
    for (const variante of variantes(mot)) markMot(noms, variante, partout, enTete);
    keepCommuns(contient, partout);
    keepCommuns(debutsDeMot, enTete);
  }
  const phrase = mots.join(' ');
  return contient.map((dedans, i) => {
    if (dedans === 0) return ABSENT;
    if (debutsDeMot[i] === 0) return CONTIENT;
    const debut = (noms.debuts[i] as number) + 2;
    if (!noms.texte.startsWith(phrase, debut)) return MOTS;
    return debut + phrase.length + 1 === noms.debuts[i + 1] ? EGAL : DEBUT;
  });
}

function keepCommuns(a: Uint8Array, b: Uint8Array): void {
  for (let i = 0; i < a.length; i += 1) a[i] = (a[i] as number) & (b[i] as number);
}
