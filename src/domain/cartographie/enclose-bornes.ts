/**
 * The user's bounds between the ends of the values. Values all on one side of them keep the two classes apart: a
 * territory where everyone is within thirty minutes must not look like one where no one is.
 */
export function encloseBornes(min: number, max: number, bornes: readonly number[]): readonly number[] {
  const internes = [...new Set(bornes.filter(Number.isFinite))].sort((a, b) => a - b);
  if (internes.length === 0) return [min, max];
  return [
    Math.min(min, internes[0] as number),
    ...internes,
    Math.max(max, internes[internes.length - 1] as number),
  ];
}
