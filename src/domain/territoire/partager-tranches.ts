import { TRANCHES_AGE, type TrancheAge } from '../table/annexes';
import type { BornesAge } from '../table/read-tranche-age';

/** First age of each of our bands, and the end of the last one. */
const DEBUTS = [0, 20, 60, 75, Number.POSITIVE_INFINITY] as const;

/** Which source bands make one of ours, each with its share in ]0,1]. */
export interface Recette {
  readonly tranche: TrancheAge;
  readonly parts: readonly { readonly bande: number; readonly part: number }[];
  /** true when a source band had to be shared. */
  readonly estimee: boolean;
}

/**
 * How to add source bands up to <20, 20–59, 60–74 and 75+: the chain of bands that covers all ages with the
 * fewest bounds of ours inside a band. A band across a bound is shared in proportion of its years of age
 * (15–29 gives a third to the under 20s), and what comes of it is an estimate. An open band (65 and over)
 * cannot be shared: ours that need it are left out.
 */
export function partagerTranches(bandes: readonly BornesAge[]): readonly Recette[] {
  const entiere = findChaine(bandes, 0, Number.POSITIVE_INFINITY);
  return TRANCHES_AGE.flatMap((tranche, rang): Recette[] => {
    const debut = DEBUTS[rang] as number;
    const fin = DEBUTS[rang + 1] as number;
    const parts =
      composer(bandes, entiere, debut, fin) ?? composer(bandes, findChaine(bandes, debut, fin), debut, fin);
    return parts === null ? [] : [{ tranche, parts, estimee: parts.some(({ part }) => part < 1) }];
  });
}

/** Shares of the bands of a chain in [debut, fin[; null without a chain, or when it would cut an open band. */
function composer(
  bandes: readonly BornesAge[],
  chaine: readonly number[] | null,
  debut: number,
  fin: number,
): Recette['parts'] | null {
  const parts = (chaine ?? [])
    .map((bande) => ({ bande, part: mesurerPart(bandes[bande] as BornesAge, debut, fin) }))
    .filter(({ part }) => part !== 0);
  return parts.length === 0 || parts.some(({ part }) => Number.isNaN(part)) ? null : parts;
}

/** Bands that cover all ages once; empty when none do. */
export function couvrirTousAges(bandes: readonly BornesAge[]): readonly number[] {
  return findChaine(bandes, 0, Number.POSITIVE_INFINITY) ?? [];
}

/** Ranks of the bands that follow each other from `debut` to `fin`, fewest crossings of our bounds first; null = none. */
function findChaine(bandes: readonly BornesAge[], debut: number, fin: number): readonly number[] | null {
  const ordre = bandes
    .map((bande, rang) => ({ rang, min: bande.min, fin: finDe(bande) }))
    .filter((bande) => bande.min >= debut && bande.fin <= fin)
    .sort((a, b) => a.min - b.min || a.fin - b.fin || a.rang - b.rang);
  const meilleurs = new Map<
    number,
    { readonly cout: number; readonly par: number; readonly avant: number }
  >();
  meilleurs.set(debut, { cout: 0, par: -1, avant: -1 });
  for (const bande of ordre) {
    const depart = meilleurs.get(bande.min);
    if (depart === undefined) continue;
    const traversees = DEBUTS.filter((borne) => borne > bande.min && borne < bande.fin).length;
    const cout = depart.cout + traversees * (Number.isFinite(bande.fin) ? 1e3 : 1e6) + 1;
    const deja = meilleurs.get(bande.fin);
    if (deja === undefined || cout < deja.cout)
      meilleurs.set(bande.fin, { cout, par: bande.rang, avant: bande.min });
  }
  const chaine: number[] = [];
  for (let age = fin; age !== debut; ) {
    const pas = meilleurs.get(age);
    if (pas === undefined) return null;
    chaine.push(pas.par);
    age = pas.avant;
  }
  return chaine.reverse();
}

function finDe({ max }: BornesAge): number {
  return max === null ? Number.POSITIVE_INFINITY : max + 1;
}

/** Share of a band that lies in [debut, fin[, 0 when none; NaN when an open band is cut. */
function mesurerPart(bande: BornesAge, debut: number, fin: number): number {
  const bas = Math.max(bande.min, debut);
  const haut = Math.min(finDe(bande), fin);
  if (haut <= bas) return 0;
  if (bas === bande.min && haut === finDe(bande)) return 1;
  return bande.max === null ? Number.NaN : (haut - bas) / (bande.max + 1 - bande.min);
}
