import type { ColonneDimension } from './create-dimensions';
import type { Emprise, Filtre } from './filtre';
import { DIMENSIONS } from './filtre';
import type { IndexOffre } from './index-offre';
import { matchTexte } from './match-texte';
import { ROLES } from './nomenclature';

/** Bits after those of DIMENSIONS (bit d = dimension d refuses the row). */
export const BIT_HORS_OFFRE = 1 << DIMENSIONS.length;
const BIT_TEXTE = BIT_HORS_OFFRE << 1;
const BIT_EMPRISE = BIT_HORS_OFFRE << 2;
const BIT_TERRITOIRE = BIT_HORS_OFFRE << 3;

/**
 * Why each row is refused: one bit per dimension and condition, 0 = kept. One array answers the filter,
 * every facet (a row counts for a dimension when nothing but that dimension refuses it) and the number
 * of hidden rows. `dedans` marks the rows of `filtre.territoire` (1 = inside), which takes more than the offer to
 * resolve; null when the filter has none.
 */
export function evaluateFiltre(
  index: IndexOffre,
  filtre: Filtre,
  dedans: Uint8Array | null = null,
): Uint16Array {
  const { etablissements: et } = index.contexte.offre;
  const refus = new Uint16Array(et.nombre);
  DIMENSIONS.forEach((dimension, d) => {
    const codes = filtre.valeurs[dimension];
    if (codes === undefined || codes.length === 0) return;
    refuseDimension(index.dimensions[dimension], codes, 1 << d, refus);
  });
  if (!filtre.horsOffre) {
    const exclu = ROLES.indexOf('exclu');
    for (let i = 0; i < refus.length; i += 1) {
      // Closed establishments are there because they were asked for: an option of its own, not this one.
      if (et.role[i] === exclu && et.ferme[i] !== 1) refus[i] = (refus[i] as number) | BIT_HORS_OFFRE;
    }
  }
  const trouves = matchTexte(index, filtre.texte);
  if (trouves !== null) {
    for (let i = 0; i < refus.length; i += 1) {
      if (trouves[i] === 0) refus[i] = (refus[i] as number) | BIT_TEXTE;
    }
  }
  if (filtre.emprise !== null) {
    for (let i = 0; i < refus.length; i += 1) {
      const dedans = estDans(filtre.emprise, et.longitude[i] as number, et.latitude[i] as number);
      if (!dedans) refus[i] = (refus[i] as number) | BIT_EMPRISE;
    }
  }
  if (dedans !== null) {
    for (let i = 0; i < refus.length; i += 1) {
      if (dedans[i] !== 1) refus[i] = (refus[i] as number) | BIT_TERRITOIRE;
    }
  }
  return refus;
}

function refuseDimension(
  colonne: ColonneDimension,
  codes: readonly string[],
  bit: number,
  refus: Uint16Array,
): void {
  // Slot 0 is the unknown rank (-1).
  const acceptes = new Uint8Array(colonne.nombre + 1);
  for (const code of codes) {
    const rang = colonne.rang(code);
    if (rang >= -1) acceptes[rang + 1] = 1;
  }
  const { rangs } = colonne;
  for (let i = 0; i < refus.length; i += 1) {
    if (acceptes[(rangs[i] as number) + 1] === 0) refus[i] = (refus[i] as number) | bit;
  }
}

/** A row without position (NaN) is in no rectangle. West beyond east crosses the antimeridian. */
function estDans([ouest, sud, est, nord]: Emprise, longitude: number, latitude: number): boolean {
  if (!(latitude >= sud && latitude <= nord)) return false;
  if (ouest <= est) return longitude >= ouest && longitude <= est;
  return longitude >= ouest || longitude <= est;
}
