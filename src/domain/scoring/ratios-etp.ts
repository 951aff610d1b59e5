/**
 * Where a ratio comes from: `publie` a published order of magnitude, `mesure` measured on a cooperation of the
 * guide, `propose` proposed by the method, `analogie` that of a category of the same work, chosen here.
 */
export type OrigineRatio = 'publie' | 'mesure' | 'propose' | 'analogie';

export interface RatioEtp {
  readonly etpParPlace: number;
  readonly origine: OrigineRatio;
  /** Category the ratio is borrowed from, null for its own. */
  readonly modele: string | null;
}

const propre = (etpParPlace: number, origine: OrigineRatio): RatioEtp => ({
  etpParPlace,
  origine,
  modele: null,
});

/** Categories with a figure of their own (method C.2). */
const PROPRES: Readonly<Record<string, RatioEtp>> = {
  // About 65 ETP for 100 residents in 2018.
  '500': propre(0.65, 'publie'),
  // Carers per place of the three SSIAD of a cooperation of the Creuse: .23 to .24.
  '354': propre(0.235, 'mesure'),
  '183': propre(0.9, 'propose'),
  // 136 staff for 120 places: 1.1 to 1.2.
  '255': propre(1.15, 'mesure'),
  // 343 staff for 818 places of a mix of ITEP and SESSAD.
  '186': propre(0.42, 'mesure'),
  '182': propre(0.42, 'mesure'),
  '246': propre(0.2, 'propose'),
  '382': propre(0.7, 'propose'),
};

/**
 * Borrowed ratios, by category of the same kind of support. Left out, hence unknown, because nothing published
 * is close enough: 202, 502, 207 (light support), 189, 190 (no places), 445, 446 (visits), 198, 249, 464
 * (training), 370, 379, 377 (experiments of any kind).
 */
const ANALOGIES: Readonly<Record<string, string>> = {
  '501': '500',
  '381': '500',
  '394': '500',
  '209': '354',
  '188': '183',
  '192': '183',
  '194': '183',
  '195': '183',
  '196': '183',
  '238': '182',
  '390': '183',
  '396': '183',
  '402': '183',
  '437': '255',
  '448': '255',
  '449': '382',
  '252': '382',
  '253': '382',
  '395': '382',
};

/** Staff (full-time equivalents) per place by category of the core; a category absent here has no estimate. */
export const RATIOS_ETP: Readonly<Record<string, RatioEtp>> = {
  ...PROPRES,
  ...Object.fromEntries(
    Object.entries(ANALOGIES).map(([code, modele]): [string, RatioEtp] => [
      code,
      { etpParPlace: (PROPRES[modele] as RatioEtp).etpParPlace, origine: 'analogie', modele },
    ]),
  ),
};
