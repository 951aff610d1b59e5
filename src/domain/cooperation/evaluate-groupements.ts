import { estNumero, splitRequete, variantes } from '../etablissement/match-texte';
import type { FiltreGroupements } from './groupement';
import type { IndexGroupements } from './index-groupements';
import type { MesureTerritoire } from './measure-territoire';

/** Why a group is left out: one bit per part of the filter, so that each part can be counted without itself. */
export const BIT_GENRE = 1;
export const BIT_FAMILLE = 2;
const BIT_TEXTE = 4;
const BIT_TERRITOIRE = 8;
const BIT_MEMBRES = 16;

/** Bits of refusal of each group, 0 = kept. */
export function evaluateGroupements(
  index: IndexGroupements,
  mesure: MesureTerritoire,
  filtre: FiltreGroupements,
): Uint8Array {
  const genres = new Set(filtre.genres);
  const familles = new Set(filtre.familles);
  const mots = splitRequete(filtre.texte);
  return Uint8Array.from(index.groupements, ({ groupement, texte }, rang) => {
    let refus = 0;
    if (genres.size > 0 && !genres.has(groupement.genre)) refus |= BIT_GENRE;
    if (familles.size > 0 && !familles.has(groupement.famille ?? 'inconnue')) refus |= BIT_FAMILLE;
    if (!mots.every((mot) => holdsMot(texte, mot))) refus |= BIT_TEXTE;
    if (filtre.dansLeTerritoire && mesure.touche[rang] !== 1) refus |= BIT_TERRITOIRE;
    if (filtre.avecMembres && groupement.membres.length === 0) refus |= BIT_MEMBRES;
    return refus;
  });
}

/** A number must begin one; a word may stand anywhere, or be abbreviated (SAINT, ST). */
function holdsMot(texte: string, mot: string): boolean {
  if (estNumero(mot)) return texte.includes(` ${mot}`);
  return variantes(mot).some(({ mot: cherche, entier }) => texte.includes(entier ? ` ${cherche} ` : cherche));
}
