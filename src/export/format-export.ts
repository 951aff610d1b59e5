/**
 * A text export made piece by piece, so that 100,000 rows are written without blocking anything:
 * `debut`, then `ecrire(lignes, rang)` for each slice of rows (`rang` = position of its first row), then `fin`.
 */
export interface FormatExport<Ligne> {
  readonly extension: string;
  readonly typeMime: string;
  readonly debut: string;
  ecrire(lignes: readonly Ligne[], rang: number): string;
  readonly fin: string;
}

/** The whole text at once, for small sets and tests. */
export function assembleExport<Ligne>(format: FormatExport<Ligne>, lignes: readonly Ligne[]): string {
  return format.debut + format.ecrire(lignes, 0) + format.fin;
}
