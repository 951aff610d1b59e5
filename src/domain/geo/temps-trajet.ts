/** Parameters of the travel-time model (method D.3). */
export interface ParametresTemps {
  /** 1 plain, 1.15 hilly, 1.35 mountain. */
  readonly facteurRelief: number;
  readonly heuresPleines: boolean;
}
