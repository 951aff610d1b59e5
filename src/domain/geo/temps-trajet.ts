/** Parameters of the travel-time model (method D.3). */
export interface ParametresTemps {
  /** 1 plain, 1.15 hilly, 1.35 mountain. */
  readonly facteurRelief: number;
  readonly heuresPleines: boolean;
  /** Factor of some départements (INSEE code), in place of `facteurRelief`; a pair takes the mean of its two ends. */
  readonly reliefs?: Readonly<Record<string, number>>;
}
