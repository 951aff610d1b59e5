import { scaleLinear } from 'd3';

/** One indicator's share of a score, as a rectangle on the axis 0–1. */
export interface Segment {
  readonly id: string;
  /** 1-based place in the bar, written under the segment and in the list beside it. */
  readonly rang: number;
  readonly x: number;
  readonly largeur: number;
  readonly contribution: number;
}

/**
 * Lays contributions end to end on an axis of `largeur` pixels going from 0 to 1. The widths sum to the
 * width of the score; a contribution that is null, negative or not finite draws nothing but keeps its rank.
 */
export function computeSegments(
  contributions: readonly { readonly id: string; readonly contribution: number }[],
  largeur: number,
): Segment[] {
  const echelle = scaleLinear([0, 1], [0, largeur]);
  let cumul = 0;
  return contributions.map(({ id, contribution }, position) => {
    const part = Number.isFinite(contribution) && contribution > 0 ? contribution : 0;
    const x = echelle(cumul);
    cumul += part;
    return { id, rang: position + 1, x, largeur: Math.max(0, echelle(cumul) - x), contribution: part };
  });
}
