/** One line of the benchmark's table; a value over its ceiling is shown as such, it fails nothing. */
export interface Mesure {
  readonly libelle: string;
  readonly valeur: number;
  /** `×` is a ratio to what stands in `detail`. */
  readonly unite: '×' | 'ms' | 's' | 'Mo' | 'ko' | 'img/s';
  /** Largest acceptable value, null when the line only informs. */
  readonly plafond: number | null;
  readonly detail?: string;
}

/** What every file of this folder exports: `corpus` is the folder of the real files. */
export type Mesurer = (corpus: string) => Promise<readonly Mesure[]>;
